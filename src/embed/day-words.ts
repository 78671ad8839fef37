import type { Language } from '../domain/text.ts';

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', ru: 'ru-RU', zh: 'zh-CN' };

/** A day (`YYYY-MM-DD`) as a language writes it: `31 December 2026`, in a line with little room `31 Dec 2026`. */
export const dayWords = (day: string, language: Language, month: 'long' | 'short'): string =>
  new Intl.DateTimeFormat(locales[language], {
    year: 'numeric',
    month: language === 'zh' ? 'long' : month,
    day: 'numeric',
    timeZone: 'UTC',
  })
    .format(new Date(`${day}T00:00:00Z`))
    .replace(/\s*г\.$/, '');
