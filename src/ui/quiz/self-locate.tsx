import { useEffect, useRef } from 'react';
import type { FeatureRecord } from '../../domain/atlas.ts';
import { nearMeridian } from '../../domain/geodesic.ts';
import { candidatesFor, kilometresTo } from '../../domain/quiz-marks.ts';
import type { TaskOf } from '../../domain/tour-quiz.ts';
import { quizWords } from '../../i18n/late/quiz.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { useAtlas } from '../../state/hooks.ts';
import { emptyOverlay, overlayStore } from '../../state/overlay.ts';
import { readyAtlas } from '../../state/selectors.ts';
import { useWords } from '../kit/words.tsx';
import styles from './quiz.module.css';
import type { TaskProps } from './self-task.tsx';

const nothing = () => undefined;

/** A place to be pressed on the map, which says how far off it was; or to be chosen from a list. */
export function LocateTask({ task, seed, onMark, mark }: TaskProps<TaskOf<'locate'>>) {
  const { formats, language, say } = useWords();
  const words = quizWords[language];
  const atlas = useAtlas(readyAtlas);
  const candidates = atlas ? candidatesFor(task.target, atlas) : [];
  const target = atlas?.featureById.get(task.target);
  const list = useRef<HTMLUListElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the map's clicks are taken while there is a place to find
  useEffect(() => {
    if (!target) return;
    const clickAt = (longitude: number, latitude: number) => {
      const off = kilometresTo([longitude, latitude], target);
      const note = off < 1 ? '' : filled(words.away, { distance: formats.quantity(off, 'km', 0) });
      for (const radio of list.current?.querySelectorAll('input') ?? []) radio.checked = false;
      overlayStore.setState({ overlay: { ...emptyOverlay, corners: [[longitude, latitude]] } });
      const answer = `${latitude.toFixed(2)}, ${nearMeridian(longitude, 0).toFixed(2)}`;
      onMark({ answer, right: off <= task.toleranceKm ? 1 : 0, total: 1, note });
      return true;
    };
    overlayStore.setState({ tool: { clickAt, pointAt: nothing, pointAway: nothing, letGo: nothing } });
    return () => overlayStore.setState({ tool: null, overlay: emptyOverlay });
  }, [target, language]);

  const choose = ({ id, names }: FeatureRecord) => {
    overlayStore.setState({ overlay: emptyOverlay });
    onMark({ answer: say(names), right: id === task.target ? 1 : 0, total: 1 });
  };
  return (
    <>
      <p>{words.onMap}</p>
      <ul ref={list} className={styles.choices} aria-label={words.candidates}>
        {candidates.map((candidate) => (
          <li key={candidate.id}>
            <label className={styles.choice}>
              <input type="radio" name={seed} onChange={() => choose(candidate)} />
              {say(candidate.names)}
            </label>
          </li>
        ))}
      </ul>
      {mark}
    </>
  );
}
