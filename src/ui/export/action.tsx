import { Download } from 'lucide-react';
import { useId } from 'react';
import panel from '../detail/panel.module.css';
import styles from './export-dialog.module.css';

interface Props {
  readonly label: string;
  readonly meaning: string;
  /** A press while something is being made does nothing, and the button says so without losing the focus. */
  readonly busy: boolean;
  onPress(): void;
}

/** A download: its button and what one gets. */
export function Action({ label, meaning, busy, onPress }: Props) {
  const meaningId = useId();
  return (
    <li className={styles.action}>
      <button
        type="button"
        className={panel.button}
        aria-describedby={meaningId}
        aria-disabled={busy}
        onClick={() => {
          if (!busy) onPress();
        }}
      >
        <Download aria-hidden="true" size={16} strokeWidth={1.5} />
        {label}
      </button>
      <p id={meaningId} className={styles.note}>
        {meaning}
      </p>
    </li>
  );
}
