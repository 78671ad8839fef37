import { describe, expect, it } from 'vitest';
import { readCurated } from '../../geodata/build/curated.ts';
import { atlasFile, projectDetail } from '../../geodata/build/records.ts';
import { indexAtlas } from '../../src/domain/atlas.ts';
import { noFilters, visible } from '../../src/domain/filters.ts';
import { allLicenceTexts, licenceId } from '../../src/domain/licences.ts';
import type { Sector } from '../../src/domain/vocabulary.ts';
import { geoJsonFile } from '../../src/export/geojson.ts';

/* Whom the downloads of the real data credit: neither more nor less than what is in them. */

const curated = readCurated();
const atlas = indexAtlas(atlasFile(curated));
const details = new Map(curated.projects.map((project) => [project.id, projectDetail(project, curated)]));
const download = (sector: Sector | null) =>
  geoJsonFile({
    atlas,
    shown: visible(atlas, { ...noFilters, sector: sector && [sector] }, null, atlas.date),
    day: atlas.date,
    language: 'en',
    details,
    geometry: [],
    description: '',
    filters: [],
    link: 'https://example.org/',
  });
const creditUnder = (licence: string, made: ReturnType<typeof download>) =>
  made.licences.find((terms) => terms.licence === licence)?.credit;

/** Who traced railways from OpenStreetMap, and nothing else. */
const railwayTraces = /trolleway|xuanx1|Mohnach/;

describe('credits of a download', () => {
  it('of gas pipelines name no railway', () => {
    const gas = download('gas');
    expect(gas.features.length).toBeGreaterThan(40);
    expect(creditUnder('ODbL-1.0', gas)).toEqual(['© OpenStreetMap contributors']);
    expect(creditUnder('CC-BY-4.0', gas)).toEqual(['Global Energy Monitor (CC BY 4.0)']);
    expect(JSON.stringify(gas.licences)).not.toMatch(railwayTraces);
    expect(gas.features.filter(({ properties }) => railwayTraces.test(String(properties.credit)))).toEqual([]);
  });

  it('of railways name who traced them, by the ODbL, and no energy monitor', () => {
    const rail = download('rail');
    const traced = creditUnder('ODbL-1.0', rail) ?? [];
    expect(traced).toContain('© OpenStreetMap contributors');
    for (const name of ['trolleway', 'xuanx1', 'Mohnach'])
      expect(
        traced.some((credit) => credit.startsWith(name)),
        name,
      ).toBe(true);
    expect(JSON.stringify(rail.licences)).not.toContain('Global Energy Monitor');
    expect(rail).not.toHaveProperty('notice');
  });

  it('of oil pipelines name nothing under the ODbL', () => {
    expect(download('oil').licences.map(({ licence }) => licence)).toEqual(['CC-BY-4.0']);
  });

  it('of reactors name the data set that their dates come from', () => {
    expect(creditUnder('ODbL-1.0', download('nuclear'))?.some((credit) => credit.startsWith('GeoNuclearData'))).toBe(
      true,
    );
  });

  it('of sea lanes say that they are not for navigation', () => {
    expect(download('sea')).toHaveProperty('notice', 'Not for navigation.');
  });

  it('of one station are its own', () => {
    const rail = download('rail');
    const hunchun = rail.features.filter(({ properties }) => String(properties.credit).includes('GeoNames'));
    expect(hunchun.length).toBeGreaterThan(0);
    expect(hunchun.length).toBeLessThan(4);
  });
});

describe('all features together', () => {
  const all = download(null);

  it('have each its licence, and a credit wherever they were copied from', () => {
    expect(all.features).toHaveLength(curated.features.length);
    for (const { properties } of all.features) expect(properties.licence, String(properties.id)).toBeTruthy();
    const uncredited = all.features.filter(({ properties }) => properties.credit === null);
    // Made here from a law, or a public fact.
    expect(new Set(uncredited.map(({ properties }) => properties.licence))).toEqual(
      new Set(['LGPL-3.0', 'public-domain']),
    );
    expect(all.licences.reduce((sum, { features }) => sum + features, 0)).toBe(all.features.length);
  });

  it('credit in each unit whoever its plant’s position was copied from, as the download puts it there', () => {
    const creditOf = new Map(all.features.map(({ id, properties }) => [id, String(properties.credit)]));
    const sources = (id: string) => curated.features.find(({ properties }) => properties.id === id)?.properties.sources;
    for (const { properties } of curated.features) {
      if (properties.type !== 'unit') continue;
      for (const source of sources(properties.siteId) ?? []) {
        const { licence, publisher } = curated.sources.get(source) ?? {};
        if (licence && publisher) expect(creditOf.get(properties.id), properties.id).toContain(publisher);
      }
    }
  });

  it('name only licences whose text is known', () => {
    const written = [...curated.sources.values()].flatMap(({ licence }) => (licence ? licenceId(licence) : []));
    expect(written.filter((licence) => !allLicenceTexts[licence])).toEqual([]);
  });
});
