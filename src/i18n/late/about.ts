import type { Language } from '../../domain/text.ts';
import { about as en } from '../en/about.ts';
import { about as ru } from '../ru/about.ts';
import { about as zh } from '../zh/about.ts';

/** The About and Help pages, which most visits never open. */
export const aboutWords: Readonly<Record<Language, typeof en>> = { en, ru, zh };
