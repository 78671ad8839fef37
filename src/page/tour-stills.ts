import type { Atlas } from '../domain/atlas.ts';
import { languages } from '../domain/text.ts';
import { type StillPart, stillPath, tourCardPath } from '../domain/tour-page.ts';
import { mapOfScene, type Scene, viewOfScene } from '../domain/tour-scene.ts';
import { homeView } from '../domain/view.ts';
import { posterSize } from '../domain/view-page.ts';
import { tourPageWords } from '../i18n/late/tour-page.ts';
import { escaped } from './static-words.ts';
import type { TourData } from './tour-data.ts';
import { cardOf } from './view-card.ts';
import type { Writing, Writings } from './view-list.ts';
import { dayOfView, type MapMaker, type Pictured, posterSvg } from './view-picture.ts';
import type { PictureFormat, PublishedOrder } from './view-pixels.ts';

/* Pictures of scenes: the map that the deck shows live, drawn at build. */

interface Still {
  readonly part: StillPart;
  readonly pictured: Pictured;
}

/** The pictures of a scene. A place that is asked for is asked for without names, and answered with them. */
export function stillsOf(scene: Scene, atlas: Atlas): readonly Still[] {
  if (!mapOfScene(scene)) return [];
  const view = { ...viewOfScene(scene), compare: null };
  const still = (part: StillPart, change: Partial<typeof view> = {}, isBlank = false): Still => {
    const shown = { ...view, ...change };
    return { part, pictured: { view: shown, day: dayOfView(shown, atlas), isBlank } };
  };
  if (scene.kind === 'compare') return scene.years.map((year) => still(year, { year }));
  if (scene.kind === 'quiz' && scene.quiz.task.type === 'locate')
    return [still(null, { selection: null }, true), still('answer', { selection: scene.quiz.task.target })];
  return [still(null)];
}

/** A still on a page; `loading`: only the first is wanted at once. */
export function stillImage(
  still: Parameters<typeof stillPath>[0],
  {
    root,
    language,
    alt,
    isFirst = false,
  }: { root: string; language: Writing['language']; alt: string; isFirst?: boolean },
): string {
  const address = (format: 'webp' | 'png') => `${root}${stillPath(still, language, format)}`;
  return (
    `<picture><source type="image/webp" srcset="${address('webp')}"><img src="${address('png')}" ` +
    `width="${posterSize.width}" height="${posterSize.height}"${isFirst ? '' : ' loading="lazy" decoding="async"'} ` +
    `alt="${escaped(alt)}"></picture>`
  );
}

/** What a link to a tour shows where it is pasted: its title on paper, and the map of its first scene that has one. */
function cardOfTour(
  tour: TourData['tours'][number],
  { view: data }: TourData,
  writing: Writing,
  map: MapMaker,
): string {
  const { language, formats } = writing;
  const words = tourPageWords[language];
  const [first] = tour.scenes.flatMap((scene) => stillsOf(scene, data.atlas));
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
      pictured: first?.pictured ?? { view: homeView, day: data.atlas.date },
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
      svg: posterSvg(pictured, data.view, writings[language], map),
      formats: ['webp', 'png'] as const,
      pathOf: (format: PictureFormat) => stillPath(still, language, format),
    })),
    ...data.tours.map((tour) => ({
      svg: cardOfTour(tour, data, writings[language], map),
      formats: ['png'] as const,
      pathOf: () => tourCardPath(tour.id, language),
    })),
  ]);
}
