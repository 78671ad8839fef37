import type { Language } from '../domain/text.ts';
import type { Unit } from '../domain/vocabulary.ts';
import type { Messages } from './messages.ts';

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', ru: 'ru-RU', zh: 'zh-CN' };

/** Numbers, quantities and dates as a language writes them. */
export interface Formats {
  /** Grouped, at most `digits` decimals. */
  number(value: number, digits?: number): string;
  /** A number and its unit, joined by a space that does not break: `2,159 km`, `380 亿立方米/年`. */
  quantity(value: number, unit: Unit, digits?: number): string;
  /** A range with an en dash. */
  range(from: number, to: number, unit: Unit): string;
  /** `2019`, `Dec 2019` or `2 Dec 2019`, as far as the day is known. */
  date(date: string): string;
  /** An option of several plural words: `1 project`, `2 проекта`, `5 个项目`. */
  plural(count: number, forms: Partial<Record<Intl.LDMLPluralRule, string>>): string;
}

/** `forms` of {@link Formats.plural} hold `#` where the number goes; `other` is required by use. */
export function formatsFor(language: Language, messages: Messages): Formats {
  const locale = locales[language];
  const plurals = new Intl.PluralRules(locale);
  // A format costs a hundred times what it takes to use it.
  const made = new Map<string, Intl.NumberFormat>();
  const number = (value: number, digits = 2) => {
    // The counts of the first view are written so; to make the first format takes as long as to draw them.
    if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
    const useGrouping = value >= 10_000 || language !== 'ru';
    const key = `${digits} ${useGrouping}`;
    const format = made.get(key) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: digits, useGrouping });
    made.set(key, format);
    return format.format(value);
  };
  const written = (value: number, unit: Unit, digits?: number) =>
    number(value * (messages.vocabulary.unit[unit].times ?? 1), digits);
  const withUnit = (words: string, unit: Unit) => {
    const { suffix } = messages.vocabulary.unit[unit];
    if (suffix === '') return words;
    return unit === 'percent' && language !== 'ru' ? `${words}${suffix}` : `${words}\u00a0${suffix}`;
  };
  return {
    number,
    quantity: (value, unit, digits) =>
      withUnit(unit === 'year' && value >= 1600 ? String(value) : written(value, unit, digits), unit),
    range: (from, to, unit) => withUnit(`${written(from, unit)}–${written(to, unit)}`, unit),
    date: (date) => {
      const [year = '', month, day] = date.split('-');
      if (!month) return language === 'zh' ? `${year}年` : year;
      const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
      const form: Intl.DateTimeFormatOptions = {
        year: 'numeric',
        month: language === 'zh' ? 'long' : 'short',
        timeZone: 'UTC',
      };
      return new Intl.DateTimeFormat(locale, day ? { ...form, day: 'numeric' } : form)
        .format(at)
        .replace(/\s*г\.$/, '');
    },
    plural: (count, forms) => (forms[plurals.select(count)] ?? forms.other ?? '#').replace('#', number(count)),
  };
}
