import {
  ChevronLeft,
  ChevronRight,
  Compass,
  Ellipsis,
  LayoutGrid,
  type LucideIcon,
  Maximize,
  Minimize,
  Moon,
  NotebookText,
  Pause,
  Play,
} from 'lucide-react';
import type { KeyCommand } from '../../domain/deck-keys.ts';
import { deckWords } from '../../i18n/late/deck.ts';
import { useDeck } from '../../state/deck.ts';
import { useDesk } from '../../state/desk-opening.ts';
import controls from '../kit/controls.module.css';
import { useWords } from '../kit/words.tsx';
import styles from './bar.module.css';
import { useFullScreen } from './full-screen.ts';
import { shortcutsOf } from './key-names.ts';
import { isOffered, run } from './run.ts';

interface Item {
  readonly command: KeyCommand;
  readonly icon: LucideIcon;
  readonly label: string;
  readonly isOff?: boolean;
  readonly isPressed?: boolean;
  /** Only where there is room; the help has it, too. */
  readonly isExtra?: boolean;
}

function BarButton({ command, icon: Icon, label, isOff, isPressed, isExtra }: Item) {
  return (
    <button
      type="button"
      className={controls.button}
      aria-label={label}
      title={label}
      aria-keyshortcuts={shortcutsOf(command)}
      aria-disabled={isOff || undefined}
      aria-pressed={isPressed}
      data-extra={isExtra}
      onClick={() => run(command)}
    >
      <Icon aria-hidden size={22} strokeWidth={1.5} />
    </button>
  );
}

/** How far the talk has come, and everything that a key does as a button. */
export function Bar({ total }: { total: number }) {
  const { language } = useWords();
  const words = deckWords[language];
  const { scene, step, isExploring, isPlaying } = useDeck(({ deck }) => deck);
  const lastStep = useDeck(({ steps }) => (steps.at(-1) ?? 1) - 1);
  const isFull = useFullScreen();
  const isDeskOpen = useDesk(({ isPanel }) => isPanel);
  const names = words.commands;
  return (
    <footer className={styles.bar}>
      <ol className={styles.progress} aria-hidden>
        {Array.from({ length: total }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a scene has no other name here than its place
          <li key={at} data-done={at <= scene || undefined} />
        ))}
      </ol>
      {/* biome-ignore lint/a11y/useSemanticElements: buttons are no set of fields */}
      <div className={controls.group} role="group" aria-label={words.controls}>
        <BarButton
          command="previous"
          icon={ChevronLeft}
          label={names.previous}
          isOff={scene === 0 && step === 0 && !isExploring}
        />
        <BarButton
          command="next"
          icon={ChevronRight}
          label={names.next}
          isOff={scene === total - 1 && step === lastStep && !isExploring}
        />
        <BarButton
          command="play"
          icon={isPlaying ? Pause : Play}
          label={isPlaying ? words.pause : names.play}
          isExtra={!isPlaying}
        />
        <BarButton command="explore" icon={Compass} label={names.explore} isPressed={isExploring} />
        <BarButton command="overview" icon={LayoutGrid} label={names.overview} />
        {isOffered('fullScreen') && (
          <BarButton
            command="fullScreen"
            icon={isFull ? Minimize : Maximize}
            label={isFull ? words.leaveFullScreen : names.fullScreen}
            isExtra
          />
        )}
        <BarButton command="black" icon={Moon} label={names.black} isExtra />
        <BarButton command="desk" icon={NotebookText} label={names.desk} isPressed={isDeskOpen || undefined} isExtra />
        <BarButton command="help" icon={Ellipsis} label={names.help} />
      </div>
    </footer>
  );
}
