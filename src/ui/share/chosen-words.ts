import { useEffect, useState } from 'react';
import type { Language } from '../../domain/text.ts';
import type { View } from '../../domain/view.ts';
import { formatsFor } from '../../i18n/formats.ts';
import { type Messages, messagesIn } from '../../i18n/messages.ts';
import { useWords, type Words } from '../kit/words.tsx';

/** Messages of a language, or that they could not be fetched. */
interface Fetched {
  readonly language: Language;
  readonly messages: Messages | null;
}

/** The words of what leaves the atlas, in the chosen language: the reader's until they are there, or where they fail. */
export function useChosenWords(chosen: View['language']): { words: Words; isMissing: boolean } {
  const own = useWords();
  const language = chosen === 'auto' ? own.language : chosen;
  const [fetched, setFetched] = useState<Fetched | null>(null);
  useEffect(() => {
    if (language === own.language) return;
    let isWanted = true;
    const put = (messages: Messages | null) => {
      if (isWanted) setFetched({ language, messages });
    };
    messagesIn(language).then(put, () => put(null));
    return () => {
      isWanted = false;
    };
  }, [language, own.language]);
  if (language === own.language || fetched?.language !== language) return { words: own, isMissing: false };
  const { messages } = fetched;
  if (!messages) return { words: own, isMissing: true };
  const words: Words = {
    language,
    messages,
    formats: formatsFor(language, messages),
    say: (text) => text[language],
  };
  return { words, isMissing: false };
}
