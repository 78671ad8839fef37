import * as v from 'valibot';
import { sourceSchema } from './source.ts';
import { idSchema, textSchema } from './text.ts';
import { type Tour, tourSchema } from './tour.ts';
import { sceneKinds } from './tour-scene.ts';

/** `tours.json`: what can be chosen. Built from geodata/tours. */
export const toursFileSchema = v.object({
  tours: v.array(
    v.object({
      id: idSchema,
      title: textSchema,
      subtitle: textSchema,
      minutes: v.number(),
      scenes: v.array(v.object({ id: idSchema, kind: v.picklist(sceneKinds), title: textSchema })),
    }),
  ),
});
export type ToursFile = v.InferOutput<typeof toursFileSchema>;

/**
 * `tour-<id>.json`: one tour and every source that it names, in the order of citing. Its scenes name those of the claim
 * or the series that they show as well.
 */
export const tourFileSchema = v.object({ tour: tourSchema, sources: v.array(sourceSchema) });
export type TourFile = v.InferOutput<typeof tourFileSchema>;

/** No tour that somebody hands in is longer, in characters of its file. */
export const maxTourLength = 2_000_000;

/** Why a tour could not be read: too long, no JSON, or a fault at a place in it (`scenes.3.title.ru`). */
export type TourFault =
  | { readonly type: 'length' }
  | { readonly type: 'json' }
  | { readonly type: 'schema'; readonly path: string; readonly message: string };

export type ReadTour =
  | { readonly type: 'ready'; readonly tour: Tour }
  | { readonly type: 'failed'; readonly fault: TourFault };

/** Reads what may be a tour that somebody made or changed. Never throws. */
export function readTour(text: string): ReadTour {
  if (text.length > maxTourLength) return { type: 'failed', fault: { type: 'length' } };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { type: 'failed', fault: { type: 'json' } };
  }
  return checkedTour(data);
}

/** The same for what is no text any more. */
export function checkedTour(data: unknown): ReadTour {
  const result = v.safeParse(tourSchema, data, { abortEarly: true });
  if (result.success) return { type: 'ready', tour: result.output };
  const [issue] = result.issues;
  return { type: 'failed', fault: { type: 'schema', path: v.getDotPath(issue) ?? '', message: issue.message } };
}

export const writeTour = (tour: Tour): string => JSON.stringify(tour, null, 2);
