// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { select } from '../../src/state/actions.ts';
import { store } from '../../src/state/store.ts';
import DetailPanel from '../../src/ui/detail/detail-panel.tsx';
import { reportAddress } from '../../src/ui/detail/report.ts';
import { detail, givenAtlas } from './fixture.ts';

const given = (selection: string) =>
  givenAtlas({
    view: { ...store.getState().view, selection, page: null },
    details: { power: { type: 'ready', value: detail } },
  });
const panel = () => screen.getByRole('region', { name: /Power of Siberia|Section north|Station station/ });

beforeEach(() => given('power'));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('nothing is shown without a selection', () => {
  givenAtlas();
  const { container } = render(<DetailPanel />);
  expect(container.textContent).toBe('');
});

test('a project shows sector, status, and its name in three languages', () => {
  render(<DetailPanel />);
  expect(screen.getByRole('heading', { level: 2, name: 'Power of Siberia' })).toBeTruthy();
  expect(panel().textContent).toContain('Gas pipeline · Operating since 2019');
  expect(screen.getByText('Сила Сибири').lang).toBe('ru');
  expect(screen.getByText('西伯利亚力量').lang).toBe('zh-Hans');
});

test('a citation leads to its source in the list, and back', async () => {
  render(<DetailPanel />);
  const [citation] = within(screen.getByRole('tabpanel', { name: 'Overview' })).getAllByRole('link', {
    name: 'Source 1',
  });
  if (!citation) throw new Error('the headline is cited');
  await userEvent.click(citation);
  expect(screen.getByRole('tab', { name: 'Sources 4' }).getAttribute('aria-selected')).toBe('true');
  expect(document.activeElement?.textContent).toContain('Title gazprom-page');
  await userEvent.click(screen.getByRole('button', { name: 'Back to the text' }));
  expect(screen.getByRole('tab', { name: 'Overview' }).getAttribute('aria-selected')).toBe('true');
  expect(document.activeElement).toBe(citation);
  expect(window.location.hash).toBe('');
});

test('tabs are chosen by arrow keys', async () => {
  render(<DetailPanel />);
  screen.getByRole('tab', { name: 'Overview' }).focus();
  await userEvent.keyboard('{ArrowLeft}');
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Sources 4' }));
  await userEvent.keyboard('{Home}{ArrowRight}');
  expect(screen.getByRole('tabpanel', { name: 'Timeline' }).hidden).toBe(false);
});

test('values that disagree are all shown, and doubt is said in words', async () => {
  render(<DetailPanel />);
  await userEvent.click(screen.getByRole('tab', { name: 'Numbers' }));
  const numbers = screen.getByRole('tabpanel', { name: 'Numbers' });
  expect(numbers.textContent).toContain('Sources disagree:');
  expect(within(numbers).getByText(/27/)).toBeTruthy();
  expect(within(numbers).getByText(/about 36/)).toBeTruthy();
  expect(within(numbers).getByText('unsourced')).toBeTruthy();
  expect(numbers.textContent).toMatch(/900–1,000.people.*estimated.*as of 2020/);
});

test('a series is a picture with a summary and a table with the same values', async () => {
  render(<DetailPanel />);
  const overview = screen.getByRole('tabpanel', { name: 'Overview' });
  const picture = within(overview).getByRole('img');
  expect(picture.getAttribute('aria-label')).toMatch(
    /Gas delivered\. 3 values; first 0\.3.bcm in 2019.*highest 10.bcm in 2021/,
  );
  expect(picture.getAttribute('aria-label')).toMatch(/Contract: 38.bcm/);
  const rows = within(within(overview).getByRole('table', { hidden: true })).getAllByRole('row', { hidden: true });
  expect(rows).toHaveLength(4);
  expect(rows[3]?.textContent).toContain('forecast');
});

test('milestones stand in order, and the coming ones are planned', async () => {
  render(<DetailPanel />);
  await userEvent.click(screen.getByRole('tab', { name: 'Timeline' }));
  const items = within(screen.getByRole('tabpanel', { name: 'Timeline' })).getAllByRole('listitem');
  expect(items.map((item) => item.querySelector('time')?.dateTime)).toEqual(['2019-12-02', '2028']);
  expect(items[1]?.textContent).toContain('planned');
});

test('a part opens its own panel; the title takes the focus; the breadcrumb leads back', async () => {
  render(<DetailPanel />);
  await userEvent.click(screen.getByRole('tab', { name: 'Parts' }));
  await userEvent.click(
    within(screen.getByRole('tabpanel', { name: 'Parts' })).getByRole('button', { name: 'Section north' }),
  );
  expect(store.getState().view.selection).toBe('north');
  expect(store.getState().intent).toMatchObject({ type: 'fit', bounds: [100, 50, 105, 55] });
  expect(screen.getByRole('heading', { level: 2, name: 'Section north' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /^Part of/ }));
  expect(store.getState().view.selection).toBe('power');
});

test('a section tells official from measured length, marks unsourced days, and knows its neighbour', async () => {
  given('north');
  render(<DetailPanel />);
  const value = (label: string) => within(panel()).getByText(label).nextElementSibling?.textContent;
  expect(value('Official length')).toMatch(/2,158.km/);
  expect(value('Measured length')).toMatch(/2,159.km/);
  expect(panel().textContent).toContain('Building unsourced');
  expect(panel().textContent).toMatch(/Surveyed: follows the real track or pipe; likely error about 300.m\./);
  expect(screen.getByRole('link', { name: /ODbL 1\.0/ }).getAttribute('rel')).toContain('noopener');
  await userEvent.click(screen.getByRole('button', { name: /Next Section south/ }));
  expect(store.getState().view.selection).toBe('south');
});

test('a station shows its kilometre post and no status of its own', () => {
  given('station');
  render(<DetailPanel />);
  expect(screen.getByText('Kilometre post').nextElementSibling?.textContent).toBe('300');
  expect(panel().textContent).not.toContain('Operating');
});

test('while it loads the name is there; a failure names file and place and can be retried', async () => {
  vi.stubGlobal('fetch', () => new Promise(() => {}));
  givenAtlas({ view: { ...store.getState().view, selection: 'power' }, details: { power: { type: 'loading' } } });
  render(<DetailPanel />);
  expect(screen.getByRole('heading', { level: 2, name: 'Power of Siberia' })).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('Loading the details…');
  const issue = {
    type: 'broken',
    file: 'project-power.json',
    path: 'project.facts.3',
    expected: 'expected a date',
  } as const;
  store.setState({ details: { power: { type: 'failed', issue } } });
  expect((await screen.findByRole('alert')).textContent).toContain(
    'project-power.json is damaged at project.facts.3: expected a date.',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(store.getState().details.power).not.toEqual({ type: 'failed', issue });
});

test('the citation carries version and link, and is copied', async () => {
  const copied: string[] = [];
  userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (words) => void copied.push(words));
  render(<DetailPanel />);
  screen.getByRole('button', { name: 'Copy citation' }).click();
  await vi.waitFor(() => expect(store.getState().notices).toEqual([{ type: 'copied' }]));
  expect(copied[0]).toMatch(
    /^Corridors: Power of Siberia\. Data version 2026\.01\.1\. http\S*feature=power\S* \(accessed .+\)\.$/,
  );
});

test('closing gives the focus back to what had it', async () => {
  givenAtlas({ details: { power: { type: 'ready', value: detail } } });
  render(<button type="button">row</button>);
  screen.getByRole('button', { name: 'row' }).focus();
  select('power');
  render(<DetailPanel />);
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(store.getState().view.selection).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'row' }));
});

test('a report goes to a mail address or a form, and nowhere else', () => {
  const report = { subject: 'Error in “a”', body: 'Record: a\nField: b' };
  expect(reportAddress('mailto:atlas@example.org', report)).toBe(
    'mailto:atlas@example.org?subject=Error%20in%20%E2%80%9Ca%E2%80%9D&body=Record%3A%20a%0AField%3A%20b',
  );
  expect(reportAddress('https://example.org/new?labels=data', report)).toMatch(
    /^https:\/\/example\.org\/new\?labels=data&title=Error%20/,
  );
  for (const setting of [undefined, '', 'javascript:alert(1)', 'somewhere'])
    expect(reportAddress(setting, report)).toBeNull();
});
