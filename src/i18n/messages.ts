import type { Facet } from '../domain/filters.ts';
import type { Language } from '../domain/text.ts';
import type * as Vocabulary from '../domain/vocabulary.ts';
import type { Confidence, Unit } from '../domain/vocabulary.ts';
import { chrome } from './en/chrome.ts';
import { detail } from './en/detail.ts';
import { explore } from './en/explore.ts';
import { vocabulary } from './en/vocabulary.ts';

/** English is the shape: ru/ and zh/ are declared as `Messages['…']`, so a missing or extra key does not compile. */
export const english = { vocabulary, chrome, explore, detail };
export type Messages = typeof english;

/** Holds the vocabulary messages to the vocabularies themselves: a value without a name does not compile. */
type Names<Keys extends string> = Record<Keys, string>;
english.vocabulary satisfies {
  sector: Names<Vocabulary.Sector>;
  goods: Names<Vocabulary.Sector>;
  status: Names<Vocabulary.Status>;
  country: Names<Vocabulary.Country>;
  role: Names<Vocabulary.CooperationRole>;
  facet: Names<Facet>;
  participantRole: Names<Vocabulary.ParticipantRole>;
  sectionRole: Names<Vocabulary.SectionRole>;
  accuracy: Names<Vocabulary.AccuracyClass>;
  accuracyMeaning: Names<Vocabulary.AccuracyClass>;
  confidence: Names<Confidence>;
  kind: Names<Vocabulary.FeatureKind>;
  unit: Record<Unit, { suffix: string; times?: number }>;
};

const others = {
  ru: () => import('./ru.ts'),
  zh: () => import('./zh.ts'),
} satisfies Record<Exclude<Language, 'en'>, () => Promise<{ messages: Messages }>>;

/** The messages of a language; Russian and Chinese are chunks of their own. Rejects when the chunk cannot be fetched. */
export async function messagesIn(language: Language): Promise<Messages> {
  return language === 'en' ? english : (await others[language]()).messages;
}
