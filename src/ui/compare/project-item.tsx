import { type Change, type ProjectChanges, sinceOf } from '../../domain/changes.ts';
import { totalKey } from '../../domain/total-key.ts';
import type { Unit } from '../../domain/vocabulary.ts';
import { compareWords } from '../../i18n/late/compare.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { writtenTotal } from '../../i18n/totals.ts';
import { hover, select } from '../../state/actions.ts';
import { StatusSwatch } from '../filters/swatch.tsx';
import { useWords } from '../kit/words.tsx';
import styles from './compare.module.css';

/** So many changes of a project are named; a railway has a hundred sections. */
const named = 6;

/** What changed in one project by the end of the later year. */
export function ProjectItem({ item, to }: { item: ProjectChanges; to: number }) {
  const { language, say } = useWords();
  const words = compareWords[language];
  const { project, changes } = item;
  return (
    <li style={{ '--sector': `var(--sector-${project.sector})` }}>
      <h3>
        <button
          type="button"
          onClick={() => select(project.id, project.bounds)}
          onMouseEnter={() => hover(project.id)}
          onMouseLeave={() => hover(null)}
        >
          {say(project.labels)}
        </button>
      </h3>
      <Growths item={item} />
      <ul>
        {changes.slice(0, named).map((change) => (
          <ChangeLine key={change.feature.id} change={change} to={to} />
        ))}
      </ul>
      {changes.length > named && <p className={styles.note}>{filled(words.more, { count: changes.length - named })}</p>}
    </li>
  );
}

/** How much of a project operated in the earlier year, and in the later one. */
export function Growths({ item: { project, growth } }: { item: ProjectChanges }) {
  const spoken = useWords();
  const written = (unit: Unit, value: number) => writtenTotal(totalKey(unit, project.sector), value, spoken, 1);
  return growth.map(({ unit, before, after }) => (
    <p key={unit} className={styles.growth}>
      {written(unit, before)} → {written(unit, after)}
    </p>
  ));
}

/** One thing that changed, and since when. */
export function ChangeLine({ change, to }: { change: Change; to: number }) {
  const { language, formats, say } = useWords();
  const words = compareWords[language];
  const since = sinceOf(change, to);
  const date = since && formats.date(since.from);
  return (
    <li>
      <StatusSwatch status={change.after} />
      <span>
        {say(change.feature.names)}: {words.type[change.type]}
        {date && ` · ${since.planned ? filled(words.announced, { date }) : date}`}
      </span>
    </li>
  );
}
