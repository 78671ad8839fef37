import { createContext, use } from 'react';
import { type Language, languages, type Text } from '../../domain/text.ts';
import type { Tour } from '../../domain/tour.ts';
import { type FirstWords, reworded } from '../../domain/tour-made.ts';
import { wordsIn } from '../../domain/tour-text.ts';
import { htmlLanguage } from '../../i18n/language.ts';
import { editorWords } from '../../i18n/late/editor.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { useEditor } from '../../state/editor.ts';
import { useWords } from '../kit/words.tsx';

/** In which of its three languages a copied tour is being written; `null`: the reader's. */
export const WritingContext = createContext<Language>('en');

/** In the tour's one language the same words three times, else in each its own. */
function inTour(tour: Pick<Tour, 'language'>, say: (language: Language) => string): Text {
  const [en, ru, zh] = languages.map((language) => say(tour.language ?? language));
  return { en: en ?? '', ru: ru ?? '', zh: zh ?? '' };
}

/** Reads and writes the words of the tour in the language that is being written. */
export function useEditing() {
  const { language } = useWords();
  const writing = use(WritingContext);
  const words = editorWords[language];
  const tour = useEditor((state) => state.tour?.present ?? null);
  return {
    words,
    /** How HTML calls the language that is written. */
    lang: htmlLanguage[tour?.language ?? writing],
    /** What stands in a field: an empty text stays empty, whatever the other languages have. */
    written: (text: Text): string => text[writing],
    /** The same text with new words. */
    rewrite: (text: Text, said: string): Text => reworded(text, said, writing, tour ?? {}),
    /** Words of ours in the tour: in each of its languages. */
    inEach: (say: (language: Language) => string): Text => inTour(tour ?? {}, say),
    /** For lists and messages. */
    told: (text: Text): string => wordsIn(text, writing),
  };
}

/** What stands in a new scene at first. */
export const firstWords = (
  tour: Pick<Tour, 'language'>,
  kind: keyof (typeof editorWords)['en']['newScene'],
  number: number,
): FirstWords => ({
  title: inTour(tour, (language) => filled(editorWords[language].newScene[kind], { n: number })),
  question: inTour(tour, (language) => editorWords[language].firstQuestion),
  explanation: inTour(tour, (language) => editorWords[language].firstExplanation),
  choices: [
    inTour(tour, (language) => editorWords[language].firstChoices[0]),
    inTour(tour, (language) => editorWords[language].firstChoices[1]),
  ],
});
