import type { TableColumn, TableRow } from '../../domain/table-rows.ts';
import { htmlLanguage } from '../../i18n/language.ts';
import { tableWords } from '../../i18n/late/table.ts';
import { SectorSwatch, StatusSwatch } from '../filters/swatch.tsx';
import { useWords } from '../kit/words.tsx';
import { nativeLanguage } from '../results/native-language.ts';
import styles from './table.module.css';

/** What one cell says. Published lengths stand as they are; measured ones own up to it. */
export function CellContent({ row, column }: { row: TableRow; column: TableColumn }) {
  const { formats, language, messages, say } = useWords();
  const words = tableWords[language];
  const { vocabulary } = messages;
  switch (column) {
    case 'name':
      return <Names row={row} />;
    case 'project':
      return say(row.project.labels);
    case 'sector':
      return (
        <span className={styles.swatched}>
          <SectorSwatch sector={row.project.sector} />
          {vocabulary.sector[row.project.sector]}
        </span>
      );
    case 'kind':
      return row.kind ? vocabulary.kind[row.kind] : <Missing />;
    case 'status':
      if (!row.status) return <Missing />;
      return (
        <span className={styles.swatched}>
          <StatusSwatch status={row.status} />
          {vocabulary.status[row.status]}
        </span>
      );
    case 'since': {
      if (!row.since) return <Missing />;
      const date = formats.date(row.since.date);
      return row.since.planned ? words.planned(date) : date;
    }
    case 'length': {
      if (!row.length) return <Missing />;
      const { km, basis } = row.length;
      return (
        <>
          {formats.number(km, km < 100 ? 1 : 0)}
          {basis !== 'official' && <small>{basis === 'partly' ? words.partlyMeasured : words.measured}</small>}
        </>
      );
    }
    case 'capacity':
      if (row.capacity.length === 0) return <Missing />;
      return row.capacity.map(({ value, unit }) => <span key={unit}>{formats.quantity(value, unit)}</span>);
    case 'countries':
      if (row.countries.length === 0) return <Missing />;
      return row.countries.map((country) => vocabulary.country[country]).join(', ');
    case 'accuracy': {
      const [best, ...others] = row.accuracy;
      if (!best) return <Missing />;
      const worst = others.at(-1);
      return worst ? words.from(vocabulary.accuracy[best], vocabulary.accuracy[worst]) : vocabulary.accuracy[best];
    }
  }
}

/** The name in the reader's language, and under it how its own people write it. */
function Names({ row }: { row: TableRow }) {
  const { language, say } = useWords();
  const native = nativeLanguage(row.features);
  const name = say(row.names);
  return (
    <>
      {name}
      {native !== language && row.names[native] !== name && (
        <small lang={htmlLanguage[native]}>{row.names[native]}</small>
      )}
    </>
  );
}

/** A dash for the eye, words for the ear. */
function Missing() {
  const { language } = useWords();
  return (
    <>
      <span aria-hidden className={styles.missing}>
        –
      </span>
      <span className="visually-hidden">{tableWords[language].missing}</span>
    </>
  );
}
