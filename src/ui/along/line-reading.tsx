import type { LineGuide } from '../../domain/line-posts.ts';
import { nearestStop } from '../../domain/line-posts.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { useAtlas } from '../../state/hooks.ts';
import { readyAtlas } from '../../state/selectors.ts';
import styles from './along.module.css';
import { distanceWords, useAlongWords } from './along-words.ts';

/** Nearer than this, km, is at the stop. */
const atStop = 0.5;

/** What a place on a line is: its kilometre and what that rests on, and the nearest stop with its post. */
export function LineReading({ guide, km }: { guide: LineGuide; km: number }) {
  const { words, ...all } = useAlongWords();
  const { formats, say } = all;
  const atlas = useAtlas(readyAtlas);
  const figure = guide.figureAt(km);
  const stop = nearestStop(guide.stops, km);
  const name = stop && atlas?.featureById.get(stop.id)?.names;
  const away = stop ? Math.abs(stop.km - km) : 0;
  return (
    <div className={styles.reading}>
      <p className={styles.figure}>
        <strong>{filled(words.kilometre, { km: formats.number(figure.km, 0) })}</strong>{' '}
        <small>{words.basis[figure.basis]}</small>
      </p>
      {stop && name ? (
        <p>
          {filled(away < atStop ? words.at : words.near, { name: say(name), distance: distanceWords(away, all) })}
          {stop.post !== null && <small> · {filled(words.post, { km: formats.number(stop.post, 1) })}</small>}
        </p>
      ) : (
        <p>{words.noStops}</p>
      )}
      {figure.basis !== 'measured' && (
        <p className={styles.note}>{filled(words.fromStart, { distance: distanceWords(km, all) })}</p>
      )}
    </div>
  );
}
