import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import type { ShownClaim } from '../../domain/claim.ts';
import { claimsWords } from '../../i18n/late/claims.ts';
import { Citations } from '../detail/citations.tsx';
import { Doubt } from '../detail/doubt.tsx';
import panel from '../detail/panel.module.css';
import { SectorSwatch } from '../filters/swatch.tsx';
import { useWords } from '../kit/words.tsx';
import { ClaimActions } from './claim-actions.tsx';
import styles from './claims.module.css';
import { EvidenceList } from './evidence-list.tsx';
import { OutcomeBadge } from './outcome-badge.tsx';

interface Props {
  readonly claim: ShownClaim;
  readonly isOpen: boolean;
  onToggle(): void;
}

/** One claim: what was said, what came of it in a sentence, and, unfolded, the facts. */
export function ClaimCard({ claim, isOpen, onToggle }: Props) {
  const { formats, language, messages, say } = useWords();
  const words = claimsWords[language];
  const id = useId();
  const [sector] = claim.sectors;
  return (
    <article
      id={`claim-${claim.id}`}
      data-claim={claim.id}
      tabIndex={-1}
      aria-labelledby={`${id}-said`}
      className={styles.card}
      style={{ '--sector': sector ? `var(--sector-${sector})` : 'var(--ink-soft)' }}
    >
      <p className={styles.when}>
        {claim.sectors.map((each) => (
          <span key={each} className={styles.sector}>
            <SectorSwatch sector={each} />
            {messages.vocabulary.sector[each]}
          </span>
        ))}
        <span>
          <time dateTime={claim.said}>{formats.date(claim.said)}</time> · {say(claim.saidBy)}
        </span>
      </p>
      <h3 id={`${id}-said`}>
        <span className="visually-hidden">{words.said}: </span>
        {say(claim.text)}
      </h3>
      <p className={styles.basis}>
        {words.sources}: {claim.sources.length > 0 ? <Citations ids={claim.sources} /> : null}
        <Doubt confidence={claim.confidence} />
      </p>
      <div className={styles.outcome}>
        <h4 className="visually-hidden">{words.becameOf}</h4>
        <p>
          <OutcomeBadge outcome={claim.outcome} />{' '}
          <span className={panel.note}>{messages.detail.asOf(formats.date(claim.asOf))}</span>
        </p>
        <p>{say(claim.outcomeText)}</p>
      </div>
      <button
        type="button"
        className={styles.unfold}
        aria-expanded={isOpen}
        aria-controls={`${id}-facts`}
        aria-describedby={`${id}-said`}
        onClick={onToggle}
      >
        <ChevronDown aria-hidden="true" size={16} strokeWidth={1.5} />
        {words.details}
      </button>
      <div id={`${id}-facts`} hidden={!isOpen} className={styles.unfolded}>
        {/* Built only when unfolded: a chart measures itself, and there are many. */}
        {isOpen && (
          <>
            <h4 className={panel.heading}>{words.evidence}</h4>
            {claim.evidence.length === 0 && <p className={panel.note}>{words.noEvidence}</p>}
            <EvidenceList evidence={claim.evidence} />
            <ClaimActions claim={claim} />
          </>
        )}
      </div>
    </article>
  );
}
