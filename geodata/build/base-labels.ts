import { readFileSync } from 'node:fs';
import type { Feature, Point, Position } from 'geojson';
import labels from '../base/labels.json' with { type: 'json' };
import waters from '../base/waters.json' with { type: 'json' };

export type LabelKind = 'country' | 'ocean' | 'sea' | 'lake' | 'river' | 'town' | 'capital';
export interface LabelProperties {
  /** Unique among all labels: a river and a town may share a name. */
  readonly id: string;
  readonly kind: LabelKind;
  /** 1 stands in the opening view, 6 comes last. */
  readonly rank: number;
  readonly name_en: string;
  readonly name_ru: string;
  readonly name_zh: string;
}
export type Label = Feature<Point, LabelProperties>;
interface Names {
  readonly name_en: string;
  readonly name_ru: string;
  readonly name_zh: string;
}

function label(kind: LabelKind, id: string, rank: number, { name_en, name_ru, name_zh }: Names, at: Position): Label {
  return {
    type: 'Feature',
    properties: { id: `${kind}-${id}`, kind, rank, name_en, name_ru, name_zh },
    geometry: { type: 'Point', coordinates: at },
  };
}

const townsFile = new URL('../towns.csv', import.meta.url);
/** towns.csv: id,name_en,name_ru,name_zh,lon,lat,kind,rank,population; no field holds a comma. */
function towns(): Label[] {
  const [, ...rows] = readFileSync(townsFile, 'utf8').trim().split('\n');
  return rows.map((row) => {
    const [id = '', name_en = '', name_ru = '', name_zh = '', longitude, latitude, kind, rank] = row.split(',');
    const names = { name_en, name_ru, name_zh };
    return label(kind === 'capital' ? 'capital' : 'town', id, Number(rank), names, [
      Number(longitude),
      Number(latitude),
    ]);
  });
}

/** Great rivers are named from rank 4 on: their line is seen long before there is room for a word. */
const riverLabelRank = (rank: number): number => rank + 3;

/** The names on the base map, most important first, so that a collision is lost by the lesser one. */
export function baseLabels(): Label[] {
  return [
    ...labels.countries.map((one) => label('country', one.id, one.rank, one, one.at)),
    ...labels.seas.map((one) => label(one.kind === 'ocean' ? 'ocean' : 'sea', one.id, one.rank, one, one.at)),
    ...waters.lakes.map((one) => label('lake', one.id, one.rank, one, one.at)),
    ...waters.rivers.map((one) => label('river', one.id, riverLabelRank(one.rank), one, one.through[0] ?? [])),
    ...towns(),
  ].sort((one, other) => one.properties.rank - other.properties.rank);
}
