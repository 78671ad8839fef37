import { ArrowDown, ArrowUp, CopyPlus, GripVertical, Trash2 } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { Scene } from '../../domain/tour-scene.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { edit, editorStore, openScene, useEditor } from '../../state/editor.ts';
import { showScene } from '../../state/editor-map.ts';
import { useEditing } from './editing-words.ts';
import styles from './editor.module.css';
import { IconButton } from './icon-button.tsx';
import { useSay } from './said.tsx';
import list from './scenes.module.css';

const none: readonly Scene[] = [];

/** The scenes in their order. A press opens one and shows it on the map; keys, buttons and dragging put it elsewhere. */
export function SceneList() {
  const { words, lang, told } = useEditing();
  const say = useSay();
  const scenes = useEditor(({ tour }) => tour?.present.scenes ?? none);
  const chosen = useEditor((state) => state.scene);
  const items = useRef<HTMLOListElement>(null);
  /** Id of the scene that is dragged, and the place that it is over. */
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const at = scenes.findIndex(({ id }) => id === chosen);
  const scene = scenes[at];

  const move = (id: string, to: number) => {
    const moved = scenes.find((each) => each.id === id);
    if (!moved || to < 0 || to >= scenes.length) return;
    edit({ type: 'move', id, to });
    say(filled(words.moved, { title: told(moved.title), n: to + 1, total: scenes.length }));
  };
  const focusScene = (place: number) => items.current?.querySelectorAll<HTMLElement>('button')[place]?.focus();
  const onKeyDown = (event: KeyboardEvent, { id }: Scene, place: number) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    // The row goes along with its key, and the focus with the row.
    if (event.altKey) move(id, place + by);
    else focusScene(place + by);
  };
  const open = (next: Scene) => {
    openScene(next.id);
    showScene(next);
  };
  const remove = ({ id, title }: Scene) => {
    edit({ type: 'remove', id });
    say(filled(words.sceneRemoved, { title: told(title) }));
    // The buttons may be off now: the scene that took the place has the focus.
    const { tour, scene: next } = editorStore.getState();
    focusScene(tour?.present.scenes.findIndex((each) => each.id === next) ?? 0);
  };
  return (
    <section aria-label={words.sceneList}>
      <h4 className={styles.heading}>{words.sceneList}</h4>
      <ol ref={items} className={list.scenes}>
        {scenes.map((each, place) => (
          <li
            key={each.id}
            draggable
            data-over={over === place || undefined}
            onDragStart={(event) => {
              setDragged(each.id);
              event.dataTransfer.effectAllowed = 'move';
            }}
            onDragOver={(event) => {
              if (dragged === null) return;
              event.preventDefault();
              setOver(place);
            }}
            onDragEnd={() => {
              setDragged(null);
              setOver(null);
            }}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged !== null) move(dragged, place);
            }}
          >
            <button
              type="button"
              aria-current={each.id === chosen ? 'step' : undefined}
              aria-label={filled(words.scene, { n: place + 1, title: told(each.title) })}
              aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
              onClick={() => open(each)}
              onKeyDown={(event) => onKeyDown(event, each, place)}
            >
              <span className={list.number}>{place + 1}</span>
              <span className={list.name} lang={lang}>
                {told(each.title)}
                <small>{words.kinds[each.kind]}</small>
              </span>
              <GripVertical aria-hidden size={16} strokeWidth={1.5} />
            </button>
          </li>
        ))}
      </ol>
      {scene && (
        // biome-ignore lint/a11y/useSemanticElements: buttons are no set of fields
        <div
          className={list.tools}
          role="group"
          aria-label={filled(words.scene, { n: at + 1, title: told(scene.title) })}
        >
          <IconButton icon={ArrowUp} label={words.up} isOff={at === 0} onClick={() => move(scene.id, at - 1)} />
          <IconButton
            icon={ArrowDown}
            label={words.down}
            isOff={at === scenes.length - 1}
            onClick={() => move(scene.id, at + 1)}
          />
          <IconButton
            icon={CopyPlus}
            label={words.duplicate}
            onClick={() => {
              edit({ type: 'duplicate', id: scene.id });
              say(filled(words.added, { n: at + 2, title: told(scene.title) }));
            }}
          />
          <IconButton
            icon={Trash2}
            label={scenes.length > 1 ? filled(words.remove, { title: told(scene.title) }) : words.lastScene}
            isOff={scenes.length === 1}
            onClick={() => remove(scene)}
          />
          <p className={styles.note}>{words.moveKeys}</p>
        </div>
      )}
    </section>
  );
}
