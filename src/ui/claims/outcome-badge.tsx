import { CircleCheck, CircleDashed, CircleQuestionMark, CircleX, Clock, Info, type LucideIcon } from 'lucide-react';
import type { Outcome } from '../../domain/claim.ts';
import { claimsWords } from '../../i18n/late/claims.ts';
import { useWords } from '../kit/words.tsx';
import styles from './outcome-badge.module.css';

const icons: Readonly<Record<Outcome, LucideIcon>> = {
  kept: CircleCheck,
  late: Clock,
  partly: CircleDashed,
  missed: CircleX,
  open: CircleQuestionMark,
  context: Info,
};

/** The outcome of a claim in a sign and a word. */
export function OutcomeBadge({ outcome }: { outcome: Outcome }) {
  const { language } = useWords();
  const Icon = icons[outcome];
  return (
    <span className={styles.badge} data-outcome={outcome}>
      <Icon aria-hidden="true" size={14} strokeWidth={1.75} />
      {claimsWords[language].outcome[outcome]}
    </span>
  );
}
