import { Bookmark, Columns2, Download, Redo2, Ruler, Share2, Undo2 } from 'lucide-react';
import { openPage, setCompare, setTable } from '../../state/actions.ts';
import { useAtlas, useOverlay } from '../../state/hooks.ts';
import { wantMeasure } from '../../state/overlay.ts';
import { redo, undo } from '../../state/undo.ts';
import controls from '../kit/controls.module.css';
import { useWords } from '../kit/words.tsx';
import { IconButton } from './icon-button.tsx';

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
        icon={Columns2}
      />
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
      <IconButton label={commands.undo} isOff={steps.past.length === 0} onClick={undo} icon={Undo2} />
      <IconButton label={commands.redo} isOff={steps.future.length === 0} onClick={redo} icon={Redo2} />
      <IconButton label={buttons.saved} onClick={() => openPage('saved')} icon={Bookmark} />
      <IconButton
        label={buttons.measure}
        isPressed={isMeasuring}
        onClick={() => wantMeasure(!isMeasuring)}
        icon={Ruler}
      />
      <IconButton label={commands.share} onClick={() => openPage('share')} icon={Share2} />
      <IconButton label={buttons.export} onClick={() => openPage('export')} icon={Download} />
    </div>
  );
}
