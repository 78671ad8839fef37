import { describe, expect, it } from 'vitest';
import { creditLine, creditsOf, termsOf } from '../../../src/export/credits.ts';
import { source } from '../../ui/fixture.ts';

const attribution = ['© OpenStreetMap contributors', 'Global Energy Monitor (CC BY 4.0)'];
const osm = source('osm', { publisher: 'OpenStreetMap contributors', licence: 'ODbL-1.0' });
const tracker = source('tracker', { publisher: 'Global Energy Monitor', licence: 'CC-BY-4.0' });
const wiki = source('wiki', { publisher: 'Global Energy Monitor', licence: 'CC-BY-4.0' });
const earth = source('earth', { licence: 'public domain' });
const press = source('press');

describe('credits', () => {
  it('are those of sources under a licence, each once, in the words of the attribution line where it has them', () => {
    expect(creditsOf([press, osm, tracker, wiki, earth], attribution).map(creditLine)).toEqual([
      '© OpenStreetMap contributors (ODbL 1.0)',
      'Global Energy Monitor (CC BY 4.0)',
      'Publisher earth: Title earth (Public domain)',
    ]);
  });

  it('name a licence that is not known as the source writes it', () => {
    const other = source('other', { licence: 'Etalab-2.0' });
    expect(creditsOf([other], []).map(creditLine)).toEqual(['Publisher other: Title other (Etalab-2.0)']);
  });

  it('stand by their licence, which need not be that of the feature', () => {
    const drawn = { licence: 'CC0-1.0', credits: creditsOf([earth], attribution) };
    const traced = { licence: 'ODbL-1.0', credits: creditsOf([osm, earth], attribution) };
    const unknown = { licence: null, credits: [] };
    expect(
      termsOf([drawn, traced, traced, unknown]).map(({ licence, features, credit }) => [licence, features, credit]),
    ).toEqual([
      ['CC0-1.0', 1, []],
      ['public-domain', 0, ['Publisher earth: Title earth']],
      ['ODbL-1.0', 2, ['© OpenStreetMap contributors']],
    ]);
  });
});
