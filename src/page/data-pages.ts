import type { Language } from '../domain/text.ts';
import type { Messages } from '../i18n/messages.ts';
import { apiFiles } from './data-pages-api.ts';
import { catalogue } from './data-pages-catalogue.ts';
import { dataPage } from './data-pages-html.ts';
import type { DataSources } from './data-pages-read.ts';
import { jsonSchemas } from './data-pages-schemas.ts';

interface Around {
  readonly messages: Readonly<Record<Language, Messages>>;
  /** Address of the style sheet from `data/`, and of the icon. */
  readonly sheet: string;
  readonly icon: string;
}

/**
 * Everything that is published beside the app, by its path in the site: the page of downloads and its files under
 * `data/`, and the static API under `api/v1/`. The paths have no hash: others link to them.
 */
export function dataPages(data: DataSources, { messages, sheet, icon }: Around): ReadonlyMap<string, string> {
  const entries = catalogue(data);
  const api = apiFiles(data);
  const files = new Map<string, string>();
  files.set('data/index.html', dataPage({ about: data.about, entries, api: [...api.keys()], messages, sheet, icon }));
  for (const { path, content } of data.kept) files.set(`data/files/${path}`, content);
  for (const [name, schema] of jsonSchemas()) files.set(`data/schema/${name}.json`, JSON.stringify(schema));
  for (const [path, content] of api) files.set(`api/v1/${path}`, JSON.stringify(content));
  return files;
}
