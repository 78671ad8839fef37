import {
  ChevronLeft,
  ChevronRight,
  Crosshair,
  Flashlight,
  type LucideIcon,
  Moon,
  Pause,
  PenLine,
  Play,
  Sun,
} from 'lucide-react';
import type { ToDeck } from '../../domain/desk-talk.ts';
import { type PointerTool, pointerTools } from '../../domain/pointer.ts';
import { deskWords } from '../../i18n/late/desk.ts';
import { useTalk } from '../../state/desk-talk.ts';
import { useWords } from '../kit/words.tsx';
import styles from './desk.module.css';

type Send = (message: ToDeck) => void;

interface ActProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly onClick: () => void;
  readonly isOff?: boolean;
  readonly isPressed?: boolean;
  readonly isMain?: boolean;
}

function Act({ icon: Icon, label, onClick, isOff, isPressed, isMain }: ActProps) {
  return (
    <button
      type="button"
      className={styles.act}
      title={label}
      aria-disabled={isOff || undefined}
      aria-pressed={isPressed}
      data-main={isMain}
      onClick={onClick}
    >
      <Icon aria-hidden size={22} strokeWidth={1.5} />
      <span>{label}</span>
    </button>
  );
}

/** Back and on; dark and by itself where there is a stage. */
export function DeskControls({ total, send }: { total: number; send: Send }) {
  const { language } = useWords();
  const words = deskWords[language];
  const { scene, isBlack, isPlaying } = useTalk(({ news }) => news);
  const isLive = useTalk(({ line }) => line === 'live');
  const names = words.commands;
  const run = (command: Extract<ToDeck, { type: 'command' }>['command']) => () => send({ type: 'command', command });
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons are no set of fields
    <div className={styles.controls} role="group" aria-label={words.controls}>
      <Act icon={ChevronLeft} label={names.previous} isOff={!isLive && scene === 0} onClick={run('previous')} />
      {isLive && (
        <>
          <Act
            icon={isBlack ? Sun : Moon}
            label={isBlack ? words.bright : names.black}
            isPressed={isBlack}
            onClick={run('black')}
          />
          <Act
            icon={isPlaying ? Pause : Play}
            label={isPlaying ? words.stopPlaying : names.play}
            onClick={run('play')}
          />
        </>
      )}
      <Act icon={ChevronRight} label={names.next} isMain isOff={!isLive && scene === total - 1} onClick={run('next')} />
    </div>
  );
}

const icons: Readonly<Record<PointerTool, LucideIcon>> = { laser: Crosshair, spotlight: Flashlight, ink: PenLine };

/** What is pointed with on the stage. */
export function DeskTools({ send }: { send: Send }) {
  const { language } = useWords();
  const words = deskWords[language];
  const tool = useTalk(({ news }) => news.tool);
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons are no set of fields
    <div className={styles.tools} role="group" aria-label={words.pointers}>
      {pointerTools.map((each) => (
        <Act
          key={each}
          icon={icons[each]}
          label={words.tools[each]}
          isPressed={tool === each}
          onClick={() => send({ type: 'tool', tool: tool === each ? null : each })}
        />
      ))}
    </div>
  );
}
