import { accuracyShares } from '../../domain/accuracy.ts';
import type { FeatureRecord } from '../../domain/atlas.ts';
import { useWords } from '../kit/words.tsx';
import panel from './panel.module.css';

/** In words, how much of the project is drawn how exactly. */
export function AccuracyNote({ features }: { features: readonly FeatureRecord[] }) {
  const { formats, messages } = useWords();
  const { accuracy, accuracyMeaning } = messages.vocabulary;
  const shares = accuracyShares(features);
  if (shares.length === 0) return null;
  return (
    <section>
      <h3 className={panel.heading}>{messages.detail.headings.accuracy}</h3>
      <ul className={panel.list}>
        {shares.map(({ class: name, km, places }) => {
          const amounts = [
            ...(km > 0 ? [messages.detail.accuracy.lines(formats.quantity(km, 'km', km < 10 ? 1 : 0))] : []),
            ...(places > 0 ? [formats.plural(places, messages.detail.accuracy.places)] : []),
          ];
          return (
            <li key={name}>
              <strong>{accuracy[name]}</strong> ({accuracyMeaning[name]}): {amounts.join(', ')}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
