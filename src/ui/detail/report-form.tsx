import { Flag } from 'lucide-react';
import { useId, useState } from 'react';
import { copyText } from '../../state/clipboard.ts';
import { linkToSelection } from '../../state/links.ts';
import { useWords } from '../kit/words.tsx';
import panel from './panel.module.css';
import styles from './panel-footer.module.css';
import { reportAddress } from './report.ts';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** Facts of the thing, by key: each can be what is wrong. */
  readonly facts: readonly { key: string; label: string }[];
}

/** Prepares a report: which field of which record, of which data version, under which link. */
export function ReportForm({ id, title, version, facts }: Props) {
  const { language, messages } = useWords();
  const { report, headings } = messages.detail;
  const choice = useId();
  const [field, setField] = useState('other');
  const words = {
    subject: report.subject(title),
    body: report.body({ id, field, version, link: linkToSelection(id, language) }),
  };
  const address = reportAddress(import.meta.env.VITE_REPORT_ADDRESS, words);
  return (
    <details className={styles.report}>
      <summary>{headings.report}</summary>
      <label htmlFor={choice}>{report.field}</label>
      <select id={choice} value={field} onChange={(event) => setField(event.target.value)}>
        {Object.entries(report.fields).map(([key, label]) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
        {facts.map(({ key, label }) => (
          <option key={key} value={`facts.${key}`}>
            {label}
          </option>
        ))}
      </select>
      {address ? (
        <a className={panel.button} href={address} target="_blank" rel="noopener">
          <Flag aria-hidden="true" size={16} strokeWidth={1.5} />
          {report.write}
        </a>
      ) : (
        <>
          <p className={panel.note}>{report.copyMeaning}</p>
          <button
            type="button"
            className={panel.button}
            onClick={() => void copyText(`${words.subject}\n\n${words.body}`)}
          >
            <Flag aria-hidden="true" size={16} strokeWidth={1.5} />
            {report.copy}
          </button>
        </>
      )}
    </details>
  );
}
