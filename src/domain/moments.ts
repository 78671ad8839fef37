import * as v from 'valibot';
import { dateSchema } from './source.ts';
import { idSchema, textSchema } from './text.ts';

/** `moments.json`: the milestones of all projects for the time axis, without what they rest on (the panels say that). */
export const momentsSchema = v.array(v.object({ projectId: idSchema, date: dateSchema, label: textSchema }));
export type Moment = v.InferOutput<typeof momentsSchema>[number];

/** Moments that share a tick of the axis: of one year, or of a few before the break, where years lie too close to point at. */
export interface MomentTick {
  readonly first: number;
  /** Where the tick stands, and the year that it leads to. */
  readonly year: number;
  readonly moments: readonly Moment[];
}

/** So many years share a tick where the axis is tight. */
const tightYears = 5;

/** The ticks of an axis that is tight before `breakYear`, in the order of time. */
export function momentTicks(moments: readonly Moment[], breakYear: number): readonly MomentTick[] {
  const ticks: MomentTick[] = [];
  for (const [year, of] of momentsByYear(moments)) {
    const last = ticks.at(-1);
    if (last && year < breakYear && year - last.first < tightYears)
      ticks[ticks.length - 1] = { first: last.first, year, moments: [...last.moments, ...of] };
    else ticks.push({ first: year, year, moments: of });
  }
  return ticks;
}

/** Moments by their year, in the order of time. */
function momentsByYear(moments: readonly Moment[]): ReadonlyMap<number, readonly Moment[]> {
  const years = new Map<number, Moment[]>();
  for (const moment of [...moments].sort((a, b) => a.date.localeCompare(b.date))) {
    const year = Number(moment.date.slice(0, 4));
    years.set(year, [...(years.get(year) ?? []), moment]);
  }
  return years;
}
