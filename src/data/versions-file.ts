import * as v from 'valibot';
import { dateSchema } from '../domain/source.ts';
import { type Loaded, load } from './load.ts';

const versionsSchema = v.object({
  current: v.string(),
  versions: v.pipe(v.array(v.object({ version: v.string(), date: dateSchema })), v.maxLength(500)),
});

/** `data/versions.json`: every data version that was published, with its day. */
export type Versions = v.InferOutput<typeof versionsSchema>;

/** Fetches the list of published data versions: what only a frozen link asks for. Never rejects. */
export const loadVersions = (): Promise<Loaded<Versions>> =>
  load('versions.json', './data/versions.json', versionsSchema);
