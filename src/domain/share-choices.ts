import type { Bounds } from './atlas.ts';
import type { EmbedOptions, Interaction, Loading, Preset } from './embed.ts';
import { facets } from './filters.ts';
import { homeView, type Projection, type Theme, type View } from './view.ts';

/* What a reader chooses when a view is shared, and the view that comes of it. */

/** Where a shared map looks: as here, so that all that is seen here fits in, or as the atlas opens. */
export type SharedPlace = 'same' | 'fit' | 'opening';

export interface ShareChoices {
  readonly language: View['language'];
  readonly theme: Theme | 'print';
  readonly projection: Projection;
  readonly year: 'shown' | 'none';
  readonly place: SharedPlace;
  readonly data: 'updating' | 'frozen';
  readonly ui: Preset;
  readonly title: boolean;
  readonly interact: Interaction;
  readonly load: Exclude<Loading, 'eager'>;
  /** Of the frame, CSS pixels. */
  readonly height: number;
}

/** Heights that are offered; the third is that of a map in an article. */
export const frameHeights = [320, 400, 480, 600, 720] as const;

/** What is shared if nothing is chosen: the view as it is, in a frame that loads nothing before it is pressed. */
export const choicesFor = (view: View): ShareChoices => ({
  language: view.language,
  theme: view.theme,
  projection: view.projection,
  year: 'shown',
  place: 'same',
  data: view.version === null ? 'updating' : 'frozen',
  ui: 'full',
  title: true,
  interact: 'auto',
  load: 'click',
  height: 480,
});

const aroundTheWorld = 300;

/** What a frame of another size can be asked to hold: not (about) the whole world, which is no place. */
export function placeOf(seen: Bounds | null): Bounds | null {
  if (!seen) return null;
  const [west, south, east, north] = seen;
  if (!(west < east && south < north) || east - west > aroundTheWorld) return null;
  const turns = 360 * Math.floor((west + 180) / 360);
  return [west - turns, Math.max(-90, south), east - turns, Math.min(90, north)];
}

/** The view that is shared: without the page that it is shared from. `version` is that of the data at hand. */
export function sharedView(
  view: View,
  choices: ShareChoices,
  { version, seen }: { version: string; seen: Bounds | null },
): View {
  const fitted = choices.place === 'fit' ? placeOf(seen) : null;
  const isSame = choices.place === 'same';
  return {
    ...view,
    language: choices.language,
    theme: choices.theme === 'print' ? 'light' : choices.theme,
    projection: choices.projection,
    year: choices.year === 'shown' ? view.year : null,
    camera: isSame ? view.camera : null,
    bounds: isSame ? view.bounds : fitted,
    version: choices.data === 'frozen' ? version : null,
    page: view.claim === null ? null : 'claims',
  };
}

/** A title is part of the full frame only: without it the option would say nothing. */
export const embedOptions = ({ ui, title, interact, load, theme }: ShareChoices): EmbedOptions => ({
  ui,
  title: ui === 'full' ? title : true,
  interact,
  load,
  print: theme === 'print',
});

export type Difference = 'part' | 'filters' | 'text' | 'year' | 'place' | 'projection' | 'theme' | 'version';

/** What a view has that the view of its page has not: all this is lost when only the page's address is pasted. */
export function differencesFromPage(view: View, page: View): readonly Difference[] {
  const differs: Readonly<Record<Difference, boolean>> = {
    part: view.claim === null && view.selection !== page.selection,
    filters: facets.some((facet) => view.filters[facet] !== null),
    text: view.text !== '',
    year: view.year !== page.year,
    place: view.camera !== null || view.bounds !== null,
    projection: view.projection !== page.projection,
    theme: view.theme !== homeView.theme,
    version: view.version !== null,
  };
  return (Object.keys(differs) as Difference[]).filter((name) => differs[name]);
}
