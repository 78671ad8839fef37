import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { Atlas, ProjectEntry } from '../../domain/atlas.ts';
import type { Visible } from '../../domain/filters.ts';
import { projectState } from '../../domain/totals.ts';
import { htmlLanguage } from '../../i18n/language.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { hover, select } from '../../state/actions.ts';
import { useAtlas } from '../../state/hooks.ts';
import { selectDay, selectSelection } from '../../state/selectors.ts';
import { useWords } from '../kit/words.tsx';
import { nativeLanguage } from './native-language.ts';
import { PartRows } from './part-rows.tsx';
import styles from './results.module.css';

/** One project: its name leads to it, its arrow to its parts. */
export function ProjectRow({ project, atlas, shown }: { project: ProjectEntry; atlas: Atlas; shown: Visible }) {
  const { language, messages, say } = useWords();
  const isSelected = useAtlas((state) => selectSelection(state)?.project.id === project.id);
  const isLit = useAtlas(
    ({ pointer }) =>
      pointer.hover !== null &&
      (pointer.hover === project.id || atlas.featureById.get(pointer.hover)?.projectId === project.id),
  );
  const [isOpen, setOpen] = useState(false);
  const partsId = useId();
  const members = atlas.featuresOf.get(project.id) ?? [];
  const day = useAtlas(selectDay);
  const state = projectState(members, day);
  const building = state?.counts.get('building') ?? 0;
  const native = nativeLanguage(members);
  const name = say(project.labels);
  const statusWords =
    state &&
    (state.since
      ? filled(messages.explore.since, {
          status: messages.vocabulary.status[state.status],
          year: state.since.slice(0, 4),
        })
      : messages.vocabulary.status[state.status]);
  return (
    <li
      className={styles.project}
      data-lit={isLit || undefined}
      style={{ '--sector': `var(--sector-${project.sector})` }}
    >
      <div className={styles.row}>
        <h3>
          <button
            type="button"
            className={styles.name}
            aria-current={isSelected || undefined}
            onClick={() => select(project.id, project.bounds)}
            onMouseEnter={() => hover(project.id)}
            onMouseLeave={() => hover(null)}
            onFocus={() => hover(project.id)}
            onBlur={() => hover(null)}
          >
            {name}
          </button>
        </h3>
        {native !== language && project.labels[native] !== name && (
          <p className={styles.native} lang={htmlLanguage[native]}>
            {project.labels[native]}
          </p>
        )}
        <p className={styles.places}>{say(project.places)}</p>
        <p className={styles.status}>
          {statusWords}
          {state?.status === 'operating' && building > 0 && (
            <> · {filled(messages.explore.buildingToo, { count: building })}</>
          )}
        </p>
        <button
          type="button"
          className={styles.expand}
          aria-expanded={isOpen}
          aria-controls={isOpen ? partsId : undefined}
          aria-label={filled(messages.explore.expand, { name })}
          onClick={() => setOpen(!isOpen)}
        >
          <ChevronRight size={16} strokeWidth={1.5} aria-hidden />
        </button>
      </div>
      {isOpen && (
        <div id={partsId}>
          <PartRows parts={members.filter(({ id }) => shown.features.has(id))} day={day} />
        </div>
      )}
    </li>
  );
}
