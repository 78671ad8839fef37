import { useEffect } from 'react';
import { claimsWords } from '../../i18n/late/claims.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { openClaim } from '../../state/actions.ts';
import { loadTheClaims, useClaims } from '../../state/claims.ts';
import { useAtlas } from '../../state/hooks.ts';
import { OutcomeBadge } from '../claims/outcome-badge.tsx';
import { useWords } from '../kit/words.tsx';
import styles from './claim-list.module.css';
import { Failure } from './failure.tsx';
import panel from './panel.module.css';

/** What was said of a project in June 2018, with its outcome, and the way to the facts; nothing where nothing was. */
export function ClaimList({ ids }: { ids: readonly string[] }) {
  const { language } = useWords();
  const words = claimsWords[language];
  if (ids.length === 0) return null;
  return (
    <section>
      <h3 className={panel.heading}>{words.panelHeading}</h3>
      <FetchedClaims ids={ids} />
    </section>
  );
}

function FetchedClaims({ ids }: { ids: readonly string[] }) {
  const { formats, language, say } = useWords();
  const words = claimsWords[language];
  const claims = useClaims();
  const online = useAtlas((state) => state.online);
  // biome-ignore lint/correctness/useExhaustiveDependencies: coming online is a reason to try again
  useEffect(() => {
    void loadTheClaims();
  }, [online]);
  if (claims.type === 'failed')
    return <Failure title={words.failed} issue={claims.issue} retry={() => void loadTheClaims()} />;
  if (claims.type !== 'ready')
    return (
      <p role="status" className={panel.note}>
        {words.loading}
      </p>
    );
  return (
    <ul className={styles.claims}>
      {claims.value.claims
        .filter(({ id }) => ids.includes(id))
        .map((claim) => (
          <li key={claim.id}>
            <p className={styles.said}>
              <time dateTime={claim.said}>{formats.date(claim.said)}</time>
              <OutcomeBadge outcome={claim.outcome} />
            </p>
            <p>{say(claim.text)}</p>
            <p className={panel.note}>{say(claim.outcomeText)}</p>
            <button
              type="button"
              className={panel.link}
              aria-label={filled(words.openClaim, { claim: say(claim.text) })}
              onClick={() => openClaim(claim.id)}
            >
              {words.open}
            </button>
          </li>
        ))}
    </ul>
  );
}
