import { useAtlas } from '../../state/hooks.ts';
import { readyAtlas, selectVisible } from '../../state/selectors.ts';
import { useWords } from '../kit/words.tsx';
import { EmptyResult } from './empty-result.tsx';
import { ProjectRow } from './project-row.tsx';
import styles from './results.module.css';
import { Summary } from './summary.tsx';

/** The projects that pass the filters: the list that the map is a picture of. */
export function ResultList() {
  const { messages } = useWords();
  const load = useAtlas((state) => state.atlas.type);
  const atlas = useAtlas(readyAtlas);
  const shown = useAtlas(selectVisible);
  return (
    // Another element once the filters stand above it: it does not jump down from where it said that it loads.
    <section
      key={atlas ? 'list' : 'loading'}
      id="results"
      tabIndex={-1}
      aria-label={messages.explore.results}
      className={styles.results}
    >
      <Summary />
      {(load === 'idle' || load === 'loading') && <p className={styles.loading}>{messages.explore.loading}</p>}
      {atlas &&
        shown &&
        (shown.projects.length === 0 ? (
          <EmptyResult />
        ) : (
          <ul>
            {shown.projects.map((project) => (
              <ProjectRow key={project.id} project={project} atlas={atlas} shown={shown} />
            ))}
          </ul>
        ))}
    </section>
  );
}
