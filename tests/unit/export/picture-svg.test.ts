// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { noFilters, visible } from '../../../src/domain/filters.ts';
import { palettes } from '../../../src/domain/palette.ts';
import { projections } from '../../../src/domain/view.ts';
import { mapDrawing } from '../../../src/export/picture-map.ts';
import type { PictureInput } from '../../../src/export/picture-svg.ts';
import { atlas, parsed, pictureInput, routes } from './small-picture.ts';

const { gas, nuclear, rail } = palettes.light.sector;
const onlyGas = visible(atlas, { ...noFilters, sector: ['gas'] }, null, atlas.date);
const lines = (document: Document, colour: string) => [...document.querySelectorAll(`path[stroke="${colour}"]`)];
const words = (document: Document) => [...document.querySelectorAll('text')].map((one) => one.textContent);

it('finds out what is not well-formed', () => {
  const broken = new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg"><g></svg>', 'image/svg+xml');
  expect(broken.querySelector('parsererror')).toBeTruthy();
});

describe('a picture', () => {
  it.each(projections)(
    '%s: is well-formed, without scripts, addresses from elsewhere or what is no number',
    (projection) => {
      const { document, svg, width, height } = parsed(
        pictureInput({ framing: { ...pictureInput().framing, projection } }),
      );
      expect(document.documentElement.getAttribute('viewBox')).toBe(`0 0 ${width} ${height}`);
      expect(svg).not.toMatch(/NaN|Infinity|undefined|<script|href=|url\((?!#)/);
      expect(lines(document, gas)).toHaveLength(1);
      expect(document.querySelectorAll('path[fill="#eeebe3"]')).toHaveLength(1);
    },
  );

  it('says what it is, in words that are escaped', () => {
    const { document, svg } = parsed(pictureInput());
    expect(document.querySelector('title')?.textContent).toBe('Corridors <& more>');
    expect(document.querySelector('desc')?.textContent).toContain('3 of 3 projects Data: © OpenStreetMap');
    expect(words(document)).toEqual(
      expect.arrayContaining(['Railway & <more>', 'The plant', 'Town', 'Scale: 200 km', '3 of 3 projects']),
    );
    expect(svg).not.toContain('<more>');
  });

  it('takes its words from the language', () => {
    expect(words(parsed(pictureInput({ language: 'ru' })).document)).toContain('Город');
    expect(parsed(pictureInput({ language: 'zh' })).document.documentElement.getAttribute('xml:lang')).toBe('zh-Hans');
  });

  it('has a legend of the sectors and statuses that are seen, and of no others', () => {
    const legend = words(parsed(pictureInput()).document);
    expect(legend).toEqual(expect.arrayContaining(['Gas pipeline', 'Railway', 'Nuclear power', 'Operating']));
    for (const absent of ['LNG', 'Oil pipeline', 'Building', 'Proposed', 'Roughly known'])
      expect(legend).not.toContain(absent);
    const far = { ...pictureInput().framing, centre: { longitude: 20, latitude: 60 }, metresPerPixel: 1000 };
    expect(words(parsed(pictureInput({ framing: far })).document)).not.toContain('Gas pipeline');
  });
});

describe('what is shown', () => {
  it('is what passes the filters: the rest is absent, with its name', () => {
    const { document } = parsed(pictureInput({ shown: onlyGas }));
    expect(lines(document, gas)).toHaveLength(1);
    expect(lines(document, rail)).toHaveLength(0);
    expect(document.querySelectorAll(`circle[fill="${nuclear}"]`)).toHaveLength(0);
    expect(words(document)).not.toContain('Railway & <more>');
    expect(words(document)).not.toContain('The plant');
  });

  it('is faded and not absent when dimming, but for what had not begun', () => {
    const { document } = parsed(pictureInput({ shown: onlyGas, dim: true }));
    expect(lines(document, gas)[0]?.getAttribute('opacity')).toBeNull();
    expect(lines(document, rail)).toHaveLength(1);
    expect(lines(document, rail)[0]?.getAttribute('opacity')).toBe('0.35');
    const later = pictureInput({ day: '2031-12-31' });
    expect(lines(parsed(later).document, rail)).toHaveLength(2);
  });

  it('has the status of the day as its pattern', () => {
    const dashOf = (day: string) =>
      lines(parsed(pictureInput({ day })).document, gas)[0]?.getAttribute('stroke-dasharray');
    expect(dashOf('2026-11-23')).toBeNull();
    expect(dashOf('2018-12-31')).toMatch(/^[\d.]+ [\d.]+$/);
    expect(lines(parsed(pictureInput({ day: '2013-12-31' })).document, gas)).toHaveLength(0);
  });

  it('stands out when it is selected: outlined, and all else faded', () => {
    const { document } = parsed(pictureInput({ selection: { projectId: 'gas', featureId: null } }));
    const outlines = (svg: Document) => lines(svg, palettes.light.outline).filter((one) => one.hasAttribute('opacity'));
    expect(outlines(document)).toHaveLength(1);
    expect(outlines(parsed(pictureInput()).document)).toHaveLength(0);
    expect(lines(document, rail)[0]?.getAttribute('opacity')).toBe('0.35');
    const width = (svg: Document) => Number(lines(svg, gas)[0]?.getAttribute('stroke-width'));
    expect(width(document)).toBeCloseTo(1.35 * width(parsed(pictureInput()).document), 1);
  });

  it('has the colours of the theme', () => {
    const { document } = parsed(pictureInput({ theme: 'dark' }));
    expect(lines(document, palettes.dark.sector.gas)).toHaveLength(1);
    expect(lines(document, gas)).toHaveLength(0);
  });

  it('keeps its line clear of the names of what is faded', () => {
    const [pipe, track, , name] = routes.features;
    if (!pipe || !track || !name) throw new Error('The small picture has changed.');
    const across = (from: number, to: number) => ({
      type: 'LineString' as const,
      coordinates: [
        [from, 56],
        [to, 56],
      ] as [number, number][],
    });
    const down = {
      type: 'LineString' as const,
      coordinates: [
        [105, 50],
        [105, 62],
      ] as [number, number][],
    };
    // So short that its name must cross the pipe.
    const crossing = { features: [{ ...pipe, geometry: down }, track, { ...name, geometry: across(101, 109) }] };
    const named = (selection: PictureInput['selection']) =>
      words(parsed(pictureInput({ routes: [crossing], selection })).document).includes('Railway & <more>');
    expect(named(null)).toBe(true);
    expect(named({ projectId: 'rail', featureId: null })).toBe(true);
    expect(named({ projectId: 'gas', featureId: null })).toBe(false);
  });

  it('leaves free what will be covered', () => {
    const all = { left: 0, top: 0, right: 900, bottom: 600 };
    const { drawing } = mapDrawing({ ...pictureInput(), covered: [all] });
    expect(drawing).not.toContain('<text');
    expect(mapDrawing(pictureInput()).drawing).toContain('>Town<');
  });
});
