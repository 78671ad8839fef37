import { describe, expect, it } from 'vitest';
import { stepsOf } from '../../../src/domain/deck.ts';
import { stillPart } from '../../../src/domain/deck-still.ts';
import { languages } from '../../../src/domain/text.ts';
import { classData } from '../../../src/page/class-data.ts';
import { papersOf, stillsOfTour } from '../../../src/page/class-papers.ts';
import { geodataFolder } from '../../../src/page/page-parts.ts';
import { stillsOf } from '../../../src/page/tour-stills.ts';
import { tourData, writings } from './view-site.ts';

const [tour] = tourData.tours;
if (!tour) throw new Error('no tours');
const alone = papersOf(tour, tourData, writings, null);
const addresses = (html: string): string[] => [...html.matchAll(/ href="([^"]*)"/g)].map(([, address = '']) => address);

describe('papers of the one file', () => {
  it('are a handout and a script in each language', () => {
    expect(alone.map(({ paper, language }) => `${paper} ${language}`)).toEqual([
      ...languages.map((language) => `handout ${language}`),
      ...languages.map((language) => `script ${language}`),
    ]);
    for (const { html } of alone) for (const { id } of tour.scenes) expect(html).toContain(`id="scene-${id}"`);
  });

  it('show pictures that are in the file, and name no other', () => {
    const keys = stillsOfTour(tour, tourData).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const shown = alone.flatMap(({ html }) => [...html.matchAll(/<img[^>]*>/g)].map(([image]) => image));
    expect(shown.length).toBeGreaterThan(20);
    for (const image of shown) {
      expect(image).not.toMatch(/ src=| srcset=/);
      expect(keys).toContain(/data-still="([^"]+)"/.exec(image)?.[1]);
    }
  });

  it('lead nowhere but to themselves and to their sources, where nobody has said where the site is', () => {
    for (const { html } of alone) {
      expect(html).not.toMatch(/nowhere:|127\.0\.0\.1/);
      for (const address of addresses(html)) expect(address).toMatch(/^#|^https?:\/\//);
    }
  });

  it('lead to the site where it is known', () => {
    const site = 'https://atlas.example/corridors/';
    const found = papersOf(tour, tourData, writings, site).flatMap(({ html }) => addresses(html));
    expect(found.every((address) => /^#|^https?:\/\//.test(address))).toBe(true);
  });
});

describe('what is in the file', () => {
  it.each(tourData.tours)('has what $id shows, and no claim more', (each) => {
    const data = classData(each, geodataFolder);
    const claims = JSON.parse(data.get('claims') ?? '{"claims":[],"sources":[]}');
    const told = new Set(each.scenes.flatMap((scene) => (scene.kind === 'claim' ? [scene.claim] : [])));
    expect(new Set(claims.claims.map(({ id }: { id: string }) => id))).toEqual(told);
    const known = new Set(claims.sources.map(({ id }: { id: string }) => id));
    for (const { sources } of claims.claims) for (const id of sources) expect(known).toContain(id);
    const drawn = each.scenes.filter(({ kind }) => kind === 'chart').length;
    const series = JSON.parse(data.get('series') ?? '{"groups":[]}').groups.flatMap(
      (group: { series: unknown[] }) => group.series,
    );
    expect(series.length > 0).toBe(drawn > 0);
  });

  it('has a picture for every step that would have a map', () => {
    for (const { scenes } of tourData.tours)
      for (const scene of scenes) {
        const parts = stillsOf(scene, tourData.view.atlas).map(({ part }) => part);
        for (let step = 0; step < stepsOf(scene); step += 1) {
          const part = stillPart(scene, step);
          if (parts.length === 0) expect(part, scene.id).toBeUndefined();
          else expect(parts, scene.id).toContain(part);
        }
      }
  });
});
