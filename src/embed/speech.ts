import type { Language } from '../domain/text.ts';
import { type Formats, formatsFor } from '../i18n/formats.ts';
import { type Messages, messagesIn } from '../i18n/messages.ts';

/** What the late parts of a frame need to speak the reader's language. */
export interface Speech {
  readonly language: Language;
  readonly messages: Messages;
  readonly formats: Formats;
}

/** Rejects when the words cannot be fetched. */
export async function speechIn(language: Language): Promise<Speech> {
  const messages = await messagesIn(language);
  return { language, messages, formats: formatsFor(language, messages) };
}
