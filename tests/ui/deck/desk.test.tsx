// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deckStore, runDeck } from '../../../src/state/deck.ts';
import { deckEnd } from '../../../src/state/desk-deck.ts';
import { deskStore } from '../../../src/state/desk-opening.ts';
import { ask, initialTalk, talkStore } from '../../../src/state/desk-talk.ts';
import { resetWatch, takeTimer } from '../../../src/state/desk-timer.ts';
import { pointerStore, setTool } from '../../../src/state/pointer.ts';
import { run } from '../../../src/ui/deck/run.ts';
import { Desk } from '../../../src/ui/desk/desk.tsx';
import DeskPanel from '../../../src/ui/desk/desk-panel.tsx';
import { file, givenDeck } from './deck-fixture.ts';

const address = 'https://example.org/?tour=small&mode=speaker';
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const time = (name: string) => screen.getByRole('timer', { name }).textContent;

const alone = () => render(<Desk file={file} address={address} />);
const beside = () => render(<DeskPanel file={file} deck={deckEnd} address={address} onClose={() => undefined} />);

beforeEach(() => {
  window.sessionStorage.clear();
  givenDeck();
  talkStore.setState(initialTalk);
  deskStore.setState({ window: null, isPanel: false });
  takeTimer('small');
});
afterEach(() => {
  cleanup();
  setTool(null);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a desk on its own', () => {
  it('shows notes, both pictures and where it is, and says that nothing goes along', () => {
    alone();
    expect(screen.getByText('Scene 1 of 4')).toBeTruthy();
    expect(within(screen.getByRole('region', { name: 'Notes' })).getByText('Notes', { selector: 'p' })).toBeTruthy();
    expect(screen.getByRole('img', { name: 'Picture of scene 1: Title of opening' }).tagName).toBe('DIV');
    const next = screen.getByRole('img', { name: 'Picture of scene 2: Title of line' });
    expect(next.getAttribute('src')).toBe('./poster/en/tour/small/line.webp');
    expect(screen.getByText(/on their own/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Laser' })).toBeNull();
  });

  it('is turned by hand, and leaves the deck alone', () => {
    alone();
    expect(button('Back').getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(button('Next'));
    expect(title()).toBe('Title of line');
    fireEvent.click(screen.getByText('All scenes'));
    fireEvent.click(button(/Title of end/));
    expect(title()).toBe('Title of end');
    expect(screen.getByText('This is the last scene.')).toBeTruthy();
    expect(deckStore.getState().deck.scene).toBe(0);
  });

  it('stays within the tour, whatever is asked of it', () => {
    alone();
    act(() => ask({ type: 'goTo', scene: 59 }, 4));
    expect(title()).toBe('Title of end');
    act(() => ask({ type: 'command', command: 'next' }, 4));
    expect(title()).toBe('Title of end');
  });

  it('puts the title in the place of a picture that cannot be had', () => {
    alone();
    fireEvent.error(screen.getByRole('img', { name: /scene 2/ }));
    expect(screen.getByRole('img', { name: /scene 2/ }).textContent).toBe('Title of line');
  });

  it('has notes of any size that is wanted', () => {
    alone();
    const text = () =>
      Number.parseFloat(screen.getByText('Notes', { selector: 'p' }).parentElement?.style.fontSize ?? '');
    const before = text();
    fireEvent.click(button('Larger text'));
    expect(text()).toBeGreaterThan(before);
    for (let press = 0; press < 12; press += 1) fireEvent.click(button('Smaller text'));
    expect(text()).toBe(14);
  });
});

describe('the watch', () => {
  it('runs when it is started, times each scene, and says how the plan is kept', () => {
    vi.useFakeTimers({ now: 1_000_000 });
    alone();
    fireEvent.click(button('Start the time'));
    act(() => vi.advanceTimersByTime(20_000));
    expect(time('This scene')).toContain('0:20of 0:300:10 left');
    expect(screen.getByText('On plan')).toBeTruthy();
    act(() => vi.advanceTimersByTime(20_000));
    expect(time('This scene')).toContain('0:10 over');
    expect(screen.getByText('0:10 behind plan')).toBeTruthy();
    fireEvent.click(button('Next'));
    act(() => vi.advanceTimersByTime(1000));
    expect(time('This scene')).toContain('0:01');
    expect(time('Whole talk')).toContain('0:41of 2:001:19 left');
    fireEvent.click(button('Pause the time'));
    act(() => vi.advanceTimersByTime(60_000));
    expect(time('Whole talk')).toContain('0:41');
    fireEvent.click(button('Reset the time'));
    expect(time('Whole talk')).toContain('0:00');
  });

  it('is where it was when the desk is loaded anew', () => {
    vi.useFakeTimers({ now: 1_000_000 });
    alone();
    fireEvent.click(button('Start the time'));
    act(() => vi.advanceTimersByTime(15_000));
    cleanup();
    takeTimer('another');
    takeTimer('small');
    alone();
    expect(time('Whole talk')).toContain('0:15');
    act(resetWatch);
  });

  it('says nothing by itself', () => {
    alone();
    for (const timer of screen.getAllByRole('timer')) expect(timer.getAttribute('aria-live')).toBeNull();
  });
});

describe('a desk beside the stage', () => {
  it('goes along with the deck, and the deck with it', () => {
    beside();
    act(() => runDeck('next'));
    expect(title()).toBe('Title of line');
    fireEvent.click(button('Next'));
    expect(deckStore.getState().deck.scene).toBe(2);
    fireEvent.click(button('Dark screen'));
    expect(deckStore.getState().deck.layer).toBe('black');
    fireEvent.click(button('Bring the screen back'));
    expect(deckStore.getState().deck.layer).toBeNull();
  });

  it('has no second picture of the stage, which is in sight', () => {
    beside();
    expect(screen.queryByRole('region', { name: 'On the stage' })).toBeNull();
  });

  it('closes what lies over the stage before it goes on', () => {
    beside();
    act(() => runDeck('overview'));
    fireEvent.click(button('Next'));
    expect(deckStore.getState().deck).toMatchObject({ layer: null, scene: 1 });
  });

  it('hands out the pointers, one at a time', () => {
    beside();
    fireEvent.click(button('Laser'));
    expect(pointerStore.getState().tool).toBe('laser');
    expect(button('Laser').getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(button('Ink'));
    expect(pointerStore.getState().tool).toBe('ink');
    expect(button('Laser').getAttribute('aria-pressed')).toBe('false');
  });
});

describe('the key of the desk', () => {
  it('opens a window of this tour and scene, and brings it to the front the next time', () => {
    const focus = vi.fn();
    const open = vi.spyOn(window, 'open').mockReturnValue({ closed: false, focus } as unknown as Window);
    run('desk');
    expect(String(open.mock.calls[0]?.[0])).toMatch(/\?tour=small&scene=opening&mode=speaker$/);
    run('desk');
    expect(open).toHaveBeenCalledTimes(1);
    expect(focus).toHaveBeenCalledTimes(1);
    expect(deskStore.getState().isPanel).toBe(false);
  });

  it('opens the panel where no window may be had, and closes it again', () => {
    vi.spyOn(window, 'open').mockReturnValue(null);
    run('desk');
    expect(deskStore.getState().isPanel).toBe(true);
    run('desk');
    expect(deskStore.getState().isPanel).toBe(false);
  });
});

describe('Escape', () => {
  it('puts the pointer down before it gives the map back, and closes what is open before both', () => {
    run('explore');
    run('laser');
    run('help');
    run('up');
    expect([deckStore.getState().deck.layer, pointerStore.getState().tool]).toEqual([null, 'laser']);
    run('up');
    expect([deckStore.getState().deck.isExploring, pointerStore.getState().tool]).toEqual([true, null]);
    run('up');
    expect(deckStore.getState().deck.isExploring).toBe(false);
  });
});
