// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { languages } from '../../src/domain/text.ts';
import { offlineWords } from '../../src/i18n/late/offline.ts';
import { english } from '../../src/i18n/messages.ts';
import { type Copy, offlineStore } from '../../src/state/offline.ts';
import { store } from '../../src/state/store.ts';
import { UpdateLine } from '../../src/ui/deck/update-line.tsx';
import { WordsProvider } from '../../src/ui/kit/words.tsx';
import { OfflineSection } from '../../src/ui/offline/offline-section.tsx';
import { OfflineSign } from '../../src/ui/offline/offline-sign.tsx';
import { UpdateNotice } from '../../src/ui/offline/update-notice.tsx';
import { givenAtlas } from './fixture.ts';

const keeper = { save: vi.fn(), forget: vi.fn(), update: vi.fn() };
const given = (copy: Copy, hasUpdate = false) => act(() => offlineStore.setState({ copy, hasUpdate, keeper }));

beforeEach(() => givenAtlas());
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

describe('the section of the About page', () => {
  const cases: readonly (readonly [Copy, string, readonly string[]])[] = [
    [{ type: 'unknown' }, 'Saving for use without a network…', []],
    [{ type: 'saving' }, 'Saving for use without a network…', []],
    [{ type: 'available', bytes: 10_702_974 }, 'Available offline: 11 MB in this browser.', ['Remove the copy']],
    [{ type: 'off' }, 'No copy is kept in this browser.', ['Save for offline use']],
    [{ type: 'unsupported' }, offlineWords.en.unsupported, []],
    [{ type: 'failed', fault: 'storage' }, offlineWords.en.failed.storage, ['Try again', 'Remove the copy']],
    [{ type: 'failed', fault: 'network' }, offlineWords.en.failed.network, ['Try again', 'Remove the copy']],
  ];
  it.each(cases)('says how the copy stands, and what can be done: %j', (copy, words, deeds) => {
    render(<OfflineSection />);
    given(copy);
    expect(screen.getByRole('status').textContent).toBe(words);
    expect(screen.queryAllByRole('button').map(({ textContent }) => textContent)).toEqual(deeds);
  });

  it('saves and forgets', async () => {
    const user = userEvent.setup();
    render(<OfflineSection />);
    given({ type: 'off' });
    await user.click(screen.getByRole('button', { name: 'Save for offline use' }));
    expect(keeper.save).toHaveBeenCalledOnce();
    given({ type: 'available', bytes: 1 });
    await user.click(screen.getByRole('button', { name: 'Remove the copy' }));
    expect(keeper.forget).toHaveBeenCalledOnce();
  });

  it.each(languages)('speaks %s', (language) => {
    render(
      <WordsProvider language={language} messages={english}>
        <OfflineSection />
      </WordsProvider>,
    );
    expect(screen.getByRole('heading').textContent).toBe(offlineWords[language].heading);
  });
});

describe('the sign beside the credits', () => {
  it.each<[Copy, string | null]>([
    [{ type: 'available', bytes: 1 }, 'Available offline'],
    [{ type: 'saving' }, 'Saving for use without a network…'],
    [{ type: 'failed', fault: 'storage' }, 'Not kept offline'],
    [{ type: 'failed', fault: 'network' }, null],
    [{ type: 'off' }, null],
    [{ type: 'unsupported' }, null],
  ])('%j: %s', (copy, name) => {
    render(<OfflineSign />);
    given(copy);
    expect(screen.queryByRole('button')?.getAttribute('aria-label') ?? null).toBe(name);
  });

  it('leads to the About page', async () => {
    render(<OfflineSign />);
    given({ type: 'available', bytes: 1 });
    await userEvent.click(screen.getByRole('button'));
    expect(store.getState().view.page).toBe('about');
  });
});

describe('a new version', () => {
  it.each([
    ['among the messages', UpdateNotice],
    ['in the overview of a deck', UpdateLine],
  ])('is told %s, and comes when it is wanted', async (_where, Part) => {
    render(<Part />);
    given({ type: 'available', bytes: 1 });
    expect(screen.queryByText('A new version is ready.')).toBeNull();
    given({ type: 'available', bytes: 1 }, true);
    expect(screen.getByText(/A new version is ready\./)).toBeTruthy();
    expect(keeper.update).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Reload' }));
    expect(keeper.update).toHaveBeenCalledOnce();
  });
});
