import { ChevronDown, ChevronUp } from 'lucide-react';
import { useWords } from '../kit/words.tsx';
import type { SheetHeight } from './layout.ts';
import { stepped, type useSheetDrag } from './sheet-height.ts';
import styles from './shell.module.css';

interface Props {
  readonly height: SheetHeight;
  readonly onHeight: (height: SheetHeight) => void;
  readonly drag: ReturnType<typeof useSheetDrag>['handle'];
}

/** The top of the sheet: a bar to drag, and buttons that do the same. */
export function SheetHandle({ height, onHeight, drag }: Props) {
  const words = useWords().messages.explore.sheet;
  return (
    <div className={styles.handle} title={words.handle} {...drag}>
      <button
        type="button"
        aria-label={words.lower}
        disabled={height === 'peek'}
        onClick={() => onHeight(stepped(height, -1))}
      >
        <ChevronDown size={18} strokeWidth={1.5} aria-hidden />
      </button>
      <span className={styles.grip} aria-hidden />
      <button
        type="button"
        aria-label={words.higher}
        disabled={height === 'full'}
        onClick={() => onHeight(stepped(height, 1))}
      >
        <ChevronUp size={18} strokeWidth={1.5} aria-hidden />
      </button>
    </div>
  );
}
