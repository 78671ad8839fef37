// @vitest-environment happy-dom
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadDrawnPlaces } from '../../../src/data/course-files.ts';
import { indexAtlas } from '../../../src/domain/atlas.ts';
import { homeView } from '../../../src/domain/view.ts';
import { alongStore, closeAlong, initialAlong } from '../../../src/state/along.ts';
import { startRide } from '../../../src/state/ride.ts';
import AlongCard from '../../../src/ui/along/along-card.tsx';
import { atlasFile, givenAtlas, section } from '../fixture.ts';
import { drawn, offline, ready } from './line.ts';

vi.mock('../../../src/data/course-files.ts', () => ({ loadDrawnPlaces: vi.fn() }));

/** The pipeline with a branch, and so with a choice of lines. */
const branched = {
  ...atlasFile,
  features: [...atlasFile.features, section('spur', 'power', { line: 'branch', role: 'branch' })],
};
const spur = [
  [105, 50],
  [105, 55],
] as const;
const branchedPlaces = {
  type: 'ready',
  value: { ...drawn, courses: new Map([...drawn.courses, ['spur', spur]]) },
} as typeof ready;

const given = (file: typeof atlasFile, places: typeof ready) => {
  vi.mocked(loadDrawnPlaces).mockReset().mockResolvedValue(places);
  givenAtlas({ atlas: { type: 'ready', value: indexAtlas(file) }, view: { ...homeView, selection: 'power' } });
};
const riding = async () => {
  render(
    <>
      <section id="results" tabIndex={-1} aria-label="Results" />
      <button type="button">Elsewhere</button>
      <AlongCard />
    </>,
  );
  await act(() => startRide('trunk'));
};
/** Another line than the one that is ridden, or the same anew: the controls go until its course is there. */
const changeLine = (line: string) => {
  act(() => void startRide(line));
  expect(screen.queryByRole('slider'), 'the controls made way').toBeNull();
};

beforeEach(() => {
  alongStore.setState(initialAlong, true);
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the focus in the card of a ride', () => {
  it('goes from the slider to the choice of lines when another line is ridden', async () => {
    given(branched, branchedPlaces);
    await riding();
    screen.getByRole('slider').focus();
    changeLine('branch');
    const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Line' });
    expect(document.activeElement).toBe(choice);
    expect(choice.value).toBe('branch');
    await screen.findByRole('slider');
    expect(document.activeElement, 'and stays there').toBe(choice);
  });

  it('goes to the title where there is no choice', async () => {
    given(atlasFile, ready);
    await riding();
    screen.getByRole('slider').focus();
    changeLine('trunk');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Ride along' }));
  });

  it('stays in the choice that changed the line', async () => {
    given(branched, branchedPlaces);
    await riding();
    const choice = screen.getByRole('combobox', { name: 'Line' });
    choice.focus();
    await userEvent.selectOptions(choice, 'branch');
    await screen.findByRole('slider');
    expect(document.activeElement).toBe(choice);
  });

  it('stays in the card when a failure is tried again', async () => {
    given(atlasFile, offline as typeof ready);
    await riding();
    vi.mocked(loadDrawnPlaces).mockResolvedValue(ready);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByRole('slider');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Ride along' }));
  });

  it('is not taken from elsewhere', async () => {
    given(branched, branchedPlaces);
    await riding();
    screen.getByRole('slider').focus();
    screen.getByRole('button', { name: 'Elsewhere' }).focus();
    changeLine('branch');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Elsewhere' }));
  });

  it('goes to the list when the card goes and nothing is selected any more', async () => {
    given(atlasFile, ready);
    await riding();
    screen.getByRole('slider').focus();
    act(closeAlong);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Results' })));
  });
});
