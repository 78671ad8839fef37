import { deckStart, stepsOf } from '../../../src/domain/deck.ts';
import type { TourFile } from '../../../src/domain/tour-file.ts';
import type { Quiz } from '../../../src/domain/tour-quiz.ts';
import type { Scene } from '../../../src/domain/tour-scene.ts';
import { deckStore, initialDeck } from '../../../src/state/deck.ts';
import { givenAtlas, source, text } from '../fixture.ts';

/* A small tour for component tests: a title, a map, a question, a last word. */

const common = (id: string) => ({
  id,
  title: text(`Title of ${id}`),
  body: text(`Words of *${id}*.`),
  notes: text('Notes'),
  alt: text(`A picture of ${id}. And more of it.`),
  sources: [],
  seconds: 30,
});
const view = {
  projection: 'arctic' as const,
  camera: null,
  bounds: null,
  sectors: ['gas' as const],
  selection: null,
  year: null,
  dim: false,
};

export const identify: Quiz = {
  question: text('When?'),
  explanation: text('Because it was so.'),
  evidence: [],
  task: { type: 'identify', choices: [text('In 2014'), text('In 2019')], answer: 1 },
};

export const questionScene = (quiz: Quiz): Extract<Scene, { kind: 'quiz' }> => ({
  kind: 'quiz',
  ...common('question'),
  view: null,
  quiz,
});

const scenes: Scene[] = [
  { kind: 'text', ...common('opening') },
  { kind: 'map', ...common('line'), view, sources: ['kremlin', 'ria'] },
  questionScene(identify),
  { kind: 'text', ...common('end') },
];

export const file: TourFile = {
  tour: {
    version: 1,
    id: 'small',
    title: text('A small tour'),
    subtitle: text('Of four scenes'),
    authors: [],
    date: '2026-11-01',
    licence: 'CC-BY-4.0',
    minutes: 2,
    audience: text('Everybody'),
    objectives: [],
    vocabulary: [],
    prompts: [],
    contested: [],
    scenes,
  },
  sources: [source('kremlin'), source('ria')],
};

/** The stage with the small tour at its first scene, or at another; the address says so. */
export function givenDeck(scene = 0): void {
  givenAtlas();
  window.history.replaceState(null, '', `/?tour=small&scene=${scenes[scene]?.id}`);
  deckStore.setState({
    ...initialDeck,
    address: { ...initialDeck.address, tour: 'small', scene: scenes[scene]?.id ?? null },
    tour: { type: 'ready', value: file },
    steps: scenes.map(stepsOf),
    deck: { ...deckStart, scene },
  });
}
