import { Quote } from 'lucide-react';
import type { Atlas } from '../../domain/atlas.ts';
import type { Fact } from '../../domain/fact.ts';
import { copyText } from '../../state/clipboard.ts';
import { linkToSelection } from '../../state/links.ts';
import { today } from '../kit/today.ts';
import { useWords } from '../kit/words.tsx';
import panel from './panel.module.css';
import styles from './panel-footer.module.css';
import { ReportForm } from './report-form.tsx';

interface Props {
  readonly atlas: Atlas;
  readonly id: string;
  readonly title: string;
  readonly facts: readonly Fact[];
}

/** How to cite what the panel shows, and how to report an error in it. */
export function PanelFooter({ atlas, id, title, facts }: Props) {
  const { formats, language, messages, say } = useWords();
  const { cite, headings } = messages.detail;
  const citation = cite.text({
    atlas: messages.chrome.title,
    title,
    version: atlas.version,
    link: linkToSelection(id, language),
    date: formats.date(today()),
  });
  return (
    <footer className={styles.footer}>
      <section>
        <h3 className={panel.heading}>{headings.cite}</h3>
        <p className={styles.citation}>{citation}</p>
        <button type="button" className={panel.button} onClick={() => void copyText(citation)}>
          <Quote aria-hidden="true" size={16} strokeWidth={1.5} />
          {cite.copy}
        </button>
      </section>
      <ReportForm
        id={id}
        title={title}
        version={atlas.version}
        facts={facts.map(({ key, label }) => ({ key, label: say(label) }))}
      />
    </footer>
  );
}
