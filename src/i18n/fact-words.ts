import type { FactValue } from '../domain/fact.ts';
import type { Language } from '../domain/text.ts';
import type { Formats } from './formats.ts';
import type { Messages } from './messages.ts';

/** What it takes to write a value out. */
interface Writing {
  readonly language: Language;
  readonly messages: Messages;
  readonly formats: Formats;
}

/** A value as a sentence would have it: `about 3,000 km`, `2 Dec 2019`, `30–38 bcm/yr`. */
export function factWords(value: FactValue, { formats, language, messages }: Writing): string {
  if ('text' in value) return value.text[language];
  if ('date' in value) return formats.date(value.date);
  const amount =
    value.to === undefined
      ? formats.quantity(value.number, value.unit)
      : formats.range(value.number, value.to, value.unit);
  if (!value.qualifier) return amount;
  return `${messages.vocabulary.qualifier[value.qualifier]}${language === 'zh' ? '' : ' '}${amount}`;
}
