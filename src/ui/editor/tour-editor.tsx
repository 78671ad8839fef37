import { ChevronLeft, Redo2, Undo2 } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { type Language, languages } from '../../domain/text.ts';
import { htmlLanguage, languageNames } from '../../i18n/language.ts';
import { leaveTour, redoEdit, undoEdit, useEditor } from '../../state/editor.ts';
import { Segments } from '../kit/segments.tsx';
import { AddScene } from './add-scene.tsx';
import { useEditing } from './editing-words.ts';
import styles from './editor.module.css';
import fields from './fields.module.css';
import { GiveTour } from './give-tour.tsx';
import { IconButton } from './icon-button.tsx';
import { Keeping } from './keeping.tsx';
import { SceneForm } from './scene-form.tsx';
import { SceneList } from './scene-list.tsx';
import { TourWords } from './tour-words.tsx';

interface Props {
  readonly writing: Language;
  onWriting(language: Language): void;
}

const isTyping = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('textarea, input:not([type=radio], [type=checkbox])') !== null;

/** In the editor the keys of undo are the tour's; in a field they are the field's own, and elsewhere the map's. */
function onKeyDown(event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
  const key = event.key.toLowerCase();
  if (key === 'z' && !event.shiftKey) undoEdit();
  else if (key === 'y' || key === 'z') redoEdit();
  else return;
  event.preventDefault();
}

/** One tour: its own words, its scenes, the words of the one that is open, and ways to show it to others. */
export function TourEditor({ writing, onWriting }: Props) {
  const { words, lang, written } = useEditing();
  const history = useEditor((state) => state.tour);
  const scene = useEditor(({ scene: id, tour }) => tour?.present.scenes.find((each) => each.id === id));
  if (!history) return null;
  const { present: tour, past, future } = history;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of what stands in it
    <div className={styles.body} onKeyDown={onKeyDown}>
      <div className={styles.line}>
        <button type="button" className={styles.back} onClick={leaveTour}>
          <ChevronLeft aria-hidden size={16} strokeWidth={1.5} /> {words.allTours}
        </button>
        <IconButton icon={Undo2} label={words.undo} isOff={past.length === 0} onClick={undoEdit} />
        <IconButton icon={Redo2} label={words.redo} isOff={future.length === 0} onClick={redoEdit} />
      </div>
      <Keeping />
      <h3 id="edited-title" tabIndex={-1} className={styles.title} lang={lang}>
        {written(tour.title)}
      </h3>
      <TourWords tour={tour} />
      {tour.language === undefined && (
        <div className={fields.field}>
          <span aria-hidden>{words.wordsIn}</span>
          <Segments<Language>
            name="writing"
            label={words.wordsIn}
            value={writing}
            options={languages.map((value) => ({
              value,
              label: languageNames[value].name,
              language: htmlLanguage[value],
            }))}
            onChange={onWriting}
          />
        </div>
      )}
      <SceneList />
      <AddScene />
      {scene && <SceneForm key={scene.id} scene={scene} />}
      <GiveTour tour={tour} scene={scene?.id ?? null} />
    </div>
  );
}
