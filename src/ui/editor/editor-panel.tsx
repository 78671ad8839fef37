import { PanelLeftOpen, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Language } from '../../domain/text.ts';
import { editorWords } from '../../i18n/late/editor.ts';
import { beginEditing, closeEditor, editorStore, useEditor } from '../../state/editor.ts';
import { useOverlay } from '../../state/hooks.ts';
import { showEditor } from '../../state/overlay.ts';
import controls from '../kit/controls.module.css';
import { useWords } from '../kit/words.tsx';
import { WritingContext } from './editing-words.ts';
import styles from './editor.module.css';
import { IconButton } from './icon-button.tsx';
import { Said } from './said.tsx';
import { TourEditor } from './tour-editor.tsx';
import { TourList } from './tour-list.tsx';

/** The editor where the map and the list have the room: one button, which opens it again. */
function Folded() {
  const { language } = useWords();
  const title = useEditor(({ tour }) => tour?.present.title);
  const { resume } = editorWords[language];
  const named = title ? `${resume}: ${title[language]}` : resume;
  return (
    <button
      type="button"
      className={`${controls.card} ${styles.folded}`}
      aria-label={named}
      onClick={() => showEditor('open')}
    >
      <PanelLeftOpen aria-hidden size={18} strokeWidth={1.5} />
      <span className={styles.resume}>{named}</span>
      <span className={styles.resumeShort}>{resume}</span>
    </button>
  );
}

function Opened() {
  const { language } = useWords();
  const words = editorWords[language];
  const tour = useEditor((state) => state.tour?.present ?? null);
  const [chosen, setChosen] = useState<Language | null>(null);
  const writing = tour?.language ?? chosen ?? language;
  const close = () => {
    closeEditor();
    // Where it was opened from has gone with its dialog: the menu that leads there again.
    document.querySelector<HTMLElement>('[popovertarget]')?.focus({ preventScroll: true });
  };
  return (
    <WritingContext value={writing}>
      <section className={styles.editor} aria-labelledby="editor-title">
        <header className={styles.header}>
          <h2 id="editor-title" tabIndex={-1}>
            {words.title}
          </h2>
          <IconButton icon={PanelLeftOpen} label={words.fold} onClick={() => showEditor('folded')} />
          <IconButton icon={X} label={words.close} onClick={close} />
        </header>
        {tour ? <TourEditor key={tour.id} writing={writing} onWriting={setChosen} /> : <TourList />}
      </section>
    </WritingContext>
  );
}

/** Where an educator makes a tour, beside the map that it is made of. */
export default function EditorPanel() {
  const isFolded = useOverlay(({ editor }) => editor === 'folded');
  // Before the first render, so that the list does not flash where a tour was being edited.
  const [end] = useState(beginEditing);
  useEffect(() => end, [end]);
  const tour = useEditor((state) => state.tour?.present.id);
  // A new content is read from its title; the first control would be the button that folds it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when another tour, or the list, is shown
  useEffect(() => {
    const { scene } = editorStore.getState();
    if (!isFolded) document.getElementById(scene ? 'edited-title' : 'editor-title')?.focus({ preventScroll: true });
  }, [isFolded, tour]);
  return <Said>{isFolded ? <Folded /> : <Opened />}</Said>;
}
