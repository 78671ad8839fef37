import { useEffect } from 'react';
import { outcomes } from '../../domain/claim.ts';
import { claimsWords } from '../../i18n/late/claims.ts';
import { loadTheClaims, useClaims } from '../../state/claims.ts';
import { useAtlas } from '../../state/hooks.ts';
import { PageDialog } from '../about/page-dialog.tsx';
import prose from '../about/prose.module.css';
import { Failure } from '../detail/failure.tsx';
import { useWords } from '../kit/words.tsx';
import { ClaimPage } from './claim-page.tsx';
import styles from './claims.module.css';
import { OutcomeBadge } from './outcome-badge.tsx';

/** "Then and now": what was said in June 2018, and what came of it. */
export default function ClaimsDialog() {
  const { language } = useWords();
  const words = claimsWords[language];
  return (
    <PageDialog page="claims" title={words.title}>
      <section className={prose.section}>
        {words.intro.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <details className={styles.meanings}>
          <summary>{words.meanings}</summary>
          <ul>
            {outcomes.map((outcome) => (
              <li key={outcome}>
                <OutcomeBadge outcome={outcome} /> {words.outcomeMeaning[outcome]}
              </li>
            ))}
          </ul>
        </details>
      </section>
      <FetchedClaims />
    </PageDialog>
  );
}

/** The part that has to be fetched. The network's return counts as another try. */
function FetchedClaims() {
  const { language } = useWords();
  const words = claimsWords[language];
  const claims = useClaims();
  const online = useAtlas((state) => state.online);
  // biome-ignore lint/correctness/useExhaustiveDependencies: coming online is a reason to try again
  useEffect(() => {
    void loadTheClaims();
  }, [online]);
  switch (claims.type) {
    case 'idle':
    case 'loading':
      return <p role="status">{words.loading}</p>;
    case 'failed':
      return <Failure title={words.failed} issue={claims.issue} retry={() => void loadTheClaims()} />;
    case 'ready':
      return <ClaimPage file={claims.value} />;
  }
}
