import { linesOf } from '../../domain/along-line.ts';
import type { FeatureRecord } from '../../domain/atlas.ts';
import type { Text } from '../../domain/text.ts';
import type { AlongWords } from '../../i18n/late/along.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { useAlong } from '../../state/along.ts';
import { useAtlas } from '../../state/hooks.ts';
import { startRide } from '../../state/ride.ts';
import { readyAtlas } from '../../state/selectors.ts';
import styles from './along.module.css';
import { useAlongWords } from './along-words.ts';

/** A line has no name of its own: it bears its section's, or those of its first and last. */
export function nameOfLine(sections: readonly FeatureRecord[], words: AlongWords, say: (text: Text) => string): string {
  const [first] = sections;
  const last = sections.at(-1);
  if (!first || !last) return '';
  return first === last
    ? say(first.names)
    : filled(words.lineOfSections, { first: say(first.names), last: say(last.names) });
}

/** Which line of the project is ridden: its name, or a choice where it has several. */
export function LineSelect() {
  const { words, say } = useAlongWords();
  const atlas = useAtlas(readyAtlas);
  const line = useAlong((state) => state.line);
  const projectId = atlas?.features.find((feature) => feature.type === 'section' && feature.line === line)?.projectId;
  const lines = linesOf(atlas?.featuresOf.get(projectId ?? '') ?? []);
  const [only] = lines;
  if (line === null || !only) return null;
  if (lines.length === 1) return <p className={styles.line}>{nameOfLine(only, words, say)}</p>;
  return (
    <select
      className={styles.select}
      aria-label={words.line}
      value={line}
      onChange={(event) => void startRide(event.target.value)}
    >
      {lines.map((sections) => (
        <option key={sections[0]?.line} value={sections[0]?.line}>
          {nameOfLine(sections, words, say)}
        </option>
      ))}
    </select>
  );
}
