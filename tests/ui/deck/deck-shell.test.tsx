// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deckStore, selectScene, useDeck } from '../../../src/state/deck.ts';
import { store } from '../../../src/state/store.ts';
import DeckLayers from '../../../src/ui/deck/deck-layers.tsx';
import { DeckShell } from '../../../src/ui/deck/deck-shell.tsx';
import { file, givenDeck } from './deck-fixture.ts';

function Stage() {
  const scene = useDeck(selectScene);
  return (
    scene && (
      <DeckShell
        file={file}
        scene={scene}
        map={<canvas tabIndex={0} />}
        partOf={() => null}
        layerOf={(layer) => layer !== 'questions' && <DeckLayers tour={file.tour} layer={layer} />}
      />
    )
  );
}

const heading = (id: string) => screen.getByRole('heading', { level: 2, name: `Title of ${id}` });
const key = (name: string, on: Element = document.body) => fireEvent.keyDown(on, { key: name });
const query = () => new URLSearchParams(window.location.search).get('scene');

beforeEach(() => givenDeck());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the stage', () => {
  it('says what it is and where the talk is', () => {
    render(<Stage />);
    const stage = screen.getByRole('region', { name: 'A small tour' });
    expect(stage.getAttribute('aria-roledescription')).toBe('tour');
    const scene = within(stage).getByRole('group', { name: '1 of 4' });
    expect(scene.getAttribute('aria-roledescription')).toBe('scene');
    expect(document.title).toBe('1 of 4 · Title of opening – A small tour');
  });

  it('goes on with the button, takes the focus to the title, and can go Back', () => {
    render(<Stage />);
    const steps = window.history.length;
    fireEvent.click(screen.getByRole('button', { name: 'Next' }));
    expect(document.activeElement).toBe(heading('line'));
    expect(query()).toBe('line');
    expect(window.history.length).toBe(steps + 1);
  });

  it('says at the ends that there is nothing further, and keeps the buttons in reach', () => {
    render(<Stage />);
    expect(screen.getByRole('button', { name: 'Back' }).getAttribute('aria-disabled')).toBe('true');
    key('End');
    expect(screen.getByRole('button', { name: 'Next' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('shows the view of the scene, with its legend and numbered sources, and no more', () => {
    render(<Stage />);
    expect(screen.queryByRole('region', { name: 'On the map' })).toBeNull();
    key('PageDown');
    expect(store.getState().view.filters.sector).toEqual(['gas']);
    const legend = within(screen.getByRole('region', { name: 'On the map' }));
    expect(legend.getAllByRole('listitem').map(({ textContent }) => textContent?.trim())).toEqual([
      'Gas pipeline',
      'Operating',
    ]);
    const sources = within(screen.getByRole('region', { name: 'Sources' })).getAllByRole('link');
    expect(sources.map((link) => link.getAttribute('href'))).toEqual([
      'https://example.org/kremlin',
      'https://example.org/ria',
    ]);
  });
});

describe('keys', () => {
  it.each(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'n'])('%j goes on, also over the map', (name) => {
    const { container } = render(<Stage />);
    const canvas = container.querySelector('canvas') as HTMLCanvasElement;
    const heard = vi.fn();
    canvas.addEventListener('keydown', heard);
    key(name, canvas);
    expect(query()).toBe('line');
    expect(heard).not.toHaveBeenCalled();
  });

  it('goes to the number that is typed', () => {
    render(<Stage />);
    key('4');
    expect(screen.getByText('Scene 4: Enter')).toBeTruthy();
    key('Enter');
    expect(query()).toBe('end');
  });

  it('can do without keys of a single character', async () => {
    render(<Stage />);
    key('?');
    await userEvent.click(screen.getByRole('checkbox', { name: /single character/ }));
    key('Escape');
    key('n');
    expect(query()).toBe('opening');
    key('PageDown');
    expect(query()).toBe('line');
  });
});

describe('exploring', () => {
  it('gives the map its keys and the focus, says so, and comes back to the same scene', () => {
    const { container } = render(<Stage />);
    const canvas = container.querySelector('canvas') as HTMLCanvasElement;
    key('PageDown');
    key('e');
    expect(document.activeElement).toBe(canvas);
    const heard = vi.fn();
    canvas.addEventListener('keydown', heard);
    key('ArrowRight', canvas);
    expect(heard).toHaveBeenCalledTimes(1);
    fireEvent.click(screen.getByRole('button', { name: /^Back to the scene/ }));
    expect(query()).toBe('line');
    expect(deckStore.getState().deck.isExploring).toBe(false);
  });
});

describe('what lies over the stage', () => {
  it('is a list of links to all scenes, with the present one marked', () => {
    givenDeck(1);
    render(<Stage />);
    key('o');
    const dialog = within(screen.getByRole('dialog', { name: 'All scenes' }));
    const links = within(dialog.getByRole('list')).getAllByRole('link');
    expect(links).toHaveLength(4);
    expect(links.map((link) => link.getAttribute('aria-current'))).toEqual([null, 'step', null, null]);
    expect(links[3]?.getAttribute('href')).toBe('?tour=small&scene=end');
    const download = dialog.getByRole('link', { name: /^Download for class/ });
    expect(download.getAttribute('download')).toBe('corridors-small.html');
    fireEvent.click(links[3] as HTMLElement);
    expect(query()).toBe('end');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('asks for a number and goes there', async () => {
    render(<Stage />);
    key('g');
    const field = screen.getByRole('spinbutton', { name: /Number of the scene/ });
    await userEvent.clear(field);
    await userEvent.type(field, '3{Enter}');
    expect(query()).toBe('question');
  });

  it('is a dark screen that hears nothing but what makes it bright', () => {
    render(<Stage />);
    key('b');
    const dark = screen.getByRole('button', { name: /The screen is dark/ });
    for (const name of ['PageDown', 'End', 'o', '?', 'e']) key(name);
    expect(query()).toBe('opening');
    expect(dark.isConnected).toBe(true);
    key('.');
    expect(dark.isConnected).toBe(false);
  });

  it('is the help: every command as a button, the other forms of the tour, the way out', () => {
    render(<Stage />);
    fireEvent.click(screen.getByRole('button', { name: 'Help and more' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Help and more' }));
    const hrefs = dialog.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual([
      './',
      './tour/small/',
      './tour/small/handout/',
      './tour/small/script/',
      './tour/small/kit/',
    ]);
    fireEvent.click(dialog.getByRole('button', { name: 'Last scene' }));
    expect(query()).toBe('end');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('announcements', () => {
  it('are one message a scene, once the map stands still', () => {
    vi.useFakeTimers();
    const { container } = render(<Stage />);
    const region = container.querySelector('[data-announcer]') as HTMLElement;
    expect(region.getAttribute('aria-live')).toBe('polite');
    const said: string[] = [];
    const note = () => {
      const words = region.textContent ?? '';
      if (words !== '' && said.at(-1) !== words) said.push(words);
    };
    act(() => vi.advanceTimersByTime(1500));
    note();
    for (let scene = 0; scene < 2; scene += 1) {
      act(() => void key('PageDown'));
      note();
      act(() => vi.advanceTimersByTime(1500));
      note();
    }
    expect(said).toEqual([
      '1 of 4. Title of opening. A picture of opening.',
      '2 of 4. Title of line. A picture of line.',
      '3 of 4. Title of question. A picture of question.',
    ]);
  });
});

describe('playing by itself', () => {
  it('goes on in time without steps to go Back over, and pauses by a button that says so', () => {
    vi.useFakeTimers();
    render(<Stage />);
    const steps = window.history.length;
    key('a');
    act(() => vi.advanceTimersByTime(10_000));
    expect(query()).not.toBe('opening');
    expect(window.history.length).toBe(steps);
    const reached = query();
    fireEvent.click(screen.getByRole('button', { name: 'Pause' }));
    act(() => vi.advanceTimersByTime(120_000));
    expect(query()).toBe(reached);
  });
});
