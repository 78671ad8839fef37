import { changesBetween, type ProjectChanges } from '../../domain/changes.ts';
import type { Scene } from '../../domain/tour-scene.ts';
import { compareWords } from '../../i18n/late/compare.ts';
import { deckWords } from '../../i18n/late/deck.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { runDeck, useDeck } from '../../state/deck.ts';
import { useAtlas } from '../../state/hooks.ts';
import { readyAtlas, selectVisible } from '../../state/selectors.ts';
import { ChangeLine, Growths } from '../compare/project-item.tsx';
import controls from '../kit/controls.module.css';
import { useWords } from '../kit/words.tsx';
import styles from './parts.module.css';

/** So many changes of a project can be read from the last row. */
const named = 2;

/** Two years of one map, one after the other, and with the later one what has changed. */
export default function CompareScene({ scene }: { scene: Extract<Scene, { kind: 'compare' }> }) {
  const { language } = useWords();
  const words = deckWords[language];
  const step = useDeck(({ deck }) => deck.step);
  const atlas = useAtlas(readyAtlas);
  const shown = useAtlas(selectVisible);
  const [from, to] = scene.years;
  const changed = step > 0 && atlas && shown ? changesBetween(atlas, shown.projects, from, to) : [];
  return (
    <div className={styles.part}>
      {/* biome-ignore lint/a11y/useSemanticElements: two buttons are no set of fields */}
      <div className={controls.group} role="group" aria-label={words.years}>
        {scene.years.map((year, at) => (
          <button
            key={year}
            type="button"
            className={`${controls.button} ${styles.year}`}
            aria-pressed={at === step}
            onClick={() => at !== step && runDeck(at > step ? 'next' : 'previous')}
          >
            {year}
          </button>
        ))}
      </div>
      {changed.length > 0 && (
        <section className={styles.enlarged} aria-label={words.changes}>
          <ul className={styles.changes}>
            {changed.map((item) => (
              <Changed key={item.project.id} item={item} to={to} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Changed({ item, to }: { item: ProjectChanges; to: number }) {
  const { language, say } = useWords();
  const { project, changes } = item;
  return (
    <li style={{ '--sector': `var(--sector-${project.sector})` }}>
      <strong>{say(project.labels)}</strong>
      <Growths item={item} />
      <ul>
        {changes.slice(0, named).map((change) => (
          <ChangeLine key={change.feature.id} change={change} to={to} />
        ))}
      </ul>
      {changes.length > named && <p>{filled(compareWords[language].more, { count: changes.length - named })}</p>}
    </li>
  );
}
