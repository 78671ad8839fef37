import type { Text } from '../../domain/text.ts';
import { type Scene, sceneLimits } from '../../domain/tour-scene.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { editScene, useEditor } from '../../state/editor.ts';
import { useEditing } from './editing-words.ts';
import styles from './editor.module.css';
import { NumberField } from './number-field.tsx';
import { QuizFields } from './quiz-fields.tsx';
import { SceneMap } from './scene-map.tsx';
import { WordsField } from './words-field.tsx';

type Words = 'title' | 'body' | 'notes' | 'alt';

/** The words of a scene, and what its kind has besides. */
export function SceneForm({ scene }: { scene: Scene }) {
  const { words, lang, written, rewrite, told } = useEditing();
  const at = useEditor(({ tour }) => tour?.present.scenes.findIndex(({ id }) => id === scene.id) ?? 0);
  const field = (key: Words) => ({
    value: written(scene[key]),
    most: sceneLimits[key],
    lang,
    onChange: (said: string) => editScene({ ...scene, [key]: rewrite(scene[key] as Text, said) }, key),
  });
  const hasMap = scene.kind !== 'text' && scene.kind !== 'blank';
  return (
    <section className={styles.form} aria-label={filled(words.scene, { n: at + 1, title: told(scene.title) })}>
      <h4 className={styles.heading}>{filled(words.scene, { n: at + 1, title: words.kinds[scene.kind] })}</h4>
      <WordsField label={words.sceneTitle} {...field('title')} isNeeded />
      {scene.kind === 'quiz' && <QuizFields scene={scene} />}
      <WordsField label={words.body} {...field('body')} rows={4} hint={words.marks} />
      {hasMap && <SceneMap scene={scene} />}
      <WordsField label={words.notes} {...field('notes')} rows={4} />
      <details className={styles.fold}>
        <summary>{words.more}</summary>
        {hasMap && <WordsField label={words.alt} {...field('alt')} rows={2} />}
        <NumberField
          label={words.seconds}
          value={scene.seconds}
          least={5}
          most={3600}
          onChange={(seconds) => editScene({ ...scene, seconds }, 'seconds')}
        />
      </details>
    </section>
  );
}
