import { Pause, Play } from 'lucide-react';
import { filled } from '../../i18n/plural-forms.ts';
import { setYear } from '../../state/actions.ts';
import { useAtlas } from '../../state/hooks.ts';
import { readyAtlas } from '../../state/selectors.ts';
import { StatusSwatch } from '../filters/swatch.tsx';
import { useWords } from '../kit/words.tsx';
import { MilestoneTicks } from './milestone-ticks.tsx';
import { usePlay } from './play.ts';
import styles from './timeline.module.css';
import { YearField } from './year-field.tsx';
import { YearSlider } from './year-slider.tsx';

const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;

/** The one time axis of the atlas. `isCompact`: in the sheet of a phone, without ticks and legend. */
export function TimeAxis({ isCompact }: { isCompact: boolean }) {
  const { messages, formats } = useWords();
  const { time } = messages.explore;
  const atlas = useAtlas(readyAtlas);
  const chosen = useAtlas(({ view }) => view.year);
  const play = usePlay();
  if (!atlas) return null;
  const today = Number(atlas.date.slice(0, 4));
  const year = chosen ?? today;
  const words =
    chosen === null
      ? filled(time.today, { date: formats.date(atlas.date) })
      : filled(chosen > today || (chosen === today && atlas.date < `${today}-12-31`) ? time.announced : time.asOf, {
          year,
        });
  return (
    <section className={styles.axis} data-compact={isCompact || undefined} aria-label={time.title}>
      <div className={styles.head}>
        <button
          type="button"
          className={styles.play}
          aria-label={play.isPlaying ? time.pause : time.play}
          title={play.isPlaying ? time.pause : time.play}
          onClick={play.toggle}
        >
          {play.isPlaying ? <Pause {...icon} /> : <Play {...icon} />}
        </button>
        <YearField year={year} />
        {!isCompact && (
          <button
            type="button"
            className={styles.small}
            aria-label={filled(time.speed, { times: play.speed })}
            title={filled(time.speed, { times: play.speed })}
            onClick={play.faster}
          >
            {play.speed}×
          </button>
        )}
        <p className={styles.words}>{words}</p>
        {chosen !== null && (
          <button type="button" className={styles.small} onClick={() => setYear(null)}>
            {time.back}
          </button>
        )}
        {!isCompact && (
          <ul className={styles.legend}>
            {(['operating', 'building', 'proposed'] as const).map((status) => (
              <li key={status}>
                <StatusSwatch status={status} /> {messages.vocabulary.status[status]}
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className={styles.scale}>
        {!isCompact && <MilestoneTicks />}
        <YearSlider year={year} today={today} words={words} />
      </div>
    </section>
  );
}
