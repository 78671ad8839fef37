import { Pause, Play, SkipBack, SkipForward } from 'lucide-react';
import { type LineGuide, nearestStop } from '../../domain/line-posts.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { type Ride, rideSpeeds, wantsStillness } from '../../state/along.ts';
import { useAtlas } from '../../state/hooks.ts';
import { goToStop, playOrPause, scrubTo, setRideSpeed } from '../../state/ride.ts';
import { readyAtlas } from '../../state/selectors.ts';
import { Segments } from '../kit/segments.tsx';
import styles from './along.module.css';
import { useAlongWords } from './along-words.ts';
import { useRideClock } from './ride-clock.ts';

/** Nearer than this, km, the ride stands at a stop. */
const atStop = 0.05;

/** Play and pause, from stop to stop, speed, and the scrubber. */
export function RideControls({ guide, ride }: { guide: LineGuide; ride: Ride }) {
  const { words, formats, say } = useAlongWords();
  const atlas = useAtlas(readyAtlas);
  useRideClock(ride.playing, ride.speed);
  const { length } = guide.course;
  const stop = nearestStop(guide.stops, ride.km);
  const name = stop && atlas?.featureById.get(stop.id)?.names;
  const km = formats.number(guide.figureAt(ride.km).km, 0);
  const spoken = name ? filled(words.valueNear, { km, name: say(name) }) : filled(words.kilometre, { km });
  // A flight passes stops faster than they can be said; a step to one is said.
  const isFlying = ride.playing && !wantsStillness();
  const isAtStop = stop !== null && Math.abs(stop.km - ride.km) < atStop;
  const play = ride.playing ? words.pause : words.play;
  return (
    <>
      <input
        type="range"
        className={styles.scrubber}
        aria-label={words.place}
        aria-valuetext={spoken}
        min={0}
        max={length}
        // Small enough to stand at a stop, large enough for a key press to be seen.
        step="any"
        value={ride.km}
        onChange={(event) => scrubTo(Number(event.target.value))}
        onKeyDown={(event) => {
          const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[
            event.key
          ];
          if (step === undefined) return;
          event.preventDefault();
          scrubTo(ride.km + (step * length) / 100);
        }}
      />
      <div className={styles.controls}>
        <button
          type="button"
          className={styles.icon}
          aria-label={words.previous}
          title={words.previous}
          onClick={() => goToStop(-1)}
        >
          <SkipBack aria-hidden="true" size={18} strokeWidth={1.5} />
        </button>
        <button type="button" className={styles.play} aria-label={play} title={play} onClick={playOrPause}>
          {ride.playing ? (
            <Pause aria-hidden="true" size={18} strokeWidth={1.5} />
          ) : (
            <Play aria-hidden="true" size={18} strokeWidth={1.5} />
          )}
        </button>
        <button
          type="button"
          className={styles.icon}
          aria-label={words.next}
          title={words.next}
          onClick={() => goToStop(1)}
        >
          <SkipForward aria-hidden="true" size={18} strokeWidth={1.5} />
        </button>
        <Segments
          name="ride-speed"
          label={words.speed}
          value={ride.speed}
          options={rideSpeeds.map((speed) => ({ value: speed, label: words.speeds[speed] }))}
          onChange={setRideSpeed}
        />
      </div>
      {wantsStillness() && <p className={styles.note}>{words.still}</p>}
      <p role="status" className="visually-hidden">
        {!isFlying && isAtStop ? spoken : ''}
      </p>
    </>
  );
}
