import { Pause, Play, RotateCcw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { clockOf, elapsedInScene, elapsedOf, paceOf } from '../../domain/desk-timer.ts';
import type { Tour } from '../../domain/tour.ts';
import { deskWords } from '../../i18n/late/desk.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { useTalk } from '../../state/desk-talk.ts';
import { pauseWatch, resetWatch, startWatch, timeScene, useDeskTimer } from '../../state/desk-timer.ts';
import { useWords } from '../kit/words.tsx';
import styles from './watch.module.css';

const tick = 500;
/** Nearer to its plan than this, a talk is on it. */
const near = 5000;

function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), tick);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** One time against its plan. A timer says nothing by itself: who listens to the desk is speaking. */
function Times({ label, elapsed, planned, left }: Record<'elapsed' | 'planned' | 'left', number> & { label: string }) {
  const { language } = useWords();
  const words = deskWords[language];
  return (
    <div className={styles.times} role="timer" aria-label={label} data-over={left < 0 || undefined}>
      <span className={styles.label}>{label}</span>
      <span className={styles.elapsed}>{clockOf(elapsed)}</span>
      <span>
        {filled(words.of, { planned: clockOf(planned) })}
        <br />
        {filled(left < 0 ? words.over : words.left, { time: clockOf(left) })}
      </span>
    </div>
  );
}

/** How the talk stands against its plan, the buttons of its watch, and what time it is. */
export function Watch({ tour }: { tour: Tour }) {
  const { language } = useWords();
  const words = deskWords[language];
  const scene = useTalk(({ news }) => news.scene);
  const timer = useDeskTimer();
  const ticking = useNow();
  // What has been pressed since the last tick is not in the future.
  const now = Math.max(ticking, timer.startedAt ?? 0);
  useEffect(() => timeScene(scene), [scene]);
  const pace = paceOf(tour.scenes, timer, now);
  const isRunning = timer.startedAt !== null;
  const hasBegun = isRunning || timer.before > 0;
  const drift = Math.abs(pace.behind) < near ? words.onPlan : pace.behind > 0 ? words.behind : words.ahead;
  const clock = new Date(now).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return (
    <section className={styles.watch} aria-label={words.watch}>
      <Times
        label={words.inScene}
        elapsed={elapsedInScene(timer, now)}
        planned={pace.plannedScene}
        left={pace.leftInScene}
      />
      <Times label={words.talk} elapsed={elapsedOf(timer, now)} planned={pace.planned} left={pace.left} />
      <div className={styles.side}>
        <span className={styles.clock}>
          <span className="visually-hidden">{words.clock} </span>
          {clock}
        </span>
        {hasBegun && (
          <span className={styles.drift} data-behind={pace.behind >= near || undefined}>
            {filled(drift, { time: clockOf(pace.behind) })}
          </span>
        )}
      </div>
      <div className={styles.buttons}>
        <button
          type="button"
          onClick={isRunning ? pauseWatch : startWatch}
          title={isRunning ? words.pause : words.start}
        >
          {isRunning ? (
            <Pause aria-hidden size={20} strokeWidth={1.5} />
          ) : (
            <Play aria-hidden size={20} strokeWidth={1.5} />
          )}
          <span className="visually-hidden">{isRunning ? words.pause : words.start}</span>
        </button>
        <button type="button" onClick={resetWatch} title={words.reset}>
          <RotateCcw aria-hidden size={20} strokeWidth={1.5} />
          <span className="visually-hidden">{words.reset}</span>
        </button>
      </div>
    </section>
  );
}
