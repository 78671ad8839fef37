import { Bookmark, Columns2, Download, Redo2, Ruler, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { openPage, setCompare, setTable } from '../../state/actions.ts';
import { useAtlas, useOverlay } from '../../state/hooks.ts';
import { wantMeasure } from '../../state/overlay.ts';
import { redo, undo } from '../../state/undo.ts';
import controls from '../kit/controls.module.css';
import { useWords } from '../kit/words.tsx';

const icon = { size: 17, strokeWidth: 1.5, 'aria-hidden': true } as const;

interface IconButtonProps {
  readonly label: string;
  readonly isOff?: boolean;
  readonly isPressed?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function IconButton({ label, isOff, isPressed, onClick, children }: IconButtonProps) {
  return (
    <button
      type="button"
      className={controls.button}
      aria-label={label}
      title={label}
      // Not `disabled`: the button that was pressed last must keep the focus.
      aria-disabled={isOff || undefined}
      aria-pressed={isPressed}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

/** The other ways to read the atlas: claims, charts, the table beside the map, two years side by side. */
export function ReadingButtons() {
  const { buttons } = useWords().messages.chrome;
  const isTable = useAtlas(({ view }) => view.table);
  const compared = useAtlas(({ view }) => view.compare);
  return (
    <div className={controls.group}>
      <button type="button" className={controls.button} onClick={() => openPage('claims')}>
        {buttons.claims}
      </button>
      <button type="button" className={controls.button} onClick={() => openPage('numbers')}>
        {buttons.numbers}
      </button>
      <button type="button" className={controls.button} aria-pressed={isTable} onClick={() => setTable(!isTable)}>
        {buttons.table}
      </button>
      <IconButton
        label={buttons.compare}
        isPressed={compared !== null}
        onClick={() => setCompare(compared === null ? yearOfTheTalks : null)}
      >
        <Columns2 {...icon} />
      </IconButton>
    </div>
  );
}

/** What a comparison begins with: the year of the promises. */
const yearOfTheTalks = 2018;

/** Back and forth in what was explored, and what can be kept of it. */
export function KeepingButtons() {
  const { buttons, commands } = useWords().messages.chrome;
  const steps = useAtlas((state) => state.undo);
  const isMeasuring = useOverlay(({ isMeasureWanted }) => isMeasureWanted);
  return (
    <div className={controls.group}>
      <IconButton label={commands.undo} isOff={steps.past.length === 0} onClick={undo}>
        <Undo2 {...icon} />
      </IconButton>
      <IconButton label={commands.redo} isOff={steps.future.length === 0} onClick={redo}>
        <Redo2 {...icon} />
      </IconButton>
      <IconButton label={buttons.saved} onClick={() => openPage('saved')}>
        <Bookmark {...icon} />
      </IconButton>
      <IconButton label={buttons.measure} isPressed={isMeasuring} onClick={() => wantMeasure(!isMeasuring)}>
        <Ruler {...icon} />
      </IconButton>
      <IconButton label={buttons.export} onClick={() => openPage('export')}>
        <Download {...icon} />
      </IconButton>
    </div>
  );
}
