import type { FeatureRecord } from '../../domain/atlas.ts';
import type { FeatureProperties } from '../../domain/feature.ts';
import { hasBegun, statusOn } from '../../domain/history.ts';
import { hover, select } from '../../state/actions.ts';
import { useWords } from '../kit/words.tsx';
import { Citations } from './citations.tsx';
import styles from './part-table.module.css';

/** A feature as the details know it and as the first view does (only the latter has bounds and measured length). */
export interface Part {
  readonly properties: FeatureProperties;
  readonly record: FeatureRecord;
}

interface Props {
  readonly caption: string;
  readonly parts: readonly Part[];
  /** The day whose status is shown. */
  readonly day: string;
}

/**
 * Parts of a project with status, lengths and capacity. Each is a group of two rows, the name over its figures, so
 * that long names leave room for four columns in a narrow panel. A column that would be empty is left out.
 */
export function PartTable({ caption, parts, day }: Props) {
  const { formats, messages, say } = useWords();
  const words = messages.detail.parts;
  const has = {
    official: parts.some(({ record }) => record.officialKm !== undefined),
    measured: parts.some(({ record }) => record.measuredKm !== undefined),
    capacity: parts.some(({ record }) => record.capacity !== undefined),
    post: parts.some(({ record }) => record.km !== undefined),
  };
  const columns = 1 + Object.values(has).filter(Boolean).length;
  const kilometres = (value: number | undefined) =>
    value === undefined ? null : formats.quantity(value, 'km', value < 100 ? 1 : 0);
  return (
    <table className={styles.parts}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.status}</th>
          {has.official && <th scope="col">{words.official}</th>}
          {has.measured && <th scope="col">{words.measured}</th>}
          {has.capacity && <th scope="col">{words.capacity}</th>}
          {has.post && <th scope="col">{words.post}</th>}
        </tr>
      </thead>
      {parts.map(({ properties, record }) => (
        <tbody key={record.id} onPointerEnter={() => hover(record.id)} onPointerLeave={() => hover(null)}>
          <tr>
            <th scope="rowgroup" colSpan={columns}>
              <button
                type="button"
                onClick={() => select(record.id, record.bounds)}
                onFocus={() => hover(record.id)}
                onBlur={() => hover(null)}
              >
                {say(record.names)}
              </button>
            </th>
          </tr>
          <tr>
            <StateCell properties={properties} record={record} day={day} />
            {has.official && (
              <td>
                {kilometres(record.officialKm)}
                {'officialLength' in properties && <Citations ids={properties.officialLength?.sources ?? []} />}
              </td>
            )}
            {has.measured && <td>{kilometres(record.measuredKm)}</td>}
            {has.capacity && (
              <td>
                {record.capacity && formats.quantity(record.capacity.value, record.capacity.unit)}
                {'capacity' in properties && <Citations ids={properties.capacity?.sources ?? []} />}
              </td>
            )}
            {has.post && <td>{record.km === undefined ? null : formats.number(record.km, 1)}</td>}
          </tr>
        </tbody>
      ))}
    </table>
  );
}

/** What a part is, and since when it is as it is. */
function StateCell({ properties, record, day }: Part & { day: string }) {
  const { formats, messages } = useWords();
  const { kind, sectionRole, status: statusNames } = messages.vocabulary;
  const history = 'history' in properties ? (properties.history ?? []) : [];
  const status = statusOn(history, day);
  const begun = history.findLast((entry) => entry.status === status && hasBegun(entry.from, day));
  const what =
    record.type === 'site' || record.type === 'area'
      ? kind[record.kind]
      : record.role && record.role !== 'main'
        ? sectionRole[record.role]
        : null;
  const state = status && begun && messages.detail.since(statusNames[status], formats.date(begun.from));
  return (
    <td>
      {[what, state].filter(Boolean).join(' · ')}
      <Citations ids={begun?.sources ?? []} />
    </td>
  );
}
