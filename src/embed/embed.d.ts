/**
 * Types of `<corridors-map>`, the element that embed.js defines. Copy this file into a project, or name it in `types`.
 *
 * Attributes are the parameters of the frame's address; a changed one moves the live map where there is a command for
 * it (view, bbox, year, layers, feature, scene, lang, theme), else a new frame is loaded. Without an attribute of its own, the
 * map is in the reader's language. What stands inside is shown until the map is live, and on paper.
 *
 * In React 19 the element is an element like any other, with events as `oncorridors-view={…}`. In Vue set
 * `compilerOptions.isCustomElement: (tag) => tag === 'corridors-map'` and listen with `@corridors-view="…"`.
 */

export type CorridorsSector = 'gas' | 'oil' | 'lng' | 'nuclear' | 'sea' | 'rail';
export type CorridorsLanguage = 'en' | 'ru' | 'zh';
export type CorridorsTheme = 'auto' | 'light' | 'dark';
export type CorridorsBounds = [west: number, south: number, east: number, north: number];

export interface CorridorsState {
  /** Query of the embed's address that restores what is seen. */
  query: string;
  year: number | null;
  selection: string | null;
  language: CorridorsLanguage;
  theme: CorridorsTheme;
  layers: CorridorsSector[] | null;
  /** The data version. */
  version: string;
}

/** Only what is named changes. A camera goes before bounds. */
export interface CorridorsTarget {
  /** `zoom/latitude/longitude[/bearing/pitch]`, or the same numbers in a list. */
  view?: string | [zoom: number, latitude: number, longitude: number, bearing?: number, pitch?: number];
  /** `west,south,east,north` in degrees, or the same numbers in a list. */
  bbox?: string | CorridorsBounds;
  /** `null`: the day of the data. */
  year?: number | string | null;
}

export interface CorridorsDetails {
  /** `scenes`: the ids of the tour's scenes in their order; empty without a tour. */
  'corridors-ready': { version: string; title: string; params: string; scenes: string[] };
  /** `params` is the whole query; `view` is null for the opening view. At most four a second. */
  'corridors-view': { view: string | null; bbox: CorridorsBounds | null; params: string };
  'corridors-select': { featureId: string | null; layer: CorridorsSector | null };
  /** `index` counts from 0. */
  'corridors-scene': { tour: string; index: number; id: string; total: number };
  'corridors-resize': { height: number };
  'corridors-error': { code: 'webgl-unavailable' | 'context-lost' | 'data-failed' };
}
/** They bubble. */
export type CorridorsEvents = { [Type in keyof CorridorsDetails]: CustomEvent<CorridorsDetails[Type]> };

/**
 * Why a promise of a method rejects: the message of the error. `removed`: the frame is gone, because the element was
 * taken away, pressed again, or gave its map back to one that is looked at. `timeout`: no answer in 20 seconds.
 */
export type CorridorsFault =
  | 'bad-payload'
  | 'unknown-feature'
  | 'no-tour'
  | 'unknown-scene'
  | 'no-picture'
  | 'superseded'
  | 'too-many'
  | 'failed'
  | 'timeout'
  | 'removed';

/** Methods start the live map where it is not there yet. */
export interface CorridorsMapElement extends HTMLElement {
  setView(target: CorridorsTarget): Promise<null>;
  /** `null`: all of them. */
  setLayers(layers: CorridorsSector[] | null): Promise<null>;
  selectFeature(id: string | null): Promise<null>;
  /** In a map with a `tour`; `null`: its first scene. */
  goToScene(id: string | null): Promise<null>;
  setLang(language: CorridorsLanguage): Promise<null>;
  setTheme(theme: CorridorsTheme): Promise<null>;
  getState(): Promise<CorridorsState>;
  /** A PNG as a `data:` address. */
  snapshot(): Promise<string>;
  addEventListener<Type extends keyof CorridorsEvents>(
    type: Type,
    listener: (this: CorridorsMapElement, event: CorridorsEvents[Type]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

export interface CorridorsMapAttributes {
  /** Address of the frame's page; without it, embed.html beside embed.js. */
  src?: string;
  /** When the live map takes the place of the poster: pressed (the default), seen, at once. */
  load?: 'click' | 'visible' | 'eager';
  /** The shape of the box; without it, that of what stands inside. */
  width?: number | string;
  height?: number | string;
  /** Live, the box is as high as the frame asks for, 200 to 2,000 pixels. */
  'auto-height'?: boolean | '';
  view?: string;
  bbox?: string;
  layers?: string;
  sector?: string;
  status?: string;
  country?: string;
  participant?: string;
  q?: string;
  dim?: '1';
  feature?: string;
  claim?: string;
  /** A tour, and the scene at which it begins: they decide what the map shows. */
  tour?: string;
  scene?: string;
  year?: number | string;
  vs?: number | string;
  map?: 'arctic' | 'globe' | 'mercator';
  lang?: CorridorsLanguage;
  theme?: CorridorsTheme | 'print';
  ui?: 'full' | 'legend' | 'none';
  title?: '0' | '1';
  interact?: 'auto' | 'click' | 'static';
  /** A data version that the map keeps to, as `2026.11.1`. */
  v?: string;
}

declare global {
  interface HTMLElementTagNameMap {
    'corridors-map': CorridorsMapElement;
  }
  interface HTMLElementEventMap extends CorridorsEvents {}
}

type ReactEvents = { [Type in keyof CorridorsEvents as `on${Type}`]?: (event: CorridorsEvents[Type]) => void };

// @ts-ignore: a project without React has no such module
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'corridors-map': CorridorsMapAttributes &
        ReactEvents & {
          key?: string | number | null;
          ref?: ((element: CorridorsMapElement | null) => void) | { current: CorridorsMapElement | null } | null;
          id?: string;
          class?: string;
          className?: string;
          style?: object;
          slot?: string;
          hidden?: boolean;
          children?: unknown;
        };
    }
  }
}
