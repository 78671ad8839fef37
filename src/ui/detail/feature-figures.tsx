import type { ReactNode } from 'react';
import type { FeatureRecord } from '../../domain/atlas.ts';
import type { FeatureProperties } from '../../domain/feature.ts';
import { useWords } from '../kit/words.tsx';
import { Citations } from './citations.tsx';
import styles from './fact-list.module.css';
import panel from './panel.module.css';

interface Props {
  readonly properties: FeatureProperties;
  readonly record: FeatureRecord;
}

/** Where it lies along its line, how long it is (as published, and as drawn), how much it carries. */
export function FeatureFigures({ properties, record }: Props) {
  const { formats, messages, say } = useWords();
  const { feature: words, headings, parts } = messages.detail;
  const section = properties.type === 'section' ? properties : null;
  const capacity = properties.type === 'area' ? undefined : properties.capacity;
  const kilometres = (value: number) => formats.quantity(value, 'km', value < 100 ? 1 : 0);
  return (
    <section>
      <h3 className={panel.heading}>{headings.figures}</h3>
      <dl className={styles.facts}>
        <Figure label={words.countries}>
          {properties.countries.map((country) => messages.vocabulary.country[country]).join(', ')}
        </Figure>
        {section && section.role !== 'main' && (
          <Figure label={messages.vocabulary.kind[section.kind]}>
            {messages.vocabulary.sectionRole[section.role]}
          </Figure>
        )}
        {record.km !== undefined && <Figure label={words.post}>{formats.number(record.km, 1)}</Figure>}
        {section?.kmFrom !== undefined && section.kmTo !== undefined && (
          <Figure label={words.posts}>{formats.range(section.kmFrom, section.kmTo, 'km')}</Figure>
        )}
        {section?.officialLength && (
          <Figure label={words.officialLength}>
            {kilometres(section.officialLength.km)}
            <Citations ids={section.officialLength.sources} />
          </Figure>
        )}
        {record.measuredKm !== undefined && (
          <Figure label={words.measuredLength}>{kilometres(record.measuredKm)}</Figure>
        )}
        {capacity && (
          <Figure label={words.capacity}>
            {formats.quantity(capacity.value, capacity.unit)}
            <Citations ids={capacity.sources} />
          </Figure>
        )}
      </dl>
      {record.measuredKm !== undefined && (
        <p className={panel.note}>
          {parts.measuredMeaning} {section?.lengthNote && say(section.lengthNote)}
        </p>
      )}
    </section>
  );
}

function Figure({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
