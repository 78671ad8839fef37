import type { FactValue } from '../../domain/fact.ts';
import type { Words } from '../kit/words.tsx';

/** A value as a sentence would have it: `about 3,000 km`, `2 Dec 2019`, `30–38 bcm/yr`. */
export function factWords(value: FactValue, { formats, language, messages, say }: Words): string {
  if ('text' in value) return say(value.text);
  if ('date' in value) return formats.date(value.date);
  const amount =
    value.to === undefined
      ? formats.quantity(value.number, value.unit)
      : formats.range(value.number, value.to, value.unit);
  if (!value.qualifier) return amount;
  return `${messages.vocabulary.qualifier[value.qualifier]}${language === 'zh' ? '' : ' '}${amount}`;
}
