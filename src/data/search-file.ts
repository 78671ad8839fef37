import { type SearchIndex, searchFileSchema, searchIndex } from '../domain/search.ts';
import { fileUrl } from './files.ts';
import { type Loaded, load } from './load.ts';

/** The search index over names, aliases, pinyin and towns. A chunk of its own: fetched when the box is first used. */
export async function loadSearch(): Promise<Loaded<SearchIndex>> {
  const url = fileUrl('search');
  if (!url) return { type: 'failed', issue: { type: 'missing', file: 'search.json', status: 404 } };
  const loaded = await load('search.json', url, searchFileSchema);
  return loaded.type === 'ready' ? { type: 'ready', value: searchIndex(loaded.value.documents) } : loaded;
}
