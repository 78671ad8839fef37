import { changesBetween, type ProjectChanges } from '../../domain/changes.ts';
import type { Scene } from '../../domain/tour-scene.ts';
import { compareWords } from '../../i18n/late/compare.ts';
import { deckWords } from '../../i18n/late/deck.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { useDeck } from '../../state/deck.ts';
import { useAtlas } from '../../state/hooks.ts';
import { readyAtlas, selectVisible } from '../../state/selectors.ts';
import { ChangeLine, Growths } from '../compare/project-item.tsx';
import { useWords } from '../kit/words.tsx';
import styles from './parts.module.css';

/** So many changes of a project can be read from the last row. */
const named = 1;

/** What changed between the two years that stand side by side on the map: named when the class has looked. */
export default function CompareScene({ scene }: { scene: Extract<Scene, { kind: 'compare' }> }) {
  const { language } = useWords();
  const step = useDeck(({ deck }) => deck.step);
  const atlas = useAtlas(readyAtlas);
  const shown = useAtlas(selectVisible);
  const [from, to] = scene.years;
  if (step === 0 || !atlas || !shown) return null;
  return (
    <section className={`${styles.part} ${styles.enlarged}`} aria-label={deckWords[language].changes}>
      <ul className={styles.changes}>
        {changesBetween(atlas, shown.projects, from, to).map((item) => (
          <Changed key={item.project.id} item={item} to={to} />
        ))}
      </ul>
    </section>
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
