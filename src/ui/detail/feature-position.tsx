import type { FeatureProperties } from '../../domain/feature.ts';
import { useWords } from '../kit/words.tsx';
import { Citations } from './citations.tsx';
import panel from './panel.module.css';

/** How well the position is known, in words and metres, and what it was taken from. */
export function FeaturePosition({ properties: { accuracy, sources } }: { properties: FeatureProperties }) {
  const { formats, messages, say } = useWords();
  const { accuracy: names, accuracyMeaning } = messages.vocabulary;
  const error =
    accuracy.metres === undefined
      ? null
      : accuracy.metres < 1000
        ? formats.quantity(accuracy.metres, 'm', 0)
        : formats.quantity(accuracy.metres / 1000, 'km', 1);
  return (
    <section>
      <h3 className={panel.heading}>{messages.detail.headings.position}</h3>
      <p className={panel.prose}>
        {names[accuracy.class]}: {accuracyMeaning[accuracy.class]}
        {error && `; ${messages.detail.accuracy.within(error)}`}.
      </p>
      {accuracy.note && <p className={panel.note}>{say(accuracy.note)}</p>}
      {sources.length > 0 && (
        <p className={panel.note}>
          {messages.detail.accuracy.basis} <Citations ids={sources} />
        </p>
      )}
    </section>
  );
}
