import type { Source } from '../domain/source.ts';
import type { Language } from '../domain/text.ts';
import type { Formats } from './formats.ts';
import { nameOfLanguage } from './language.ts';
import type { Messages } from './messages.ts';

/** Publisher, day, language and licence of a source, as far as known, and that it has no address where it has none. */
export function sourceParticulars(
  source: Source,
  { formats, language, messages }: { formats: Formats; language: Language; messages: Messages },
): string {
  return [
    source.publisher,
    source.date && formats.date(source.date),
    source.language && nameOfLanguage(source.language, language),
    source.licence,
    !source.url && messages.detail.sources.noAddress,
  ]
    .filter(Boolean)
    .join(' · ');
}
