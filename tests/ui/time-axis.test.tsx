// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lastYear } from '../../src/domain/view.ts';
import { store } from '../../src/state/store.ts';
import { TimeAxis } from '../../src/ui/timeline/time-axis.tsx';
import { givenAtlas } from './fixture.ts';

const year = () => store.getState().view.year;
const slider = () => screen.getByRole('slider', { name: 'Year' });

beforeEach(() => {
  givenAtlas();
  store.setState({ moments: { type: 'ready', value: [] } });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the time axis', () => {
  it('says the day of the data until a year is chosen, then that year, and what is only announced', async () => {
    render(<TimeAxis isCompact={false} />);
    expect(screen.getByText(/the day of the data/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Today' })).toBeNull();
    act(() => store.setState(({ view }) => ({ view: { ...view, year: 2018 } })));
    expect(screen.getByText('As of 31 December 2018')).toBeDefined();
    expect(slider().getAttribute('aria-valuetext')).toBe('As of 31 December 2018');
    act(() => store.setState(({ view }) => ({ view: { ...view, year: 2034 } })));
    expect(screen.getByText('Announced for 31 December 2034')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Today' }));
    expect(year()).toBeNull();
  });

  it('moves with the keys of a slider', async () => {
    render(<TimeAxis isCompact={false} />);
    slider().focus();
    await userEvent.keyboard('{Home}');
    expect(year()).toBe(1891);
    await userEvent.keyboard('{ArrowRight}{PageUp}');
    expect(year()).toBe(1902);
    await userEvent.keyboard('{ArrowLeft}');
    expect(slider().getAttribute('aria-valuenow')).toBe('1901');
    await userEvent.keyboard('{End}{ArrowRight}');
    expect(year()).toBe(lastYear);
  });

  it('takes a typed year, and says of a wrong one what is right, changing nothing', async () => {
    render(<TimeAxis isCompact={false} />);
    const field = screen.getByRole('textbox', { name: /^Year/ });
    await userEvent.clear(field);
    await userEvent.type(field, '1974{Enter}');
    expect(year()).toBe(1974);
    await userEvent.clear(field);
    await userEvent.type(field, '1066');
    expect(screen.getByRole('alert').textContent).toBe('A year from 1891 to 2035');
    await userEvent.type(field, '{Enter}');
    expect(year()).toBe(1974);
  });

  it('plays year after year to the last, and stops when another year is chosen', () => {
    vi.useFakeTimers();
    render(<TimeAxis isCompact={false} />);
    act(() => store.setState(({ view }) => ({ view: { ...view, year: lastYear - 2 } })));
    act(() => screen.getByRole('button', { name: 'Play the years' }).click());
    act(() => vi.advanceTimersByTime(1000));
    expect(year()).toBe(lastYear - 1);
    act(() => vi.advanceTimersByTime(60_000));
    expect(year()).toBe(lastYear);
    expect(screen.getByRole('button', { name: 'Play the years' })).toBeDefined();

    act(() => screen.getByRole('button', { name: 'Play the years' }).click());
    expect(year()).toBe(1891);
    act(() => vi.advanceTimersByTime(200));
    expect(year()).toBe(1892);
    act(() => store.setState(({ view }) => ({ view: { ...view, year: 2000 } })));
    act(() => vi.advanceTimersByTime(5000));
    expect(year()).toBe(2000);
  });

  it('leaves no timer behind', () => {
    vi.useFakeTimers();
    render(<TimeAxis isCompact={false} />);
    act(() => screen.getByRole('button', { name: 'Play the years' }).click());
    act(() => vi.advanceTimersByTime(10_000));
    cleanup();
    expect(vi.getTimerCount()).toBe(0);
  });
});
