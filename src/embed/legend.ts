import { type Sector, sectors } from '../domain/vocabulary.ts';
import type { embedWords } from '../i18n/late/embed.ts';
import { make } from './make.ts';
import { swatch } from './swatch.ts';

type Words = (typeof embedWords)['en'];

/** Frames with less room have the legend folded up. */
export const hasRoom = (width: number, height: number): boolean => width >= 480 && height >= 320;

/** The sectors of what is drawn, in the order of the vocabulary; of everything where nothing is filtered. */
export const drawnSectors = (drawn: Iterable<{ readonly sector: Sector }>): readonly Sector[] => {
  const present = new Set([...drawn].map(({ sector }) => sector));
  return sectors.filter((sector) => present.has(sector));
};

/** The legend: its heading is a button that folds it up, so that it can make room for the map. */
export function makeLegend() {
  const heading = make('summary');
  const list = make('ul');
  const element = make('details', { class: 'legend' }, heading, list);
  return {
    element,
    update(shown: readonly Sector[], words: Words): void {
      heading.textContent = words.legend;
      list.replaceChildren(...shown.map((sector) => make('li', {}, swatch(sector), words.sector[sector])));
      element.hidden = shown.length === 0;
    },
  };
}
