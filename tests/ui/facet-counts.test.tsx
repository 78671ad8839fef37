// @vitest-environment happy-dom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { indexAtlas } from '../../src/domain/atlas.ts';
import type { Facet } from '../../src/domain/filters.ts';
import { setFacet } from '../../src/state/actions.ts';
import { store } from '../../src/state/store.ts';
import { Notices } from '../../src/ui/chrome/notices.tsx';
import { Chips } from '../../src/ui/filters/chips.tsx';
import { FacetGroup } from '../../src/ui/filters/facet-group.tsx';
import { FilterPanel } from '../../src/ui/filters/filter-panel.tsx';
import { ResultList } from '../../src/ui/results/result-list.tsx';
import { Summary } from '../../src/ui/results/summary.tsx';
import { givenThreeProjects, threeProjects } from '../unit/three-projects.ts';

/* Sidebar and list over an atlas whose three projects differ in every facet. */

beforeEach(() => givenThreeProjects());
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const group = (name: string) => within(screen.getByRole('group', { name }));
/** Value and number of projects of each row of a facet, as read aloud. */
const counts = (name: string) =>
  group(name)
    .getAllByRole('listitem')
    .map((row) => [
      within(row).getByRole('checkbox').parentElement?.textContent,
      within(row).getByText(/projects?$/).textContent,
    ]);

describe('the counts of the sidebar', () => {
  it('are those of all projects while nothing is filtered, in the order of the vocabulary', () => {
    render(<FilterPanel />);
    expect(counts('Sector')).toEqual([
      ['Gas pipeline', '1 project'],
      ['Nuclear power', '1 project'],
      ['Railway', '1 project'],
    ]);
    expect(counts('Status')).toEqual([
      ['Building', '2 projects'],
      ['Operating', '3 projects'],
    ]);
  });

  it('follow the other facets and not their own', () => {
    render(<FilterPanel />);
    act(() => setFacet('status', ['building']));
    expect(counts('Sector')).toEqual([
      ['Gas pipeline', '1 project'],
      ['Nuclear power', '1 project'],
      ['Railway', '0 projects'],
    ]);
    expect(counts('Status')).toEqual([
      ['Building', '2 projects'],
      ['Operating', '3 projects'],
    ]);
  });

  it('are what the list shows when only that value is chosen', async () => {
    const user = userEvent.setup();
    render(
      <>
        <FilterPanel />
        <ResultList />
      </>,
    );
    await user.click(screen.getByRole('button', { name: 'Only Building' }));
    expect(screen.getByText('2 of 3 projects shown')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Only Gas pipeline' }));
    expect(screen.getByText('1 of 3 projects shown')).toBeTruthy();
    expect(group('Sector').getByRole('checkbox', { name: 'Gas pipeline' })).toHaveProperty('checked', true);
    expect(group('Sector').getByRole('checkbox', { name: 'Railway' })).toHaveProperty('checked', false);
  });
});

describe('a long facet', () => {
  const many = Array.from({ length: 14 }, (_, at) => `org-${String(at).padStart(2, '0')}`);
  const atlas = indexAtlas({
    ...threeProjects,
    organisations: many.map((id) => ({ id, names: { en: id, ru: id, zh: id }, country: 'RU' })),
    projects: threeProjects.projects.map((project) => ({ ...project, participants: many })),
  });
  const facet: Facet = 'participant';

  it('is folded, and opens and closes', async () => {
    const user = userEvent.setup();
    givenThreeProjects({ atlas: { type: 'ready', value: atlas } });
    render(<FacetGroup facet={facet} atlas={atlas} />);
    const rows = () => screen.getAllByRole('checkbox').length;
    expect(rows()).toBe(8);
    await user.click(screen.getByRole('button', { name: 'Show all (14)' }));
    expect(rows()).toBe(14);
    await user.click(screen.getByRole('button', { name: 'Show fewer' }));
    expect(rows()).toBe(8);
  });

  it('turns one of all off without touching those that are folded', async () => {
    const user = userEvent.setup();
    givenThreeProjects({ atlas: { type: 'ready', value: atlas } });
    render(
      <>
        <FacetGroup facet={facet} atlas={atlas} />
        <Chips />
      </>,
    );
    await user.click(screen.getByRole('checkbox', { name: 'org-03' }));
    expect(store.getState().view.filters.participant).toHaveLength(13);
    await user.click(screen.getByRole('button', { name: 'Remove filter: Without org-03' }));
    expect(store.getState().view.filters.participant).toBeNull();
  });
});

describe('the totals', () => {
  const listed = () =>
    within(screen.getByRole('list', { name: 'Totals of what is shown' }))
      .getAllByRole('listitem')
      .map((item) => item.textContent?.replace(/\u00a0/g, ' '));

  it('are kept by unit and follow the filters', () => {
    render(<Summary />);
    expect(listed()).toEqual(['4,500 km', '38 bcm/yr', '2,260 MW']);
    act(() => setFacet('country', ['CN']));
    expect(listed()).toEqual(['500 km', '2,260 MW']);
  });

  it('lead the camera to all that is shown', async () => {
    const user = userEvent.setup();
    render(<Summary />);
    await user.click(screen.getByRole('button', { name: 'Zoom to results' }));
    expect(store.getState().intent).toMatchObject({ type: 'fit', bounds: [37, 34, 132, 60] });
  });
});

describe('an empty list', () => {
  it('offers only what helps: with two filters at fault, to clear them', async () => {
    const user = userEvent.setup();
    render(<ResultList />);
    act(() => {
      setFacet('sector', []);
      setFacet('status', ['cancelled']);
    });
    expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(3);
  });
});

describe('the list of projects that failed', () => {
  it('is fetched again on demand', async () => {
    const { projects, features, organisations, redirects, version, date, credits } = threeProjects;
    const file = { projects, features, organisations, redirects, version, date, credits };
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(file))));
    const issue = { type: 'offline', file: 'atlas.json' } as const;
    givenThreeProjects({ atlas: { type: 'failed', issue } });
    const user = userEvent.setup();
    render(
      <>
        <Notices />
        <ResultList />
      </>,
    );
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('button', { name: 'pipeline' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });
});
