import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockingFacets, facetCounts, facetValues, noFilters, toggled, visible } from '../../../src/domain/filters.ts';
import { atlasArbitrary, facetArbitrary, filtersArbitrary } from '../atlas-arbitrary.ts';

describe('facet counts', () => {
  it('are what choosing only that value would show', () => {
    fc.assert(
      fc.property(atlasArbitrary, filtersArbitrary, facetArbitrary, (atlas, filters, facet) => {
        const counts = facetCounts(atlas, filters, null)[facet];
        for (const value of facetValues(atlas, facet)) {
          const alone = visible(atlas, { ...filters, [facet]: [value] }, null);
          expect(counts.get(value) ?? 0).toBe(alone.projects.length);
        }
      }),
    );
  });

  it('respect a search text like any other filter', () => {
    fc.assert(
      fc.property(atlasArbitrary, filtersArbitrary, facetArbitrary, (atlas, filters, facet) => {
        const matches = new Set(['p0']);
        for (const [, count] of facetCounts(atlas, filters, matches)[facet]) expect(count).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('visible', () => {
  it('shows a project only with a dated feature that passes every facet', () => {
    fc.assert(
      fc.property(atlasArbitrary, filtersArbitrary, (atlas, filters) => {
        const shown = visible(atlas, filters, null);
        for (const project of shown.projects) {
          const dated = (atlas.featuresOf.get(project.id) ?? []).filter(
            (feature) => feature.history && shown.features.has(feature.id),
          );
          expect(dated.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('shows no more when a filter is added', () => {
    fc.assert(
      fc.property(atlasArbitrary, filtersArbitrary, (atlas, filters) => {
        const all = visible(atlas, noFilters, null);
        const some = visible(atlas, filters, null);
        expect([...some.features].every((id) => all.features.has(id))).toBe(true);
      }),
    );
  });

  it('shows nothing of a facet with none chosen, and names it as the one to undo', () => {
    fc.assert(
      fc.property(atlasArbitrary, facetArbitrary, (atlas, facet) => {
        const filters = { ...noFilters, [facet]: [] };
        expect(visible(atlas, filters, null).projects).toEqual([]);
        if (visible(atlas, noFilters, null).projects.length > 0)
          expect(blockingFacets(atlas, filters, null)).toEqual([facet]);
      }),
    );
  });
});

describe('toggled', () => {
  const every = ['a', 'b', 'c'];
  it('leaves the others when one of all is turned off', () => expect(toggled(null, 'b', every)).toEqual(['a', 'c']));
  it('is "all" again when the last one is turned on', () => expect(toggled(['a', 'c'], 'b', every)).toBeNull());
  it('is none when the only one is turned off', () => expect(toggled(['a'], 'a', every)).toEqual([]));
});
