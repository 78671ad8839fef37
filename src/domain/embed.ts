/*
 * What an embedded view has besides the view itself. Three presets and three ways of moving, not fifteen switches.
 */

/** `full`: title, legend, buttons and credits; `legend`: without the title and buttons; `none`: the credit line alone. */
export const presets = ['full', 'legend', 'none'] as const;
export type Preset = (typeof presets)[number];

/** `auto`: in a frame, the page scrolls and Ctrl + wheel zooms; `click`: free after a click; `static`: a still map. */
export const interactions = ['auto', 'click', 'static'] as const;
export type Interaction = (typeof interactions)[number];

/** When the live map takes the place of its picture: when it is pressed, when it comes into sight, at once. */
export const loadings = ['click', 'visible', 'eager'] as const;
export type Loading = (typeof loadings)[number];

/** How an embed looks and behaves. */
export interface EmbedOptions {
  readonly ui: Preset;
  readonly title: boolean;
  readonly interact: Interaction;
  readonly load: Loading;
  /** Black on white for paper: the light theme, no motion. */
  readonly print: boolean;
}

/** The tour that an embed shows, and at which of its scenes; `null`: the first. */
export interface TourPlace {
  readonly tour: string;
  readonly scene: string | null;
}

export const usualEmbed: EmbedOptions = { ui: 'full', title: true, interact: 'auto', load: 'visible', print: false };
