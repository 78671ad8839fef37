import { Link, MapPin } from 'lucide-react';
import type { ShownClaim } from '../../domain/claim.ts';
import { claimsWords } from '../../i18n/late/claims.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { linkToClaim, showOnMap } from '../../state/claims.ts';
import { copyText } from '../../state/clipboard.ts';
import { useAtlas } from '../../state/hooks.ts';
import { readyAtlas } from '../../state/selectors.ts';
import panel from '../detail/panel.module.css';
import { useWords } from '../kit/words.tsx';
import styles from './claims.module.css';

/** To the map at the claim's year, a button for each project that answers it, and the link of the claim. */
export function ClaimActions({ claim }: { claim: ShownClaim }) {
  const { language, say } = useWords();
  const words = claimsWords[language];
  const atlas = useAtlas(readyAtlas);
  const { id, projectIds, year } = claim;
  return (
    <div className={styles.actions}>
      {year !== null &&
        projectIds.map((projectId) => {
          const names = atlas?.projectById.get(projectId)?.labels;
          return (
            <button key={projectId} type="button" className={panel.button} onClick={() => showOnMap(projectId, year)}>
              <MapPin aria-hidden="true" size={16} strokeWidth={1.5} />
              {projectIds.length === 1 || !names
                ? filled(words.showOnMap, { year })
                : filled(words.showOnMapOf, { year, project: say(names) })}
            </button>
          );
        })}
      <button type="button" className={panel.button} onClick={() => void copyText(linkToClaim(id, language))}>
        <Link aria-hidden="true" size={16} strokeWidth={1.5} />
        {words.copyLink}
      </button>
    </div>
  );
}
