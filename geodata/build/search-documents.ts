import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinyin } from 'pinyin-pro';
import type { SearchDocument } from '../../src/domain/search.ts';
import type { Text } from '../../src/domain/text.ts';
import { type Curated, geodata } from './curated.ts';
import { transliterated } from './transliterate.ts';

/** Pinyin of a Chinese text without tones, in syllables and in one word: `tian wan`, `tianwan`. */
function pinyinTerms(chinese: string): string[] {
  const runs = chinese.match(/\p{Script=Han}+/gu) ?? [];
  return runs.flatMap((run) => {
    const syllables = pinyin(run, { toneType: 'none', type: 'array', v: true });
    return syllables.length > 1 ? [syllables.join(' '), syllables.join('')] : syllables;
  });
}

const terms = (names: Text, aliases: readonly string[] = []): string[] => [
  ...new Set([...aliases, transliterated(names.ru), ...pinyinTerms(names.zh), ...aliases.flatMap(pinyinTerms)]),
];

interface Town {
  readonly names: Text;
  readonly place: [number, number];
  readonly population: number;
}

/** Reads geodata/towns.csv: `id,name_en,name_ru,name_zh,lon,lat,kind,rank,population`. */
function towns(): Town[] {
  const [header = '', ...rows] = readFileSync(join(geodata, 'towns.csv'), 'utf8').trim().split('\n');
  const columns = header.split(',');
  return rows.map((row) => {
    const cells = row.split(',');
    const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
    return {
      names: { en: cell('name_en'), ru: cell('name_ru'), zh: cell('name_zh') },
      place: [Number(cell('lon')), Number(cell('lat'))],
      population: Number(cell('population')),
    };
  });
}

/** Everything that can be found by name. Legal limits are left out: nobody looks for them. */
export function searchDocuments({ projects, features }: Curated): SearchDocument[] {
  return [
    ...projects.map(
      (project): SearchDocument => ({
        id: project.id,
        kind: 'project',
        names: project.names,
        terms: [...terms(project.names, project.aliases), ...terms(project.labels)],
      }),
    ),
    ...features.flatMap(({ properties }): SearchDocument[] =>
      properties.kind === 'legal-limit'
        ? []
        : [
            {
              id: properties.id,
              kind: properties.type === 'area' ? 'site' : properties.type,
              names: properties.names,
              terms: terms(properties.names, properties.aliases),
              projectId: properties.projectId,
            },
          ],
    ),
    ...towns().map(
      (town, at): SearchDocument => ({
        id: `town:${at}`,
        kind: 'town',
        names: town.names,
        terms: terms(town.names),
        place: town.place,
        weight: Math.min(1, Math.log10(Math.max(1000, town.population)) / 7),
      }),
    ),
  ];
}
