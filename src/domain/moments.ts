import * as v from 'valibot';
import { dateSchema } from './source.ts';
import { idSchema, textSchema } from './text.ts';

/** `moments.json`: the milestones of all projects for the time axis, without what they rest on (the panels say that). */
export const momentsSchema = v.array(v.object({ projectId: idSchema, date: dateSchema, label: textSchema }));
export type Moment = v.InferOutput<typeof momentsSchema>[number];

/** Moments by their year, in the order of time. */
export function momentsByYear(moments: readonly Moment[]): ReadonlyMap<number, readonly Moment[]> {
  const years = new Map<number, Moment[]>();
  for (const moment of [...moments].sort((a, b) => a.date.localeCompare(b.date))) {
    const year = Number(moment.date.slice(0, 4));
    years.set(year, [...(years.get(year) ?? []), moment]);
  }
  return years;
}
