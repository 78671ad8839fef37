import type { Series } from '../../domain/fact.ts';
import { useWords } from '../kit/words.tsx';
import { Citations } from './citations.tsx';
import panel from './panel.module.css';
import styles from './series-table.module.css';

interface Props {
  readonly points: Series['points'];
  readonly unit: Series['unit'];
  readonly caption: string;
}

/** The values of a chart, each with what it rests on. */
export function SeriesTable({ points, unit, caption }: Props) {
  const { formats, messages, say } = useWords();
  return (
    <table className={styles.values}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.detail.series.year}</th>
          <th scope="col">{messages.detail.series.value}</th>
          <th scope="col">{messages.detail.series.basis}</th>
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={JSON.stringify(point)}>
            <th scope="row">{point.year}</th>
            <td>{formats.quantity(point.value, unit)}</td>
            <td>
              {point.forecast ? `${messages.detail.series.forecast}, ` : ''}
              {messages.vocabulary.confidence[point.confidence]}
              <Citations ids={point.sources} />
              {point.note && <p className={panel.note}>{say(point.note)}</p>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
