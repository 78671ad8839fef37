import * as v from 'valibot';

/** Why a file could not be used. `path` says where in it, as in `features.12.properties.opened`. */
export type Issue =
  | { readonly type: 'offline'; readonly file: string }
  | { readonly type: 'missing'; readonly file: string; readonly status: number }
  | { readonly type: 'broken'; readonly file: string; readonly path: string; readonly expected: string };

export type Loaded<T> =
  | { readonly type: 'ready'; readonly value: T }
  | { readonly type: 'failed'; readonly issue: Issue };

/** No file of the atlas is larger; a larger answer is not ours. */
const maxCharacters = 12_000_000;

/** Fetches and parses one file. Never rejects: everything that can go wrong is an {@link Issue}. */
export async function load<Schema extends v.GenericSchema>(
  file: string,
  url: string,
  schema: Schema,
): Promise<Loaded<v.InferOutput<Schema>>> {
  const failed = (issue: Issue) => ({ type: 'failed', issue }) as const;
  let response: Response;
  let words: string;
  try {
    response = await fetch(url);
    words = response.ok ? await response.text() : '';
  } catch {
    return failed({ type: 'offline', file });
  }
  if (!response.ok) return failed({ type: 'missing', file, status: response.status });
  if (words.length > maxCharacters)
    return failed({ type: 'broken', file, path: '', expected: `at most ${maxCharacters} characters` });
  let data: unknown;
  try {
    data = JSON.parse(words);
  } catch {
    return failed({ type: 'broken', file, path: '', expected: 'JSON' });
  }
  const result = v.safeParse(schema, data, { abortEarly: true });
  if (result.success) return { type: 'ready', value: result.output };
  const [issue] = result.issues;
  return failed({ type: 'broken', file, path: v.getDotPath(issue) ?? '', expected: issue.message });
}
