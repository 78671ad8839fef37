import type { Atlas, FeatureRecord } from '../../domain/atlas.ts';
import type { FeatureProperties } from '../../domain/feature.ts';
import { sectionRoles } from '../../domain/vocabulary.ts';
import { useAtlas } from '../../state/hooks.ts';
import { selectDay } from '../../state/selectors.ts';
import { useWords } from '../kit/words.tsx';
import panel from './panel.module.css';
import { type Part, PartTable } from './part-table.tsx';

/** In the order in which they are listed. */
const types = ['section', 'unit', 'site', 'area'] as const satisfies readonly FeatureRecord['type'][];

/** Sections by what they are for, then line by line and along the line; everything else as the data has it. */
function inOrder(features: readonly FeatureProperties[]): readonly FeatureProperties[] {
  const sections = features.filter((feature) => feature.type === 'section');
  const lines = [...new Set(sections.map((section) => section.line))];
  const sorted = sections.sort(
    (a, b) =>
      sectionRoles.indexOf(a.role) - sectionRoles.indexOf(b.role) ||
      lines.indexOf(a.line) - lines.indexOf(b.line) ||
      a.order - b.order,
  );
  return [...sorted, ...features.filter((feature) => feature.type !== 'section')];
}

/** Longer lists open closed. */
const manyParts = 24;

/** The sections, units, places and areas of a project, each group as a table. */
export function PartList({ atlas, features }: { atlas: Atlas; features: readonly FeatureProperties[] }) {
  const day = useAtlas(selectDay);
  const { formats, messages } = useWords();
  const parts = inOrder(features).flatMap((properties): Part[] => {
    const record = atlas.featureById.get(properties.id);
    return record ? [{ properties, record }] : [];
  });
  if (parts.length === 0) return <p className={panel.note}>{messages.detail.none.parts}</p>;
  return types.map((type) => {
    const alike = parts.filter((part) => part.properties.type === type);
    if (alike.length === 0) return null;
    const title = formats.plural(alike.length, messages.detail.parts[type]);
    return (
      <details key={type} className={panel.group} open={alike.length <= manyParts}>
        <summary>
          <h3 className={panel.heading}>{title}</h3>
        </summary>
        <PartTable caption={title} parts={alike} day={day} />
        {type === 'section' && <p className={panel.note}>{messages.detail.parts.measuredMeaning}</p>}
      </details>
    );
  });
}
