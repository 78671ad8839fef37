import type { AboutFile } from '../../src/domain/about.ts';
import type { Curated } from './curated.ts';
import { namedSources } from './records.ts';

/** The file behind the About page: version, changelog, licences file by file, and the trade of the two countries. */
export function aboutFile({ dataset, files, trade, sources }: Curated): AboutFile {
  return {
    version: dataset.version,
    date: dataset.date,
    changelog: dataset.changelog,
    files: files.map(({ name, licence, credit, features }) => {
      const title = dataset.titles[name];
      if (!title) throw new Error(`dataset.json: titles: ${name}: expected words`);
      return { name, title, licence, credit, features: features.length };
    }),
    series: [...trade],
    sources: [...new Set(namedSources(trade))].flatMap((id) => sources.get(id) ?? []),
  };
}
