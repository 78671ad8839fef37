// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { QuizTask } from '../../../src/domain/tour-quiz.ts';
import { deckStore, runDeck } from '../../../src/state/deck.ts';
import { overlayStore } from '../../../src/state/overlay.ts';
import { type QuizMode, setQuizMode } from '../../../src/state/quiz.ts';
import QuizScene from '../../../src/ui/quiz/quiz-scene.tsx';
import { text } from '../fixture.ts';
import { givenDeck, identify, questionScene } from './deck-fixture.ts';

const shown = (task: QuizTask, mode: QuizMode) => {
  setQuizMode(mode);
  render(<QuizScene scene={questionScene({ ...identify, task })} />);
};
const check = () => userEvent.click(screen.getByRole('button', { name: 'Check' }));
const marked = () => screen.getByRole('status').textContent;

beforeEach(() => givenDeck(2));
afterEach(cleanup);

describe('a question to the class', () => {
  it('keeps its answer until the talk goes on, and takes who asked to it', () => {
    shown(identify.task, 'class');
    expect(screen.queryByRole('heading', { name: 'Answer' })).toBeNull();
    act(() => runDeck('next'));
    const answer = screen.getByRole('heading', { name: 'Answer' });
    expect(document.activeElement).toBe(answer);
    expect(screen.getByText('Because it was so.')).toBeTruthy();
    expect(deckStore.getState().deck).toMatchObject({ scene: 2, step: 1 });
  });

  it('shows the answer by a button, too', () => {
    shown(identify.task, 'class');
    fireEvent.click(screen.getByRole('button', { name: 'Show the answer' }));
    expect(screen.getByRole('heading', { name: 'Answer' })).toBeTruthy();
  });

  it('counts hands, and still knows them when the scene is shown again', () => {
    shown(identify.task, 'class');
    fireEvent.change(screen.getByRole('spinbutton', { name: 'Hands for B' }), { target: { value: '12' } });
    cleanup();
    shown(identify.task, 'class');
    expect((screen.getByRole('spinbutton', { name: 'Hands for B' }) as HTMLInputElement).value).toBe('12');
  });
});

describe('a question to oneself', () => {
  it('says whether a choice is right, and lets try again', async () => {
    shown(identify.task, 'self');
    await userEvent.click(screen.getByRole('radio', { name: 'In 2014' }));
    expect(marked()).toMatch(/^Not yet/);
    await userEvent.click(screen.getByRole('radio', { name: 'In 2019' }));
    expect(marked()).toMatch(/^Right/);
  });

  it('takes a guess within the tolerance, with either decimal sign', async () => {
    shown({ type: 'estimate', value: 10.5, unit: 'km', tolerance: 1 }, 'self');
    const field = screen.getByRole('textbox', { name: 'Your guess, km' });
    await userEvent.type(field, '8');
    await check();
    expect(marked()).toMatch(/^Not yet/);
    await userEvent.clear(field);
    expect(marked()).toBe('');
    await userEvent.type(field, '10,1');
    await check();
    expect(marked()).toMatch(/^Right/);
  });

  it('puts things in order with buttons', async () => {
    shown({ type: 'order', ids: ['north', 'south', 'station'] }, 'self');
    const order = () => screen.getAllByRole('listitem').map((item) => item.firstElementChild?.textContent);
    const right = ['Section north', 'Section south', 'Station station'];
    expect(order()).not.toEqual(right);
    await check();
    expect(marked()).toMatch(/of 3 are right/);
    for (const name of right.toReversed())
      for (let place = order().indexOf(name); place > 0; place -= 1)
        await userEvent.click(screen.getByRole('button', { name: `Move ${name} up` }));
    expect(order()).toEqual(right);
    await check();
    expect(marked()).toMatch(/^Right/);
  });

  it('joins what belongs together', async () => {
    const pairs = [
      { left: text('Gas'), right: text('Pipeline') },
      { left: text('Ore'), right: text('Train') },
    ];
    shown({ type: 'match', pairs }, 'self');
    for (const { left, right } of pairs)
      await userEvent.selectOptions(screen.getByRole('combobox', { name: left.en }), right.en);
    await check();
    expect(marked()).toMatch(/^Right/);
  });

  it('finds a place on the map, or in a list', async () => {
    shown({ type: 'locate', target: 'station', toleranceKm: 50 }, 'self');
    act(() => void overlayStore.getState().tool?.clickAt(105, 51));
    expect(marked()).toMatch(/^Not yet\. 28\d\skm from the place/);
    act(() => void overlayStore.getState().tool?.clickAt(101.1, 51));
    expect(marked()).toMatch(/^Right/);
    expect(overlayStore.getState().overlay.corners).toEqual([[101.1, 51]]);
    const list = within(screen.getByRole('list', { name: 'Candidates' }));
    await userEvent.click(list.getByRole('radio', { name: 'Station station' }));
    expect(marked()).toMatch(/^Right/);
    expect(overlayStore.getState().overlay.corners).toEqual([]);
  });
});

describe('a question that was asked by its link', () => {
  it('is answered alone, without ways elsewhere', () => {
    setQuizMode('class');
    deckStore.setState(({ address }) => ({ address: { ...address, ask: true } }));
    render(<QuizScene scene={questionScene(identify)} />);
    expect(screen.getAllByRole('radio')).toHaveLength(identify.task.type === 'identify' ? 2 : 0);
    expect(screen.queryByRole('button', { name: /Link for pupils/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Show the answer' })).toBeTruthy();
  });
});
