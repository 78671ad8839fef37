// @vitest-environment happy-dom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { homeView } from '../../../src/domain/view.ts';
import { messages as russian } from '../../../src/i18n/ru.ts';
import { editorStore, noEditing } from '../../../src/state/editor.ts';
import { overlayStore } from '../../../src/state/overlay.ts';
import { ownTours, removeTour } from '../../../src/state/own-tours.ts';
import { store } from '../../../src/state/store.ts';
import { toursStore } from '../../../src/state/tours.ts';
import EditorPanel from '../../../src/ui/editor/editor-panel.tsx';
import { WordsProvider } from '../../../src/ui/kit/words.tsx';
import { givenAtlas } from '../fixture.ts';

beforeEach(() => {
  window.localStorage.clear();
  window.sessionStorage.clear();
  editorStore.setState(noEditing, true);
  overlayStore.setState({ editor: 'open' });
  toursStore.setState({ type: 'ready', value: { tours: [] } }, true);
  givenAtlas({ view: { ...homeView, year: 2020 } });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  for (const { id } of ownTours()) removeTour(id);
});

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const scenes = () =>
  within(screen.getByRole('region', { name: 'Scenes' }))
    .getAllByRole('button', { name: /^Scene \d/ })
    .map((each) => each.getAttribute('aria-label'));
const kept = () => ownTours()[0];
const said = () => document.querySelector('[data-said]')?.textContent;

/** A tour of three scenes, the last of them open. */
async function begin() {
  const user = userEvent.setup();
  render(<EditorPanel />);
  await user.click(button('New tour from this view'));
  await user.click(button('Add this view of the map'));
  await user.click(button('Question'));
  return user;
}

test('a tour begins with what the map shows, and every letter is kept', async () => {
  const user = userEvent.setup();
  render(<EditorPanel />);
  await user.click(button('New tour from this view'));
  expect(screen.getByRole('heading', { level: 3, name: 'New tour' })).toBe(document.activeElement);
  await user.clear(screen.getByLabelText('Title of the scene'));
  await user.type(screen.getByLabelText('Title of the scene'), 'The line');
  await user.type(screen.getByLabelText('Notes for the speaker'), 'Slowly.');
  expect(kept()).toMatchObject({
    language: 'en',
    scenes: [
      {
        kind: 'map',
        title: { en: 'The line', ru: 'The line', zh: 'The line' },
        notes: { en: 'Slowly.' },
        view: { year: 2020 },
      },
    ],
  });
});

test('a title that is emptied stays as it was, and that is said', async () => {
  const user = await begin();
  const title = screen.getByLabelText('Title of the scene');
  await user.clear(title);
  expect(screen.getByRole('alert').textContent).toMatch(/stays “/);
  expect(title.getAttribute('aria-invalid')).toBe('true');
  await user.tab();
  expect((title as HTMLInputElement).value).toBe('A question');
});

test('scenes are put in order by keys and by buttons, and it is said', async () => {
  const user = await begin();
  expect(scenes()).toEqual(['Scene 1: Scene 1', 'Scene 2: Scene 2', 'Scene 3: A question']);
  button('Scene 3: A question').focus();
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  expect(scenes()).toEqual(['Scene 1: Scene 1', 'Scene 2: A question', 'Scene 3: Scene 2']);
  expect(said()).toBe('“A question” is now scene 2 of 3.');
  expect(document.activeElement).toBe(button('Scene 2: A question'));
  await user.click(button('Move up'));
  expect(scenes()[0]).toBe('Scene 1: A question');
  expect(button('Move up').getAttribute('aria-disabled')).toBe('true');
  await user.click(button('Duplicate'));
  expect(scenes()).toHaveLength(4);
});

test('what is removed comes back with undo, and goes again with redo', async () => {
  const user = await begin();
  await user.click(button('Remove A question'));
  expect(scenes()).toHaveLength(2);
  await user.click(button('Undo'));
  expect(scenes()).toHaveLength(3);
  await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  expect(scenes()).toHaveLength(2);
  expect(kept()?.scenes).toHaveLength(2);
});

test('a question has two to six answers, one of them right', async () => {
  const user = await begin();
  const answers = () => screen.getAllByLabelText(/^Answer \d$/);
  expect(screen.queryByRole('button', { name: /^Remove answer/ })).toBeNull();
  await user.click(button('Add an answer'));
  await user.click(screen.getByRole('radio', { name: 'Answer 3 is right' }));
  await user.click(button('Remove answer 1'));
  expect(answers()).toHaveLength(2);
  expect(kept()?.scenes[2]).toMatchObject({ quiz: { task: { answer: 1 } } });
});

test('a press on a scene shows it on the map', async () => {
  const user = await begin();
  act(() => store.setState(({ view }) => ({ view: { ...view, year: 1991 } })));
  await user.click(button('Scene 1: Scene 1'));
  expect(store.getState().view.year).toBe(2020);
});

test('a reload comes back to the scene that was open', async () => {
  const user = await begin();
  await user.click(button('Scene 2: Scene 2'));
  cleanup();
  editorStore.setState(noEditing, true);
  render(<EditorPanel />);
  expect(button('Scene 2: Scene 2').getAttribute('aria-current')).toBe('step');
});

test('where the browser keeps nothing it is said, and nothing is lost in the open page', async () => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const user = await begin();
  expect(screen.getByRole('alert').textContent).toMatch(/^The browser does not keep the tour/);
  expect(screen.queryByRole('link', { name: 'Preview from this scene' })).toBeNull();
  expect(await screen.findByRole('link', { name: /^Present/ })).toHaveProperty('target', '_blank');
  await user.click(button('My tours'));
  await user.click(button('Edit New tour'));
  expect(scenes()).toHaveLength(3);
});

const give = async (content: string, name = 'tour.json') => {
  const user = userEvent.setup({ applyAccept: false });
  await user.upload(screen.getByLabelText('Import a file'), new File([content], name));
};

test('a file with a fault is refused with the place of it, and nothing is changed', async () => {
  render(<EditorPanel />);
  await give('{"scenes": [], "chapters": [');
  expect((await screen.findByText(/not JSON/)).textContent).toMatch(/Nothing was changed\.$/);
  await give(JSON.stringify({ version: 1, scenes: [{ kind: 'map' }] }));
  expect((await screen.findByText(/has a fault at “/)).textContent).toContain('Nothing was changed.');
  expect(ownTours()).toEqual([]);
});

test('a Mapbox story is taken in, and what was left out is said first', async () => {
  render(<EditorPanel />);
  const chapter = { id: 'a', title: 'There', location: { center: [100, 60], zoom: 4 }, image: 'there.jpg' };
  await give(
    `var config = { style: 'mapbox://styles/x', title: 'Story', chapters: [${JSON.stringify(chapter)}] };`,
    'config.js',
  );
  expect(await screen.findByText('“Story” was imported. Scenes: 1.')).toBeTruthy();
  expect(screen.getByText('Pictures are not taken over (chapters.0.image).')).toBeTruthy();
  await userEvent.click(button('Edit Story'));
  expect(scenes()).toEqual(['Scene 1: There']);
});

test('a tour that is removed can be had back', async () => {
  const user = await begin();
  await user.click(button('My tours'));
  await user.click(button('Remove New tour'));
  expect(ownTours()).toEqual([]);
  await user.click(button('Undo'));
  expect(button('Edit New tour')).toBeTruthy();
});

test('what another window has changed is taken over, said, and can be undone', async () => {
  const user = await begin();
  const tour = kept();
  if (!tour) throw new Error('not kept');
  const key = `corridors.tour.${tour.id}`;
  const changed = JSON.stringify({ ...tour, title: { en: 'Theirs', ru: 'Theirs', zh: 'Theirs' } });
  window.localStorage.setItem(key, changed);
  act(() => void window.dispatchEvent(Object.assign(new Event('storage'), { key })));
  expect(screen.getByRole('heading', { level: 3, name: 'Theirs' })).toBeTruthy();
  expect(screen.getByRole('alert').textContent).toMatch(/Another window/);
  await user.click(button('Undo'));
  expect(screen.getByRole('heading', { level: 3, name: 'New tour' })).toBeTruthy();
});

test('it speaks Russian', () => {
  render(
    <WordsProvider language="ru" messages={russian}>
      <EditorPanel />
    </WordsProvider>,
  );
  expect(screen.getByRole('heading', { level: 2, name: 'Свой тур' })).toBeTruthy();
  expect(button('Новый тур с этого вида')).toBeTruthy();
});
