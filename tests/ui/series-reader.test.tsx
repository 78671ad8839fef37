// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Series } from '../../src/domain/fact.ts';
import { homeView } from '../../src/domain/view.ts';
import { SeriesChart } from '../../src/ui/detail/series-chart.tsx';
import { givenAtlas, text } from './fixture.ts';

const series: Series = {
  id: 'cargo',
  label: text('Cargo'),
  unit: 'Mt',
  points: [
    { year: 2013, value: 2, sources: ['a'], confidence: 'reported' },
    { year: 2014, value: 3, sources: ['a'], confidence: 'disputed' },
    { year: 2014, value: 4, sources: ['b'], confidence: 'disputed' },
    { year: 2016, value: 9, forecast: true, sources: [], confidence: 'unsourced' },
  ],
};
const range = () => screen.getByRole('slider', { name: 'Read the values: Cargo' });
const read = () => range().getAttribute('aria-valuetext');

beforeEach(() => givenAtlas());
afterEach(cleanup);

test('axes have titles with units', () => {
  render(<SeriesChart series={series} />);
  expect(screen.getByRole('img').textContent).toContain('Mass, Mt');
  expect(screen.getByRole('img').textContent).toContain('Year');
});

test('a point cursor says each year with all its values and their marks', () => {
  const { container } = render(<SeriesChart series={series} />);
  expect(read()).toMatch(/^2016: 9.Mt \(forecast or plan, unsourced\)$/);
  fireEvent.focus(range());
  fireEvent.change(range(), { target: { value: '1' } });
  expect(read()).toMatch(/^2014: 3.Mt \(disputed\); 4.Mt \(disputed\)$/);
  expect(container.querySelector('.reading')?.textContent).toBe(read());
  expect(container.querySelectorAll('[data-reading]')).toHaveLength(2);
  fireEvent.change(range(), { target: { value: '0' } });
  expect(read()).toMatch(/^2013: 2.Mt$/);
});

test('the pointer reads the nearest year, and leaves no mark behind', () => {
  const { container } = render(<SeriesChart series={series} />);
  const frame = range().parentElement as HTMLElement;
  fireEvent.pointerMove(frame, { clientX: 130 });
  expect(container.querySelectorAll('[data-reading]')).toHaveLength(2);
  fireEvent.pointerLeave(frame);
  expect(container.querySelectorAll('[data-reading]')).toHaveLength(0);
});

test('Enter and a click choose the year that is read', () => {
  const onYear = vi.fn();
  render(<SeriesChart series={series} onYear={onYear} />);
  fireEvent.change(range(), { target: { value: '1' } });
  fireEvent.keyDown(range(), { key: 'Enter' });
  fireEvent.click(range().parentElement as HTMLElement, { clientX: 0 });
  expect(onYear.mock.calls).toEqual([[2014], [2013]]);
  expect(range().getAttribute('aria-describedby')).toBeTruthy();
  expect(document.getElementById(range().getAttribute('aria-describedby') ?? '')?.textContent).toContain('Enter');
});

test('the chosen year is marked in picture and words where the chart reaches it', () => {
  givenAtlas({ view: { ...homeView, year: 2014 } });
  const { rerender, container } = render(<SeriesChart series={series} />);
  expect(screen.getByText('Chosen year: 2014')).toBeTruthy();
  expect(read()).toContain('2014');
  expect(container.querySelector('[role=img] .flag')).toBeTruthy();
  givenAtlas({ view: { ...homeView, year: 1950 } });
  rerender(<SeriesChart series={series} />);
  expect(screen.queryByText(/Chosen year/)).toBeNull();
  expect(container.querySelector('[role=img] .flag')).toBeNull();
});
