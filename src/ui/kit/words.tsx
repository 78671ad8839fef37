import { createContext, type ReactNode, use, useMemo } from 'react';
import type { Language, Text } from '../../domain/text.ts';
import { type Formats, formatsFor } from '../../i18n/formats.ts';
import { english, type Messages } from '../../i18n/messages.ts';

/** What a component needs to speak the reader's language. */
export interface Words {
  readonly language: Language;
  readonly messages: Messages;
  readonly formats: Formats;
  /** The text in the reader's language. */
  say(text: Text): string;
}

const wordsIn = (language: Language, messages: Messages): Words => ({
  language,
  messages,
  formats: formatsFor(language, messages),
  say: (text) => text[language],
});

const WordsContext = createContext<Words>(wordsIn('en', english));

export function WordsProvider(props: { language: Language; messages: Messages; children: ReactNode }) {
  const { language, messages, children } = props;
  const words = useMemo(() => wordsIn(language, messages), [language, messages]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

export const useWords = (): Words => use(WordsContext);
