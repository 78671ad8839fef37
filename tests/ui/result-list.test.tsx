// @vitest-environment happy-dom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { homeView } from '../../src/domain/view.ts';
import { hover, select, setFacet } from '../../src/state/actions.ts';
import { store } from '../../src/state/store.ts';
import { nativeLanguage } from '../../src/ui/results/native-language.ts';
import { ResultList } from '../../src/ui/results/result-list.tsx';
import { atlas, givenAtlas, section } from './fixture.ts';

const row = (name: string) => screen.getByRole('button', { name }).closest('li') as HTMLElement;

beforeEach(() => givenAtlas());
afterEach(cleanup);

describe('result list', () => {
  it('lists the projects with state and place, the count and the totals by unit', () => {
    render(<ResultList />);
    expect(screen.getByRole('status').textContent).toContain('2 of 2 projects shown');
    expect(within(row('Label power')).getByText('Operating · 2019')).toBeTruthy();
    expect(within(row('Label power')).getByText('From here to there')).toBeTruthy();
    const totals = within(screen.getByRole('list', { name: 'Totals of what is shown' }));
    expect(totals.getAllByRole('listitem').map((item) => item.textContent?.replace('\u00a0', ' '))).toEqual([
      '2,958 km',
      '38 bcm/yr',
    ]);
  });

  it('writes the native name under the name, in its own language', () => {
    render(<ResultList />);
    expect(within(row('Label power')).getByText('Label power (ru)').getAttribute('lang')).toBe('ru');
    expect(nativeLanguage([section('x', 'p', { countries: ['CN'] })])).toBe('zh');
    expect(nativeLanguage([section('x', 'p', { countries: ['RU', 'CN'] })])).toBe('ru');
  });

  it('selects a project and asks the camera to show it', async () => {
    const user = userEvent.setup();
    render(<ResultList />);
    await user.click(screen.getByRole('button', { name: 'Label power' }));
    expect(store.getState().view.selection).toBe('power');
    expect(store.getState().intent).toMatchObject({ type: 'fit', bounds: [100, 50, 110, 60] });
    expect(screen.getByRole('button', { name: 'Label power' }).getAttribute('aria-current')).toBe('true');
  });

  it('opens a project into its parts, grouped and counted, each selectable', async () => {
    const user = userEvent.setup();
    render(<ResultList />);
    const disclosure = screen.getByRole('button', { name: 'Parts of Label power' });
    expect(disclosure.getAttribute('aria-expanded')).toBe('false');
    await user.click(disclosure);
    expect(disclosure.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByRole('heading', { name: 'Sections 2' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Sites 1' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Section south/ }));
    expect(store.getState().view.selection).toBe('south');
  });

  it('lights the map from a row and the row from the map', async () => {
    const user = userEvent.setup();
    render(<ResultList />);
    await user.hover(screen.getByRole('button', { name: 'Label plant' }));
    expect(store.getState().pointer.hover).toBe('plant');
    await user.unhover(screen.getByRole('button', { name: 'Label plant' }));
    expect(store.getState().pointer.hover).toBeNull();
    act(() => hover('north'));
    expect(row('Label power').dataset.lit).toBe('true');
    expect(row('Label plant').dataset.lit).toBeUndefined();
  });

  it('zooms to all that is shown', async () => {
    const user = userEvent.setup();
    render(<ResultList />);
    await user.click(screen.getByRole('button', { name: 'Zoom to results' }));
    expect(store.getState().intent).toMatchObject({ type: 'fit' });
  });

  it('names the filter that empties the list, undoes it, and keeps the keyboard there', async () => {
    givenAtlas({
      view: { ...homeView, filters: { ...homeView.filters, sector: ['gas'], status: ['cancelled'] } },
    });
    const user = userEvent.setup();
    render(<ResultList />);
    expect(screen.getByText('Nothing passes all the filters.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo Sector' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Undo Status' }));
    expect(screen.getByRole('button', { name: 'Label power' })).toBeTruthy();
    expect(document.activeElement?.id).toBe('results');
  });

  it('says so while the list is on its way', () => {
    givenAtlas({ atlas: { type: 'loading' } });
    render(<ResultList />);
    expect(screen.getByText('Loading the list…')).toBeTruthy();
  });

  it('follows the filters', () => {
    render(<ResultList />);
    act(() => setFacet('sector', ['nuclear']));
    expect(screen.queryByRole('button', { name: 'Label power' })).toBeNull();
    expect(screen.getByRole('status').textContent).toContain('1 of 2 projects shown');
    act(() => select(atlas.projects[1]?.id ?? null));
    expect(screen.getByRole('button', { name: 'Label plant' }).getAttribute('aria-current')).toBe('true');
  });
});
