import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { closeChooser, hover, reveal, select } from '../../state/actions.ts';
import { useAtlas } from '../../state/hooks.ts';
import { readyAtlas } from '../../state/selectors.ts';
import { useWords } from '../kit/words.tsx';
import styles from './chrome.module.css';

/** Where several things lie under a click: their names, to choose from. Focus goes in, and back to the map. */
export function Chooser() {
  const choices = useAtlas((state) => state.pointer.choices);
  const atlas = useAtlas(readyAtlas);
  const { messages, say } = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!choices) return;
    const before = document.activeElement;
    box.current?.querySelector<HTMLElement>('li button')?.focus();
    return () => {
      if (before instanceof HTMLElement && document.activeElement === document.body) before.focus();
    };
  }, [choices]);
  useEffect(() => {
    if (!choices) return;
    // A press on the map is the map's own: it closes the chooser or opens another.
    const onPointerDown = ({ target }: PointerEvent) => {
      if (target instanceof Element && !box.current?.contains(target) && !target.closest('#map')) closeChooser();
    };
    document.addEventListener('pointerdown', onPointerDown);
    return () => document.removeEventListener('pointerdown', onPointerDown);
  }, [choices]);
  if (!choices || !atlas) return null;
  const pick = (id: string) => {
    select(id);
    reveal(choices.x, choices.y);
  };
  return (
    <div
      ref={box}
      className={styles.chooser}
      role="dialog"
      aria-label={messages.chrome.chooser.title}
      style={{
        left: `clamp(8px, ${choices.x}px, calc(100vw - 268px))`,
        top: `clamp(8px, ${choices.y}px, calc(100vh - 320px))`,
      }}
    >
      <div className={styles.chooserTitle}>
        <h2>{messages.chrome.chooser.title}</h2>
        <button type="button" aria-label={messages.chrome.chooser.close} onClick={closeChooser}>
          <X size={16} strokeWidth={1.5} aria-hidden />
        </button>
      </div>
      <ul>
        {choices.ids.map((id) => {
          const feature = atlas.featureById.get(id);
          const project = atlas.projectById.get(feature?.projectId ?? id);
          if (!project) return null;
          return (
            <li key={id}>
              <button
                type="button"
                onClick={() => pick(id)}
                onMouseEnter={() => hover(id)}
                onMouseLeave={() => hover(null)}
                onFocus={() => hover(id)}
                onBlur={() => hover(null)}
                style={{ '--sector': `var(--sector-${project.sector})` }}
              >
                <span>{say(feature?.names ?? project.names)}</span>
                <small>
                  {messages.vocabulary.sector[project.sector]}
                  {feature ? ` · ${messages.vocabulary.kind[feature.kind]}` : ''}
                </small>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
