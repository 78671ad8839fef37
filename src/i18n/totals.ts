import type { Language } from '../domain/text.ts';
import { partsOf, type TotalKey } from '../domain/total-key.ts';
import type { Formats } from './formats.ts';
import type { Messages } from './messages.ts';

interface Spoken {
  readonly formats: Formats;
  readonly language: Language;
  readonly messages: Messages;
}

/** A total as it is written: `2,159 km`, `80 Mt/yr oil`, `нефть 80 млн т/год`. Kilometres and megawatts are whole. */
export function writtenTotal(
  key: TotalKey,
  value: number,
  { formats, language, messages }: Spoken,
  digits?: number,
): string {
  const { unit, goods } = partsOf(key);
  const quantity = formats.quantity(value, unit, digits ?? (unit === 'km' || unit === 'MW' ? 0 : 1));
  if (goods === null) return quantity;
  const name = messages.vocabulary.goods[goods];
  return language === 'en' ? `${quantity} ${name}` : `${name} ${quantity}`;
}
