// @vitest-environment happy-dom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Bounds } from '../../../src/domain/atlas.ts';
import { homeView } from '../../../src/domain/view.ts';
import { setTable } from '../../../src/state/actions.ts';
import { useAtlas } from '../../../src/state/hooks.ts';
import { store } from '../../../src/state/store.ts';
import { SkipFromMap, SkipLinks } from '../../../src/ui/shell/skip-links.tsx';
import TablePanel from '../../../src/ui/table/table-panel.tsx';
import { givenAtlas } from '../fixture.ts';

const sections: Bounds = [104, 49, 120, 51.5];
const nowhere: Bounds = [-10, 0, 10, 10];

/** The page: skip links, the map with the stop after it, and the table once its code is there. */
function Page({ isLoaded = true }: { isLoaded?: boolean }) {
  const isOpen = useAtlas(({ view }) => view.table);
  return (
    <>
      <SkipLinks hasDetail={false} isListCovered={false} />
      <main>
        <button type="button">Map</button>
        <SkipFromMap />
      </main>
      {isOpen && isLoaded && <TablePanel />}
    </>
  );
}
const words = 'List of what is in view on the map';
const link = () => within(screen.getByRole('navigation', { name: 'Skip' })).getByRole('link', { name: words });
const names = () => screen.getAllByRole('rowheader').map((cell) => cell.firstChild?.textContent);
const isNarrowed = () => (screen.getByRole('checkbox') as HTMLInputElement).checked;
const heading = () => screen.getByRole('heading', { name: 'Table' });
const firstRow = () => screen.getAllByRole('rowheader')[0];
const press = async (element: HTMLElement) => {
  act(() => element.focus());
  await userEvent.setup().keyboard('{Enter}');
};

beforeEach(() => givenAtlas({ bounds: sections }));
afterEach(cleanup);

describe('the link to the list of what is in view', () => {
  it('is the last skip link, and the stop after the map', async () => {
    const user = userEvent.setup();
    render(<Page />);
    expect(
      within(screen.getByRole('navigation', { name: 'Skip' }))
        .getAllByRole('link')
        .at(-1),
    ).toBe(link());
    act(() => screen.getByRole('button', { name: 'Map' }).focus());
    await user.tab();
    expect(document.activeElement?.textContent).toBe(words);
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(firstRow());
  });

  it('opens the table with what is in view, and goes into its first row', async () => {
    render(<Page />);
    await press(link());
    expect(store.getState().view.table).toBe(true);
    expect(isNarrowed()).toBe(true);
    expect(names()).toEqual(['Section north', 'Section south']);
    expect(document.activeElement).toBe(firstRow());
    expect(window.location.hash).toBe('');
    await userEvent.setup().click(screen.getByRole('button', { name: 'Close the table' }));
    expect(document.activeElement).toBe(link());
  });

  it('narrows a table that is open already, without another step of history', async () => {
    givenAtlas({ bounds: sections, view: { ...homeView, table: true } });
    render(<Page />);
    expect(names()).toHaveLength(4);
    const { view } = store.getState();
    await press(link());
    expect(names()).toHaveLength(2);
    expect(document.activeElement).toBe(firstRow());
    expect(store.getState().view).toBe(view);
  });

  it('is kept until the code of the table is there', async () => {
    const { rerender } = render(<Page isLoaded={false} />);
    await press(link());
    rerender(<Page />);
    expect(isNarrowed()).toBe(true);
    expect(document.activeElement).toBe(firstRow());
  });

  it('goes into the grid once, not again when its rows are others', async () => {
    const user = userEvent.setup();
    render(<Page />);
    await press(link());
    await user.click(screen.getByRole('radio', { name: 'Projects' }));
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Projects' }));
    act(() => setTable(false));
    act(() => setTable(true));
    expect(isNarrowed(), 'opened otherwise, the table is whole').toBe(false);
  });

  it('waits on the title until the map tells what is in view', async () => {
    givenAtlas({ bounds: null });
    render(<Page />);
    await press(link());
    expect(document.activeElement).toBe(heading());
    act(() => store.setState({ bounds: sections }));
    expect(document.activeElement).toBe(firstRow());
    expect(names()).toHaveLength(2);
  });

  it('is called off by going elsewhere', async () => {
    givenAtlas({ bounds: null });
    render(<Page />);
    await press(link());
    const map = screen.getByRole('button', { name: 'Map' });
    act(() => map.focus());
    act(() => store.setState({ bounds: sections }));
    expect(document.activeElement).toBe(map);
  });

  it('stays on the title where nothing is in view, and says so', async () => {
    givenAtlas({ bounds: nowhere });
    render(<Page />);
    await press(link());
    expect(document.activeElement).toBe(heading());
    expect(screen.getByText(/lies in the view of the map/)).toBeTruthy();
  });

  it('is not there without a map', () => {
    givenAtlas({ map: { type: 'failed', reason: 'webgl' } });
    render(<Page />);
    expect(screen.queryByRole('link', { name: words })).toBeNull();
    expect(screen.getByRole('link', { name: 'Skip to the map' })).toBeTruthy();
  });
});
