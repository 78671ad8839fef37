import { X } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { changesBetween } from '../../domain/changes.ts';
import { noFilters, visible } from '../../domain/filters.ts';
import { dayOf } from '../../domain/history.ts';
import { compareWords } from '../../i18n/late/compare.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { setCompare, setYear } from '../../state/actions.ts';
import { useAtlas } from '../../state/hooks.ts';
import { readyAtlas, selectMatches } from '../../state/selectors.ts';
import { useWords } from '../kit/words.tsx';
import styles from './compare.module.css';
import { ProjectItem } from './project-item.tsx';
import { YearChoice } from './year-choice.tsx';

/** The years compared and what changed between them in the projects that the filters leave, whatever their status then. */
export default function CompareCard() {
  const { language } = useWords();
  const words = compareWords[language];
  const atlas = useAtlas(readyAtlas);
  const compared = useAtlas(({ view }) => view.compare);
  const chosen = useAtlas(({ view }) => view.year);
  const filters = useAtlas(({ view }) => view.filters);
  const matches = useAtlas(selectMatches);
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  if (!atlas || compared === null) return null;
  const year = chosen ?? Number(atlas.date.slice(0, 4));
  const [from, to] = [Math.min(compared, year), Math.max(compared, year)];
  // By status nothing is left out: it is what changes.
  const { projects } = visible(atlas, { ...filters, status: noFilters.status }, matches, dayOf(to));
  const all = changesBetween(atlas, projects, from, to);
  return (
    <section className={styles.card} aria-labelledby={titleId}>
      <header className={styles.header}>
        <h2 id={titleId} ref={title} tabIndex={-1}>
          {filled(words.title, { from, to })}
        </h2>
        <button type="button" aria-label={words.close} title={words.close} onClick={() => setCompare(null)}>
          <X size={18} strokeWidth={1.5} aria-hidden />
        </button>
      </header>
      <div className={styles.years}>
        <YearChoice label={words.left} year={compared} onChoose={setCompare} />
        <YearChoice label={words.right} year={year} onChoose={setYear} />
      </div>
      {all.length === 0 && <p className={styles.note}>{words.nothing}</p>}
      <ul className={styles.projects}>
        {all.map((item) => (
          <ProjectItem key={item.project.id} item={item} to={to} />
        ))}
      </ul>
    </section>
  );
}
