// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deckStore, isAsking, isNameless, linkToQuestion, linkToScene, runDeck } from '../../../src/state/deck.ts';
import { countHands, noteTry, quizStore } from '../../../src/state/quiz.ts';
import QuizExports from '../../../src/ui/quiz/quiz-exports.tsx';
import { file, givenDeck, identify, questionScene } from './deck-fixture.ts';

const shown = () => render(<QuizExports tour={file.tour} scene={questionScene(identify)} />);
const query = () => new URLSearchParams(window.location.search);

beforeEach(() => {
  givenDeck(2);
  quizStore.setState({ hands: {}, tries: {} });
});
afterEach(cleanup);

describe('what leaves the questions', () => {
  it('is a link with its code, for the question that is shown', () => {
    shown();
    const address = linkToQuestion('question', 'en');
    expect(screen.getByRole('link', { name: address }).getAttribute('href')).toBe(address);
    expect(screen.getByRole('img', { name: `QR code: ${address}` })).toBeTruthy();
    expect(new URL(address).searchParams.get('ask')).toBe('1');
  });

  it('are results: hands by choice, and each try', () => {
    countHands('question', 1, 12);
    noteTry('question', { answer: 'In 2014', right: 0, total: 1 });
    noteTry('question', { answer: 'In 2019', right: 1, total: 1 });
    shown();
    const hands = within(screen.getByRole('list', { name: 'Hands' })).getAllByRole('listitem');
    expect(hands.map(({ textContent }) => textContent?.trim())).toEqual(['A In 2014: –', 'B In 2019: 12']);
    const tries = within(screen.getByRole('list', { name: /in the order/ })).getAllByRole('listitem');
    expect(tries.map(({ textContent }) => textContent?.trim())).toEqual(['In 2014', 'In 2019']);
  });

  it('has no table to save as long as there is nothing in it', () => {
    shown();
    expect(screen.getByText('No hands counted and no answers checked yet.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Results as CSV' }).getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByRole('button', { name: 'Questions as GIFT' }).getAttribute('aria-disabled')).toBeNull();
  });
});

describe('the link of a question', () => {
  it('asks until the answer is shown, and is left with its scene', () => {
    deckStore.setState(({ address }) => ({ address: { ...address, ask: true } }));
    expect([isAsking(deckStore.getState()), isNameless(deckStore.getState())]).toEqual([true, true]);
    runDeck('next');
    expect([isAsking(deckStore.getState()), isNameless(deckStore.getState())]).toEqual([false, false]);
    expect(linkToScene('line')).not.toContain('ask');
    runDeck('next');
    expect([query().get('scene'), query().get('ask')]).toEqual(['end', null]);
  });
});

describe('the page around', () => {
  it('is told how a try went, and what is right so far', () => {
    const heard = vi.fn();
    vi.stubGlobal('parent', { postMessage: heard });
    noteTry('question', { answer: 'In 2014', right: 0, total: 1 });
    noteTry('question', { answer: 'In 2019', right: 1, total: 1 });
    vi.unstubAllGlobals();
    expect(heard.mock.calls.map(([message]) => message.payload)).toEqual([
      { questionId: 'question', correct: false, score: 0, total: 1 },
      { questionId: 'question', correct: true, score: 1, total: 1 },
    ]);
    expect(heard.mock.calls[0]?.[0]).toMatchObject({ source: 'corridors', v: 1, type: 'quiz' });
  });
});
