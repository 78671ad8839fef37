import * as v from 'valibot';
import { idSchema } from './text.ts';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, with a real month and day. */
export const dateSchema = v.pipe(
  v.string(),
  v.regex(/^(1[6-9]|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'expected a date'),
);

const httpUrl = v.pipe(v.string(), v.url('expected an address'), v.regex(/^https?:\/\//, 'expected http or https'));

/** A page or data set that says what a fact says. `url` is absent where only a file or a book is known. */
export const sourceSchema = v.strictObject({
  id: idSchema,
  title: v.pipe(v.string(), v.nonEmpty()),
  publisher: v.pipe(v.string(), v.nonEmpty()),
  url: v.optional(httpUrl),
  /** When the page says it was published. */
  date: v.optional(dateSchema),
  language: v.optional(v.picklist(['en', 'ru', 'zh', 'de', 'pl', 'no'])),
  licence: v.optional(v.string()),
});
export type Source = v.InferOutput<typeof sourceSchema>;

/** Ids of sources; empty only where the record says `unsourced`. */
export const sourceIdsSchema = v.array(idSchema);
