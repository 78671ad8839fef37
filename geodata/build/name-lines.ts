import type { Feature as GeoFeature, Position } from 'geojson';
import type { Feature } from '../../src/domain/feature.ts';
import type { Project } from '../../src/domain/project.ts';
import type { Text } from '../../src/domain/text.ts';
import { drawn } from './drawn-line.ts';
import { lineLength } from './geodesy.ts';

/** A text as the flat properties that the map reads by language. */
export const labelled = (names: Text) => ({ label_en: names.en, label_ru: names.ru, label_zh: names.zh });

/** Smooth enough for letters to follow. */
const brush = { tolerance: 90_000, step: 200_000, decimals: 2 };

/**
 * Where the name stands in the opening view, as shares of the line's length: clear of towns and of
 * other lines. Each is about twice as long as its name, as the library measures a name at the whole zoom level below.
 */
const openingStretch: Readonly<Record<string, readonly [number, number]>> = {
  'trans-siberian': [0.1, 0.42],
  'power-of-siberia': [0, 1],
  'nsr-main': [0.42, 1],
  bam: [0.2, 0.66],
};

/** The part of a line between two shares of its length, to the nearest points. */
function stretchOf(line: readonly Position[], [from, to]: readonly [number, number]): Position[] {
  const whole = lineLength(line);
  let gone = 0;
  return line.filter((position, at) => {
    gone += at === 0 ? 0 : lineLength([line[at - 1] ?? position, position]);
    return gone >= from * whole && gone <= to * whole;
  });
}

/**
 * What a project's name is written along: its main lines, each in one piece and drawn with a broad brush, as a name
 * needs more room than a section has and fewer bends than a railway. Rank 1 is the stretch of the opening view.
 */
export function nameLines(project: Project, features: readonly Feature[]): GeoFeature[] {
  const lines = new Map<string, { order: number; positions: Position[] }[]>();
  for (const { properties, geometry } of features) {
    if (properties.projectId !== project.id || properties.type !== 'section' || geometry.type !== 'LineString')
      continue;
    if (properties.role !== 'main' || properties.rank !== 1) continue;
    const section = { order: properties.order, positions: geometry.coordinates };
    lines.set(properties.line, [...(lines.get(properties.line) ?? []), section]);
  }
  const name = (rank: 1 | 2, line: readonly Position[]): GeoFeature => ({
    type: 'Feature',
    properties: {
      id: project.id,
      sector: project.sector,
      type: 'name',
      status: 'operating',
      rank,
      ...labelled(project.labels),
    },
    geometry: { type: 'LineString', coordinates: drawn(line, brush) },
  });
  return [...lines].flatMap(([id, sections]) => {
    const joined = sections.sort((a, b) => a.order - b.order).flatMap(({ positions }) => positions);
    const stretch = openingStretch[id];
    return stretch ? [name(1, stretchOf(joined, stretch)), name(2, joined)] : [name(2, joined)];
  });
}
