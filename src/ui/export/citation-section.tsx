import { Copy } from 'lucide-react';
import { useState } from 'react';
import { type CitationStyle, citation, citationStyles, plainText, type Run } from '../../domain/citation-styles.ts';
import prose from '../about/prose.module.css';
import panel from '../detail/panel.module.css';
import { saveFile } from '../kit/save-file.ts';
import { useWords } from '../kit/words.tsx';
import { type CitedSubject, citedOf } from './cited.ts';
import { fileName } from './contents.ts';
import { useCopying } from './copying.ts';
import styles from './export-dialog.module.css';
import { useExportWords, type WhatIsShown } from './what-is-shown.ts';

/** The styles that reference managers read, as files. */
const files: Partial<Record<CitationStyle, { extension: string; type: string }>> = {
  bibtex: { extension: 'bib', type: 'application/x-bibtex' },
  ris: { extension: 'ris', type: 'application/x-research-info-systems' },
};

/** How to cite the atlas, what is selected, or the very view: subject, style, text. */
export function CitationSection({ what }: { what: WhatIsShown }) {
  const words = useWords();
  const late = useExportWords();
  const { selection } = what;
  const [chosen, choose] = useState<CitedSubject>(selection ? 'selection' : 'atlas');
  const [style, setStyle] = useState<CitationStyle>(
    words.language === 'ru' ? 'gost' : words.language === 'zh' ? 'gbt' : 'apa',
  );
  const { note, copy } = useCopying();
  const subject = chosen === 'selection' && !selection ? 'atlas' : chosen;
  const subjects: readonly { value: CitedSubject; label: string }[] = [
    { value: 'atlas', label: late.citation.atlas },
    ...(selection
      ? [
          {
            value: 'selection' as const,
            label: late.citation.selection(words.say(selection.feature?.names ?? selection.project.names)),
          },
        ]
      : []),
    { value: 'view', label: late.citation.view },
  ];
  const runs = citation(style, citedOf(subject, what, words, late));
  const text = plainText(runs);
  const file = files[style];
  const hasItalics = runs.some((run) => typeof run !== 'string');
  return (
    <section className={prose.section}>
      <h3>{late.citation.heading}</h3>
      <fieldset className={styles.choice}>
        <legend>{late.citation.subject}</legend>
        {subjects.map(({ value, label }) => (
          <label key={value}>
            <input type="radio" name="cited" value={value} checked={value === subject} onChange={() => choose(value)} />
            {label}
          </label>
        ))}
      </fieldset>
      <label className={styles.field}>
        {late.citation.style}
        <select value={style} onChange={(event) => setStyle(event.target.value as CitationStyle)}>
          {citationStyles.map((name) => (
            <option key={name} value={name}>
              {late.citation.styles[name]}
            </option>
          ))}
        </select>
      </label>
      {/* biome-ignore lint/a11y/useSemanticElements: a group with a name, which fieldset would draw a frame and a legend for */}
      <div role="group" aria-label={late.citation.text} aria-live="polite">
        {file ? (
          <pre className={styles.citation}>{text}</pre>
        ) : (
          <p className={styles.citation}>
            <Runs runs={runs} />
          </p>
        )}
      </div>
      <div className={styles.buttons}>
        <button type="button" className={panel.button} onClick={() => void copy(text)}>
          <Copy aria-hidden="true" size={16} strokeWidth={1.5} />
          {late.citation.copy}
        </button>
        {file && (
          <button
            type="button"
            className={panel.button}
            onClick={() =>
              saveFile(
                fileName(what.contents, file.extension, 'citation'),
                new Blob([text], { type: `${file.type};charset=utf-8` }),
              )
            }
          >
            {late.citation.download(file.extension)}
          </button>
        )}
      </div>
      <p role="status" className={styles.note}>
        {note ?? (hasItalics ? late.citation.italics : '')}
      </p>
    </section>
  );
}

function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map((run) => (typeof run === 'string' ? run : <cite key={run.italic}>{run.italic}</cite>));
}
