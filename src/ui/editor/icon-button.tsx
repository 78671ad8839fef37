import type { LucideIcon } from 'lucide-react';
import styles from './editor.module.css';

interface Props {
  readonly icon: LucideIcon;
  readonly label: string;
  /** It stays where it is and takes the focus; a press does nothing. */
  readonly isOff?: boolean;
  /** The sign points the other way. */
  readonly isTurned?: boolean;
  onClick(): void;
}

/** A sign with its name. */
export const IconButton = ({ icon: Icon, label, isOff, isTurned, onClick }: Props) => (
  <button
    type="button"
    className={styles.icon}
    aria-label={label}
    title={label}
    aria-disabled={isOff || undefined}
    onClick={() => isOff || onClick()}
  >
    <Icon aria-hidden size={18} strokeWidth={1.5} data-turned={isTurned} />
  </button>
);
