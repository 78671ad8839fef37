import type { Language, Text } from './text.ts';
import type { Tour } from './tour.ts';
import { freeSceneId } from './tour-edit.ts';
import type { Scene, SceneView } from './tour-scene.ts';
import { inEveryLanguage } from './tour-text.ts';

/** What can be added; what the other kinds show comes from the data, and from copies of published tours. */
export const addableKinds = ['map', 'compare', 'text', 'quiz', 'blank'] as const;
export type AddableKind = (typeof addableKinds)[number];

/** The words that stand in a new scene until its author has written their own. */
export interface FirstWords {
  readonly title: Text;
  readonly question: Text;
  readonly choices: readonly [Text, Text];
  readonly explanation: Text;
}

const nothing = inEveryLanguage('');

/** A scene of a kind, of what the map shows. */
export function newScene(
  kind: AddableKind,
  tour: Pick<Tour, 'scenes'> | null,
  words: FirstWords,
  view: SceneView,
  years: readonly [earlier: number, later: number],
): Scene {
  const id = freeSceneId(tour?.scenes ?? []);
  const common = { id, title: words.title, body: nothing, notes: nothing, alt: nothing, sources: [], seconds: 60 };
  switch (kind) {
    case 'map':
      return { kind, ...common, view };
    case 'compare':
      return { kind, ...common, view, years: [...years] };
    case 'quiz':
      return {
        kind,
        ...common,
        view,
        quiz: {
          question: words.question,
          explanation: words.explanation,
          task: { type: 'identify', choices: [...words.choices], answer: 0 },
          evidence: [],
        },
      };
    default:
      return { kind, ...common };
  }
}

/** A tour of one scene, in one language. */
export const newTour = (id: string, title: Text, language: Language, day: string, scene: Scene): Tour => ({
  version: 1,
  id,
  title,
  subtitle: nothing,
  authors: [],
  date: day,
  licence: null,
  language,
  minutes: 1,
  audience: nothing,
  objectives: [],
  vocabulary: [],
  prompts: [],
  contested: [],
  scenes: [scene],
});

/** A text with new words: in one language of three, or the same in all where the tour was made in one. */
export const reworded = (text: Text, words: string, language: Language, tour: Pick<Tour, 'language'>): Text =>
  tour.language === undefined ? { ...text, [language]: words } : inEveryLanguage(words);
