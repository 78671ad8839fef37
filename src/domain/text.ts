import * as v from 'valibot';

export { type Language, languages } from './languages.ts';

const words = v.pipe(v.string(), v.trim(), v.nonEmpty('expected words'));

/** One text in the three languages; none may be missing. */
export const textSchema = v.strictObject({ en: words, ru: words, zh: words });
export type Text = v.InferOutput<typeof textSchema>;

/** A stable identifier: lower case, digits and hyphens. It is part of shared links and is never reused. */
export const idSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected a slug'), v.maxLength(64));
