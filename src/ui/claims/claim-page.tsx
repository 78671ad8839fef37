import { useMemo, useRef, useState } from 'react';
import { numberedSources } from '../../domain/citations.ts';
import { type ClaimsFile, chosenClaims, claimCitations, everyClaim } from '../../domain/claim.ts';
import { claimsWords } from '../../i18n/late/claims.ts';
import { filled } from '../../i18n/plural-forms.ts';
import prose from '../about/prose.module.css';
import { CitingContext, useCiting } from '../detail/citations.tsx';
import panel from '../detail/panel.module.css';
import { SourceList } from '../detail/source-list.tsx';
import { useWords } from '../kit/words.tsx';
import { ClaimCard } from './claim-card.tsx';
import { ClaimFilters } from './claim-filters.tsx';
import styles from './claims.module.css';
import { CopyNotice } from './copy-notice.tsx';
import { useOpenedClaims } from './opened-claims.ts';

/** The claims as cards, what narrows them, and one numbered list of sources for all. */
export function ClaimPage({ file: { claims, sources } }: { file: ClaimsFile }) {
  const { language } = useWords();
  const words = claimsWords[language];
  const list = useRef<HTMLUListElement>(null);
  const [choice, setChoice] = useState(everyClaim);
  const numbers = useMemo(() => numberedSources(claimCitations(claims)), [claims]);
  const citing = useCiting(null, null, () => {});
  // A claim that is asked for by name is never hidden by a filter.
  const { chosen, opened, toggle } = useOpenedClaims(list, () => setChoice(everyClaim));
  const shown = chosenClaims(claims, choice);
  const isUnknown = chosen !== null && !claims.some(({ id }) => id === chosen);
  return (
    <CitingContext value={{ numbers, cite: citing.cite }}>
      {isUnknown && <p role="status">{filled(words.unknown, { id: chosen })}</p>}
      <ClaimFilters claims={claims} choice={choice} onChange={setChoice} />
      {shown.length === 0 && (
        <div className={panel.failure}>
          <p>{words.none}</p>
          <button type="button" className={panel.button} onClick={() => setChoice(everyClaim)}>
            {words.showAll}
          </button>
        </div>
      )}
      <ul ref={list} aria-label={words.list} className={styles.claims}>
        {shown.map((claim) => (
          <li key={claim.id}>
            <ClaimCard claim={claim} isOpen={opened.has(claim.id)} onToggle={() => toggle(claim.id)} />
          </li>
        ))}
      </ul>
      <section className={`${prose.section} ${prose.wide}`}>
        <h3>{words.sources}</h3>
        <SourceList
          sources={sources}
          numbers={numbers}
          list={citing.list}
          followed={citing.followed}
          back={citing.back}
        />
      </section>
      <CopyNotice />
    </CitingContext>
  );
}
