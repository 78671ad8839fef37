// @vitest-environment happy-dom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { indexAtlas } from '../../../src/domain/atlas.ts';
import TablePanel from '../../../src/ui/table/table-panel.tsx';
import { atlasFile, givenAtlas, section } from '../fixture.ts';

const count = 300;
const many = indexAtlas({
  ...atlasFile,
  features: Array.from({ length: count }, (_, at) => section(`s-${at}`, 'power', { order: at })),
});
const grid = () => screen.getByRole('grid', { name: 'Table' });
const head = (name: string) => within(within(grid()).getByRole('columnheader', { name })).getByRole('button');
/** Numbers of the rows that are drawn, as a screen reader counts them: the head is 1. */
const drawn = () => within(grid()).getAllByRole('rowheader').map(rowOf);
const rowOf = (cell: Element | null) => Number(cell?.closest('tr')?.getAttribute('aria-rowindex'));
const scroller = () => grid().parentElement as HTMLElement;

beforeEach(() => {
  // happy-dom lays nothing out: the scroller is said to be 400 pixels high, each row 40.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(400);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800);
  vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockReturnValue(40 * (count + 1));
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(40);
  givenAtlas({ atlas: { type: 'ready', value: many } });
  render(<TablePanel />);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('a long table', () => {
  it('draws only the rows in sight, and counts all', () => {
    expect(grid().getAttribute('aria-rowcount')).toBe('301');
    expect(drawn().length).toBeGreaterThan(5);
    expect(drawn().length).toBeLessThan(60);
    expect(drawn()[0]).toBe(2);
  });

  it('is walked to both ends by key, and scrolls along', async () => {
    const user = userEvent.setup();
    act(() => head('Name').focus());
    await user.keyboard('{Control>}{End}{/Control}');
    expect(rowOf(document.activeElement)).toBe(301);
    expect(scroller().scrollTop).toBeGreaterThan(40 * 250);
    await user.keyboard('{Control>}{Home}{/Control}');
    expect(document.activeElement).toBe(head('Name'));
    expect(scroller().scrollTop).toBe(0);
    await user.keyboard('{PageDown}');
    expect(rowOf(document.activeElement)).toBeGreaterThan(2);
    await user.keyboard('{PageUp}');
    expect(document.activeElement).toBe(head('Name'));
    expect(scroller().scrollTop).toBe(0);
  });

  it('keeps its rows where they are while the keyboard moves along the heads', async () => {
    const user = userEvent.setup();
    act(() => head('Name').focus());
    scroller().scrollTop = 4000;
    await user.keyboard('{ArrowRight}{End}{Home}');
    expect(document.activeElement).toBe(head('Name'));
    expect(scroller().scrollTop).toBe(4000);
    await user.keyboard('{ArrowUp}');
    expect(scroller().scrollTop).toBe(0);
  });

  it('has every row while it is printed, and the keyboard where it was', async () => {
    const user = userEvent.setup();
    act(() => head('Name').focus());
    await user.keyboard('{ArrowDown}{ArrowDown}');
    const place = document.activeElement;
    act(() => {
      window.dispatchEvent(new Event('beforeprint'));
      expect(drawn(), 'before the browser lays out the sheets').toEqual(
        Array.from({ length: count }, (_, at) => at + 2),
      );
    });
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(drawn().length).toBeLessThan(60);
    expect(document.activeElement).toBe(place);
  });
});
