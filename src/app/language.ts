import { useEffect, useState } from 'react';
import type { Language } from '../domain/text.ts';
import { htmlLanguage, preferredLanguage } from '../i18n/language.ts';
import { english, type Messages, messagesIn } from '../i18n/messages.ts';
import { notify } from '../state/actions.ts';
import { useAtlas } from '../state/hooks.ts';

interface Spoken {
  readonly language: Language;
  readonly messages: Messages;
}

/**
 * The language of the view with its messages; `null` until the first ones are there, so that no English flashes.
 * When a language cannot be fetched (offline), the one before stays.
 */
export function useSpokenLanguage(): Spoken | null {
  const wanted = useAtlas(({ view }) => view.language);
  const language = wanted === 'auto' ? preferredLanguage(navigator.languages) : wanted;
  const [spoken, setSpoken] = useState<Spoken | null>(language === 'en' ? { language, messages: english } : null);
  useEffect(() => {
    let current = true;
    messagesIn(language).then(
      (messages) => {
        if (current) setSpoken({ language, messages });
      },
      () => {
        if (!current) return;
        setSpoken((before) => before ?? { language: 'en', messages: english });
        notify({ type: 'language-failed' });
      },
    );
    return () => {
      current = false;
    };
  }, [language]);
  useEffect(() => {
    if (!spoken) return;
    document.documentElement.lang = htmlLanguage[spoken.language];
  }, [spoken]);
  return spoken;
}
