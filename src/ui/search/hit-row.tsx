import type { Atlas } from '../../domain/atlas.ts';
import type { SearchDocument } from '../../domain/search.ts';
import { useAtlas } from '../../state/hooks.ts';
import { readyAtlas } from '../../state/selectors.ts';
import { useWords } from '../kit/words.tsx';
import styles from './search-box.module.css';
import { matchedName } from './suggestions.ts';

/** One thing found: its sector's colour, its name, the name that matched, what it is and which project's. */
export function HitRow({ document, text }: { document: SearchDocument; text: string }) {
  const { language, messages, say } = useWords();
  const atlas = useAtlas(readyAtlas);
  const project = atlas?.projectById.get(document.kind === 'project' ? document.id : (document.projectId ?? ''));
  const matched = matchedName(document, text, language);
  const context = document.kind === 'project' ? project?.places : project?.labels;
  return (
    <>
      <span
        aria-hidden="true"
        className={project ? styles.mark : styles.town}
        style={{ '--sector': project && `var(--sector-${project.sector})` }}
      />
      <span className={styles.name}>
        {say(document.names)}
        {matched && <span className={styles.matched}> {matched}</span>}
      </span>
      <span className={styles.context}>
        {[kindOf(document, atlas, messages), context && say(context)].filter(Boolean).join(' · ')}
      </span>
    </>
  );
}

/** `Compressor station`, `Town`; for a project its sector. */
function kindOf(
  { kind, id }: SearchDocument,
  atlas: Atlas | null,
  messages: ReturnType<typeof useWords>['messages'],
): string | null {
  const { kinds } = messages.detail.search;
  if (kind === 'town') return kinds.town;
  if (kind === 'project') return kinds.project;
  const feature = atlas?.featureById.get(id);
  return feature ? messages.vocabulary.kind[feature.kind] : null;
}
