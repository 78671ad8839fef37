import { languages } from '../domain/text.ts';
import { cardPath, cardSize, posterPath, posterSize } from '../domain/view-page.ts';
import { halo } from '../export/lettering.ts';
import { element, escaped, widthOf } from '../export/svg-text.ts';
import { wordCard } from './scene-card.ts';
import { hasMap, type ScenePage, scenePagesOf, wordsOfScene } from './scene-list.ts';
import type { TourData } from './tour-data.ts';
import { stillScale, stillsOf } from './tour-stills.ts';
import { cardOf } from './view-card.ts';
import type { Writing, Writings } from './view-list.ts';
import { type MapMaker, type Pictured, svgOf } from './view-picture.ts';
import type { PublishedOrder } from './view-pixels.ts';

/*
 * Posters and cards of scenes. Where a scene has one map its still is its poster, which tour-stills.ts draws; here is
 * what scenes have beside that.
 */

const label = 17;
const creditSize = 7;

/** Two years side by side, each under its number, in one picture. */
function pairPoster(stills: readonly Pictured[], data: TourData, writing: Writing, map: MapMaker): string {
  const half = { width: posterSize.width / stillScale / stills.length, height: posterSize.height / stillScale };
  const { credits } = data.view.atlas;
  const room = { left: 0, top: 0, right: 64, bottom: 34 };
  const foot = { left: 0, top: half.height - 14, right: half.width, bottom: half.height };
  const drawn = stills.map((pictured) => map(pictured, writing, half, [room, foot]));
  const ink = drawn[0]?.palette;
  const halves = drawn.map(({ drawing, palette }, at) => {
    const year = String(stills[at]?.view.year ?? '');
    const sign =
      element('rect', {
        x: 6,
        y: 6,
        width: widthOf(year, label) + 12,
        height: label + 9,
        rx: 5,
        fill: palette.halo,
      }) + element('text', { x: 12, y: 6 + label * 1.12, 'font-size': label, 'font-weight': 600 }, escaped(year));
    const edge = at > 0 ? element('path', { d: `M0 0V${half.height}`, stroke: '#fff', 'stroke-width': 3 }) : '';
    const whole = element('g', { 'clip-path': 'url(#half)' }, drawing);
    return element('g', { transform: `translate(${at * half.width} 0)` }, whole + edge + sign);
  });
  const clip = element('clipPath', { id: 'half' }, element('rect', { ...half }));
  const credit = element(
    'text',
    {
      x: posterSize.width / stillScale - 4,
      y: half.height - 4,
      'font-size': creditSize,
      'text-anchor': 'end',
      ...(ink && { fill: ink.townName, ...halo(ink) }),
    },
    escaped(credits.join(' · ')),
  );
  return svgOf(posterSize, stillScale, `${element('defs', {}, clip)}${halves.join('\n')}${credit}`);
}

/** What a link to a scene shows where it is pasted: its words, and its map beside them where it has one. */
function sceneCard(page: ScenePage, data: TourData, writing: Writing, map: MapMaker): string {
  const pictured = stillsOf(page.scene, data.view.atlas)
    .filter(({ part }) => part !== 'answer')
    .at(-1)?.pictured;
  if (!pictured) return wordCard(page, data, writing, cardSize);
  return cardOf({ words: wordsOfScene(page, data, writing), facts: [], pictured }, data.view, writing, map);
}

/** The poster of a scene, where its still is none. */
function scenePoster(page: ScenePage, data: TourData, writing: Writing, map: MapMaker): string | null {
  if (!hasMap(page.scene, data)) return wordCard(page, data, writing, posterSize);
  if (page.scene.kind !== 'compare') return null;
  const years = stillsOf(page.scene, data.view.atlas).map(({ pictured }) => pictured);
  return pairPoster(years, data, writing, map);
}

/** Every card and poster of the scenes, to be drawn and published. */
export function sceneDrawings(data: TourData, writings: Writings, map: MapMaker): readonly PublishedOrder[] {
  return scenePagesOf(data).flatMap((page) =>
    languages.flatMap((language): PublishedOrder[] => {
      const poster = scenePoster(page, data, writings[language], map);
      return [
        ...(poster === null
          ? []
          : [
              {
                svg: poster,
                formats: ['avif', 'webp', 'png'] as const,
                pathOf: (format: 'avif' | 'webp' | 'png') => posterPath(page.id, language, format),
              },
            ]),
        {
          svg: sceneCard(page, data, writings[language], map),
          formats: ['png'],
          pathOf: () => cardPath(page.id, language),
        },
      ];
    }),
  );
}
