import type { Atlas } from '../domain/atlas.ts';
import { languages } from '../domain/text.ts';
import type { Tour } from '../domain/tour.ts';
import { type StillPart, stillPath, tourCardPath } from '../domain/tour-page.ts';
import type { TaskOf } from '../domain/tour-quiz.ts';
import { mapOfScene, type Scene, viewOfScene } from '../domain/tour-scene.ts';
import { homeView, type View } from '../domain/view.ts';
import { posterSize } from '../domain/view-page.ts';
import { tourPageWords } from '../i18n/late/tour-page.ts';
import { escaped } from './static-words.ts';
import type { TourData } from './tour-data.ts';
import { cardOf } from './view-card.ts';
import type { Writing, Writings } from './view-list.ts';
import { dayOfView, type MapMaker, type Pictured, posterSvg } from './view-picture.ts';
import type { PictureFormat, PublishedOrder } from './view-pixels.ts';

/* Pictures of scenes: the map that the deck shows live, drawn at build. */

/** Signs at the edge of the opening view stay whole, and clear of the credits. */
const margin = 18;
/** Names are read beside the words, on a phone, and on paper, where the picture is half as wide as an article's. */
export const stillScale = 2.2;

interface Still {
  readonly part: StillPart;
  readonly pictured: Pictured;
}

/** The place that was asked for. */
function answered({ target, toleranceKm }: TaskOf<'locate'>, { featureById }: Atlas): Partial<Pictured> {
  const feature = featureById.get(target);
  if (!feature) return {};
  const [west, south, east, north] = feature.bounds;
  const place = [(west + east) / 2, (south + north) / 2] as const;
  return { ring: { place, kilometres: toleranceKm, names: feature.names } };
}

/** The pictures of a scene. A place that is asked for is asked for without names, and answered with them. */
export function stillsOf(scene: Scene, atlas: Atlas): readonly Still[] {
  if (!mapOfScene(scene)) return [];
  const view = { ...viewOfScene(scene), compare: null };
  const still = (part: StillPart, change: Partial<View> = {}, look: Partial<Pictured> = {}): Still => {
    const shown = { ...view, ...change };
    return { part, pictured: { view: shown, day: dayOfView(shown, atlas), margin, ...look } };
  };
  if (scene.kind === 'compare') return scene.years.map((year) => still(year, { year }));
  if (scene.kind === 'quiz' && scene.quiz.task.type === 'locate')
    return [
      still(null, { selection: null }, { isBlank: true }),
      still('answer', { selection: null }, answered(scene.quiz.task, atlas)),
    ];
  return [still(null)];
}

/** A still on a page; `isEager`: wanted at once, and not when it is scrolled to. */
export function stillImage(
  still: Parameters<typeof stillPath>[0],
  {
    root,
    language,
    alt,
    isEager = false,
  }: { root: string; language: Writing['language']; alt: string; isEager?: boolean },
): string {
  const address = (format: 'webp' | 'png') => `${root}${stillPath(still, language, format)}`;
  return (
    `<picture><source type="image/webp" srcset="${address('webp')}"><img src="${address('png')}" ` +
    `width="${posterSize.width}" height="${posterSize.height}"${isEager ? '' : ' loading="lazy" decoding="async"'} ` +
    `alt="${escaped(alt)}"></picture>`
  );
}

/**
 * The picture that stands for a tour: the last of its maps on which nothing is picked out, as that has the most to
 * show, else the last.
 */
export function leadStill({ id: tourId, scenes }: Tour, atlas: Atlas) {
  const all = scenes.flatMap((scene) =>
    stillsOf(scene, atlas).map(({ part, pictured }) => ({
      still: { tourId, sceneId: scene.id, part },
      scene,
      pictured,
    })),
  );
  const maps = all.filter(({ scene }) => scene.kind === 'map');
  return maps.findLast(({ pictured }) => pictured.view.selection === null) ?? maps.at(-1) ?? all[0];
}

/** What a link to a tour shows where it is pasted: its title on paper, and the map that stands for it. */
function cardOfTour(tour: Tour, { view: data }: TourData, writing: Writing, map: MapMaker): string {
  const { language, formats } = writing;
  const words = tourPageWords[language];
  const length = formats.plural(tour.minutes, words.minutes);
  return cardOf(
    {
      words: {
        title: tour.title[language],
        kind: words.tour,
        state: `${length} · ${formats.plural(tour.scenes.length, words.scenes)}`,
        line: tour.subtitle[language],
      },
      facts: [],
      pictured: leadStill(tour, data.atlas)?.pictured ?? { view: homeView, day: data.atlas.date },
    },
    data,
    writing,
    map,
  );
}

/** Every still and card of the tours, to be drawn and published. */
export function tourDrawings(data: TourData, writings: Writings, map: MapMaker): readonly PublishedOrder[] {
  const stills = data.tours.flatMap(({ id: tourId, scenes }) =>
    scenes.flatMap((scene) =>
      stillsOf(scene, data.view.atlas).map(({ part, pictured }) => ({
        still: { tourId, sceneId: scene.id, part },
        pictured,
      })),
    ),
  );
  return languages.flatMap((language): PublishedOrder[] => [
    ...stills.map(({ still, pictured }) => ({
      svg: posterSvg(pictured, data.view, writings[language], map, stillScale),
      // What stands for the whole scene is its poster as well.
      formats: still.part === null ? (['avif', 'webp', 'png'] as const) : (['webp', 'png'] as const),
      pathOf: (format: PictureFormat) => stillPath(still, language, format),
    })),
    ...data.tours.map((tour) => ({
      svg: cardOfTour(tour, data, writings[language], map),
      formats: ['png'] as const,
      pathOf: () => tourCardPath(tour.id, language),
    })),
  ]);
}
