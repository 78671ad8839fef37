// @vitest-environment happy-dom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Language } from '../../src/domain/text.ts';
import { homeView } from '../../src/domain/view.ts';
import { messagesIn } from '../../src/i18n/messages.ts';
import { openClaim } from '../../src/state/actions.ts';
import { claimsStore } from '../../src/state/claims.ts';
import { store } from '../../src/state/store.ts';
import ClaimsDialog from '../../src/ui/claims/claims-dialog.tsx';
import { ClaimList } from '../../src/ui/detail/claim-list.tsx';
import { WordsProvider } from '../../src/ui/kit/words.tsx';
import { claimsFile, givenClaims } from './claims-fixture.ts';
import { givenAtlas } from './fixture.ts';

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  givenClaims();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  claimsStore.setState({ type: 'idle' }, true);
});

const given = (claim: string | null = null) => {
  givenAtlas({ view: { ...homeView, page: 'claims', claim } });
  render(<ClaimsDialog />);
  return screen.getByRole('dialog', { name: 'Then and now' });
};
const card = (id: string) => screen.getByRole('article', { name: `Said: Said of ${id}.` });
const unfold = (id: string) => within(card(id)).getByRole('button', { name: 'Facts and links' });

describe('the page', () => {
  test('lists what was said when and by whom, with the outcome in a word and its day', () => {
    given();
    expect(screen.getAllByRole('article')).toHaveLength(3);
    const words = card('pipeline').textContent;
    expect(words).toContain('8 Jun 2018 · A speaker');
    expect(words).toContain('Gas pipeline');
    expect(words).toContain('Kept');
    expect(words).toContain('as of 1 Jan 2026');
    expect(words).toContain('Seen of pipeline.');
    expect(card('fund').textContent).toContain('unsourced');
  });

  test('unfolds facts, milestones and a chart, each with its numbered source', async () => {
    given();
    expect(unfold('pipeline').getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByText('Design capacity')).toBeNull();
    await userEvent.click(unfold('pipeline'));
    const open = within(card('pipeline'));
    expect(open.getByText('Design capacity')).toBeTruthy();
    expect(open.getByText('38 bcm/yr')).toBeTruthy();
    expect(open.getByText('2 Dec 2019')).toBeTruthy();
    expect(open.getByRole('img', { name: /Gas delivered/ })).toBeTruthy();
    // The saying is cited first, so its source is number 1 of the one list.
    const [first] = open.getAllByRole('link', { name: 'Source 1' });
    if (!first) throw new Error('no citation');
    await userEvent.click(first);
    expect(document.activeElement?.textContent).toContain('Title press');
    await userEvent.click(screen.getByRole('button', { name: 'Back to the text' }));
    expect(document.activeElement).toBe(first);
    expect(store.getState().view.claim).toBe('pipeline');
    await userEvent.click(unfold('pipeline'));
    expect(screen.queryByText('Design capacity')).toBeNull();
    expect(store.getState().view.claim).toBeNull();
  });

  test('says where no fact is at hand', async () => {
    given();
    await userEvent.click(unfold('fund'));
    expect(card('fund').textContent).toContain('No fact is at hand.');
    expect(within(card('fund')).queryByRole('button', { name: /Show on the map/ })).toBeNull();
  });

  test('is narrowed by outcome and sector, with counts of what each would leave', async () => {
    given();
    const outcome = screen.getByRole('combobox', { name: 'Outcome' });
    const sector = screen.getByRole('combobox', { name: 'Sector' });
    await userEvent.selectOptions(outcome, 'kept');
    expect(screen.getAllByRole('article')).toHaveLength(1);
    expect(screen.getByText('Shown: 1 of 3')).toBeTruthy();
    expect(within(sector).getByRole('option', { name: 'Nuclear power (0)' })).toBeTruthy();
    await userEvent.selectOptions(sector, 'nuclear');
    expect(screen.queryAllByRole('article')).toHaveLength(0);
    expect(screen.getByText('No claim has this outcome in this sector.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Show all claims' }));
    expect(screen.getAllByRole('article')).toHaveLength(3);
    await userEvent.selectOptions(sector, 'none');
    expect(screen.getAllByRole('article')).toEqual([card('fund')]);
  });

  test('shows the project on the map in the year, in one step', async () => {
    given();
    await userEvent.click(unfold('pipeline'));
    const steps = window.history.length;
    await userEvent.click(within(card('pipeline')).getByRole('button', { name: 'Show on the map in 2019' }));
    expect(store.getState().view).toMatchObject({ selection: 'power', year: 2019, page: null, claim: null });
    expect(store.getState().intent).toMatchObject({ type: 'fit', bounds: [100, 50, 110, 60] });
    expect(window.history.length).toBe(steps + 1);
  });

  test('has a button for each project of a claim, and closes also on the project that is selected already', async () => {
    given();
    store.setState(({ view }) => ({ view: { ...view, selection: 'power' } }));
    await userEvent.click(unfold('two-plants'));
    const buttons = within(card('two-plants')).getAllByRole('button', { name: /Show on the map in 2022: Label/ });
    expect(buttons.map((button) => button.textContent)).toEqual([
      'Show on the map in 2022: Label plant',
      'Show on the map in 2022: Label power',
    ]);
    await userEvent.click(buttons[1] as HTMLElement);
    expect(store.getState().view).toMatchObject({ selection: 'power', page: null });
  });

  test('copies a link that opens this claim, and says so within the dialog', async () => {
    given();
    const written = vi.fn(() => Promise.resolve());
    await userEvent.click(unfold('pipeline'));
    vi.stubGlobal('navigator', { ...window.navigator, clipboard: { writeText: written } });
    await userEvent.click(within(card('pipeline')).getByRole('button', { name: 'Copy link' }));
    const link = new URL(String(written.mock.calls[0]?.at(0)));
    expect(Object.fromEntries(link.searchParams)).toEqual({ lang: 'en', page: 'claims', claim: 'pipeline' });
    expect(within(screen.getByRole('dialog')).getByText(/copied/i)).toBeTruthy();
  });
});

describe('the claim of a link', () => {
  test('is unfolded and has the focus', () => {
    given('two-plants');
    expect(document.activeElement).toBe(card('two-plants'));
    expect(unfold('two-plants').getAttribute('aria-expanded')).toBe('true');
    expect(unfold('pipeline').getAttribute('aria-expanded')).toBe('false');
  });

  test('comes out from under a filter', async () => {
    given();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Outcome' }), 'kept');
    act(() => openClaim('fund'));
    expect(document.activeElement).toBe(card('fund'));
    expect(screen.getAllByRole('article')).toHaveLength(3);
  });

  test('that nobody knows is said, and the list is there', () => {
    given('no-such-claim');
    expect(screen.getByText('There is no claim “no-such-claim”; the whole list is shown.')).toBeTruthy();
    expect(screen.getAllByRole('article')).toHaveLength(3);
  });

  test('does not take the focus from the button that unfolds it', async () => {
    given();
    await userEvent.click(unfold('fund'));
    expect(document.activeElement).toBe(unfold('fund'));
  });
});

describe('the file', () => {
  test('that cannot be fetched is said, and is fetched at the second try', async () => {
    claimsStore.setState({ type: 'idle' }, true);
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    given();
    expect(screen.getByText('Loading the claims…')).toBeTruthy();
    expect((await screen.findByRole('alert')).textContent).toContain('The claims of June 2018 could not be loaded.');
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(claimsFile))));
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findAllByRole('article')).toHaveLength(3);
  });
});

describe('the panel of a project', () => {
  test('lists its claims and leads to each', async () => {
    givenAtlas({});
    render(<ClaimList ids={['pipeline']} />);
    expect(screen.getByRole('heading', { name: 'Said in June 2018' })).toBeTruthy();
    const [item] = screen.getAllByRole('listitem');
    expect(item?.textContent).toContain('8 Jun 2018Kept');
    expect(item?.textContent).toContain('Seen of pipeline.');
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Facts and sources: Said of pipeline.' }));
    expect(store.getState().view).toMatchObject({ page: 'claims', claim: 'pipeline' });
  });

  test('says nothing where nothing was said', () => {
    const { container } = render(<ClaimList ids={[]} />);
    expect(container.textContent).toBe('');
  });
});

test.each<[Language, string, string]>([
  ['ru', 'Тогда и теперь', 'Частично'],
  ['zh', '当时与现在', '部分实现'],
])('speaks %s', async (language, title, partly) => {
  givenAtlas({ view: { ...homeView, page: 'claims' } });
  render(
    <WordsProvider language={language} messages={await messagesIn(language)}>
      <ClaimsDialog />
    </WordsProvider>,
  );
  const dialog = screen.getByRole('dialog', { name: title });
  expect(within(dialog).getAllByText(partly).length).toBeGreaterThan(0);
});
