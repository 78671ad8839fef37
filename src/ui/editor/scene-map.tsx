import { Camera } from 'lucide-react';
import type { Scene } from '../../domain/tour-scene.ts';
import { firstYear, lastYear } from '../../domain/view.ts';
import { editScene } from '../../state/editor.ts';
import { captured } from '../../state/editor-map.ts';
import { useAtlas } from '../../state/hooks.ts';
import { readyAtlas } from '../../state/selectors.ts';
import { useWords } from '../kit/words.tsx';
import { useEditing } from './editing-words.ts';
import styles from './editor.module.css';
import fields from './fields.module.css';
import { NumberField } from './number-field.tsx';
import { useSay } from './said.tsx';

type MapScene = Exclude<Scene, { kind: 'text' | 'blank' }>;

/** In words what the scene has on the map: year, sectors, what is picked out. */
function useSummary({ view, ...scene }: MapScene): string | null {
  const { messages, say } = useWords();
  const atlas = useAtlas(readyAtlas);
  if (!view) return null;
  const picked =
    view.selection === null
      ? undefined
      : (atlas?.featureById.get(view.selection) ?? atlas?.projectById.get(view.selection));
  const year = scene.kind === 'compare' ? scene.years.join('–') : view.year;
  const sectors = view.sectors?.map((sector) => messages.vocabulary.sector[sector]).join(', ');
  return [year, picked && say(picked.names), sectors].filter(Boolean).join(' · ') || null;
}

/** The map of a scene: taken from what is seen now, and the two years of a comparison. */
export function SceneMap({ scene }: { scene: MapScene }) {
  const { words } = useEditing();
  const say = useSay();
  const summary = useSummary(scene);
  const retake = () => {
    editScene({ ...scene, view: captured() });
    say(words.retaken);
  };
  const isLocate = scene.kind === 'quiz' && scene.quiz.task.type === 'locate';
  const isFree = (scene.kind === 'quiz' && !isLocate) || scene.kind === 'chart' || scene.kind === 'claim';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a part of the form, with buttons
    <div role="group" aria-label={words.onMap} className={styles.part}>
      <span className={fields.label}>{words.onMap}</span>
      {summary && <p className={styles.note}>{summary}</p>}
      {scene.kind === 'compare' && <Years scene={scene} />}
      <div className={styles.buttons}>
        <button type="button" className={styles.button} onClick={retake}>
          <Camera aria-hidden size={16} strokeWidth={1.5} /> {words.retake}
        </button>
        {isFree && scene.view !== null && (
          <button type="button" className={styles.button} onClick={() => editScene({ ...scene, view: null })}>
            {words.noMap}
          </button>
        )}
      </div>
    </div>
  );
}

function Years({ scene }: { scene: Extract<Scene, { kind: 'compare' }> }) {
  const { words } = useEditing();
  const [earlier, later] = scene.years;
  return (
    <div className={fields.pair}>
      <NumberField
        label={words.earlier}
        value={earlier}
        least={firstYear}
        most={later - 1}
        onChange={(year) => editScene({ ...scene, years: [year, later] }, 'years')}
      />
      <NumberField
        label={words.later}
        value={later}
        least={earlier + 1}
        most={lastYear}
        onChange={(year) => editScene({ ...scene, years: [earlier, year] }, 'years')}
      />
    </div>
  );
}
