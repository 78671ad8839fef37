import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { type Moment, type MomentTick, momentTicks } from '../../domain/moments.ts';
import { breakYear, shareOf } from '../../domain/time-axis.ts';
import { firstYear, lastYear } from '../../domain/view.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { select, setYear } from '../../state/actions.ts';
import { useAtlas } from '../../state/hooks.ts';
import { loadMoments } from '../../state/loading.ts';
import { readyAtlas, selectVisible } from '../../state/selectors.ts';
import { useWords } from '../kit/words.tsx';
import styles from './timeline.module.css';

/** So many are told of one year; the panels have them all. */
const told = 5;

const isOnAxis = (date: string): boolean =>
  Number(date.slice(0, 4)) >= firstYear && Number(date.slice(0, 4)) <= lastYear;

/** How much of the axis a tick may take without lying over the one before or after it. */
function roomAt(ticks: readonly MomentTick[], at: number): number {
  const share = (other: number) => shareOf(ticks[other]?.year ?? Number.NaN);
  const gaps = [share(at) - share(at - 1), share(at + 1) - share(at)].filter((gap) => gap > 0);
  return Math.min(1, ...gaps);
}

/** The milestones of the projects in sight, a tick for each year: pointed at or focused it tells them, clicked it goes there. */
export function MilestoneTicks() {
  const { messages, formats, say } = useWords();
  const { time } = messages.explore;
  const atlas = useAtlas(readyAtlas);
  const shown = useAtlas(selectVisible);
  const moments = useAtlas((state) => state.moments);
  const isMapDone = useAtlas((state) => state.map.type !== 'starting');
  const tooltipId = useId();
  const [toldYear, tell] = useState<number | null>(null);
  const [stop, setStop] = useState(0);
  // After the map: nothing waits for these.
  useEffect(() => {
    if (isMapDone) void loadMoments();
  }, [isMapDone]);
  if (moments.type !== 'ready' || !shown || !atlas) return null;

  const inSight = new Set(shown.projects.map(({ id }) => id));
  const ticks = momentTicks(
    moments.value.filter(({ projectId, date }) => inSight.has(projectId) && isOnAxis(date)),
    breakYear,
  );
  const sectorOf = (moment: Moment | undefined) => atlas.projectById.get(moment?.projectId ?? '')?.sector;
  const open = ticks.find(({ year }) => year === toldYear)?.moments ?? [];
  const goTo = (year: number, of: readonly Moment[]) => {
    setYear(year);
    const [only, ...others] = of;
    if (only && others.length === 0) select(only.projectId);
  };
  // One stop of the Tab key for all of them; the arrows go from one to the next.
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const to = { ArrowRight: stop + 1, ArrowLeft: stop - 1, Home: 0, End: ticks.length - 1 }[event.key];
    if (to === undefined || !ticks[to]) return;
    event.preventDefault();
    setStop(to);
    event.currentTarget.querySelectorAll('button')[to]?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div role="group" aria-label={time.milestones} className={styles.ticks} onKeyDown={onKeyDown}>
      {ticks.map(({ first, year, moments: of }, at) => (
        <button
          key={year}
          type="button"
          tabIndex={at === Math.min(stop, ticks.length - 1) ? 0 : -1}
          style={{
            left: `${(shareOf(year) * 100).toFixed(2)}%`,
            '--room': roomAt(ticks, at),
            '--sector': `var(--sector-${sectorOf(of[0])})`,
          }}
          data-many={of.length > 3 || undefined}
          aria-label={`${first === year ? year : `${first}–${year}`}: ${formats.plural(of.length, time.milestone)}`}
          aria-describedby={toldYear === year ? tooltipId : undefined}
          onClick={() => goTo(year, of)}
          onMouseEnter={() => tell(year)}
          onMouseLeave={() => tell(null)}
          onFocus={() => {
            setStop(at);
            tell(year);
          }}
          onBlur={() => tell(null)}
        />
      ))}
      {toldYear !== null && open.length > 0 && (
        <div
          id={tooltipId}
          role="tooltip"
          className={styles.tooltip}
          style={{ '--at': shareOf(toldYear) }}
          // Hovered content can be pointed at without going away (WCAG 1.4.13).
          onMouseEnter={() => tell(toldYear)}
          onMouseLeave={() => tell(null)}
        >
          <ul>
            {open.slice(0, told).map((moment) => (
              <li key={`${moment.date} ${moment.projectId} ${say(moment.label)}`}>
                <time dateTime={moment.date}>{formats.date(moment.date)}</time> {say(moment.label)}
              </li>
            ))}
          </ul>
          {open.length > told && <p>{filled(time.more, { count: open.length - told })}</p>}
        </div>
      )}
    </div>
  );
}
