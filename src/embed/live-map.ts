import type { Bounds } from '../domain/atlas.ts';
import type { EmbedOptions } from '../domain/embed.ts';
import type { Camera } from '../domain/view.ts';
import type { Sector } from '../domain/vocabulary.ts';
import type { Fault } from '../i18n/late/embed.ts';
import type { Look } from '../map/stage.ts';
import type { Shell } from './shell.ts';

/* What the two halves of a frame know of each other: the small first one, and the live map that comes late. */

/** What a live map draws, as the shell says it. */
export interface Drawn {
  readonly sectors: readonly Sector[];
  /** ISO. */
  readonly day: string;
  readonly credits: string;
  /** The view page that is nearest to the view, now that projects are known. */
  readonly page: string;
}

/** What the live half is given. */
export interface LiveContext {
  readonly shell: Shell;
  readonly options: EmbedOptions;
  look(): Look;
  /** The map has drawn its first whole picture. */
  onReady(): void;
  onFault(fault: Fault): void;
  onDrawn(drawn: Drawn): void;
  /** In a tour: what its scene has picked out. The words of the scene tell of it, so no card does until it is clicked. */
  readonly told?: { selection: string | null };
  openSources(): void;
  /** True when the page around the frame follows the link instead. */
  openLink(address: string): boolean;
}

/** A live map in the frame. */
export interface LiveMap {
  /** Language or theme have changed. */
  relook(): Promise<void>;
  /** `null`: the opening view. */
  moveTo(camera: Camera | null): void;
  fit(bounds: Bounds): void;
  /** The sector of a project or feature; `null` for an id that the data do not know. */
  sectorOf(id: string): Sector | null;
  /** Brings a project or feature into sight. */
  reveal(id: string): void;
  /** Gives the focus to the card of what is selected. */
  focusCard(): void;
  still(): HTMLCanvasElement | null;
  close(): void;
}
