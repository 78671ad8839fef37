import { Plus } from 'lucide-react';
import { maxScenes } from '../../domain/tour.ts';
import { type AddableKind, addableKinds, newScene } from '../../domain/tour-made.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { edit, editorStore, useEditor } from '../../state/editor.ts';
import { captured, capturedYears } from '../../state/editor-map.ts';
import { useAtlas } from '../../state/hooks.ts';
import { firstWords, useEditing } from './editing-words.ts';
import styles from './editor.module.css';
import { useSay } from './said.tsx';

/** New scenes behind the open one: of what the map shows now, or of another kind. */
export function AddScene() {
  const { words, told } = useEditing();
  const say = useSay();
  const isFull = useEditor(({ tour }) => (tour?.present.scenes.length ?? 0) >= maxScenes);
  const isComparing = useAtlas(({ view }) => view.compare !== null);
  const add = (kind: AddableKind) => {
    const { tour: history, scene: open } = editorStore.getState();
    const tour = history?.present;
    if (!tour) return;
    const after = tour.scenes.findIndex(({ id }) => id === open);
    const first = firstWords(tour, kind, tour.scenes.length + 1);
    const scene = newScene(kind, tour, first, captured(), capturedYears());
    edit({ type: 'add', after, scene });
    say(filled(words.added, { n: after + 2, title: told(scene.title) }));
  };
  if (isFull) return <p className={styles.note}>{filled(words.full, { count: maxScenes })}</p>;
  return (
    <section aria-label={words.add} className={styles.add}>
      <button type="button" className={styles.main} onClick={() => add(isComparing ? 'compare' : 'map')}>
        <Plus aria-hidden size={18} strokeWidth={1.5} /> {isComparing ? words.captureYears : words.capture}
      </button>
      <div className={styles.buttons}>
        {addableKinds.map(
          (kind) =>
            kind !== 'map' && (
              <button key={kind} type="button" className={styles.button} onClick={() => add(kind)}>
                {words.addKind[kind]}
              </button>
            ),
        )}
      </div>
    </section>
  );
}
