import { useEffect, useState } from 'react';
import type { Tour } from '../../domain/tour.ts';
import { wordsIn } from '../../domain/tour-text.ts';
import { deckWords } from '../../i18n/late/deck.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { useDeck } from '../../state/deck.ts';
import { useWords } from '../kit/words.tsx';

/** By then the map stands still. */
const settled = 1100;

/** A sentence ends where a letter, a digit or a bracket is before its stop; in Chinese, at any stop. */
const firstSentence = (words: string): string =>
  /^.*?(?:[\p{L}\d)»”"][.!?](?=\s|$)|[。！？])/su.exec(words)?.[0] ?? words;

/** A title with a stop, unless it has its own. */
const ended = (title: string): string => (/[.!?…。！？]$/u.test(title) ? title : `${title}.`);

/** Says one message a scene, politely: its title and a sentence on what is seen, once the map stands still. */
export function Announcer({ tour }: { tour: Tour }) {
  const { language, say } = useWords();
  const at = useDeck(({ deck }) => deck.scene);
  const [said, setSaid] = useState('');
  const scene = tour.scenes[at];
  const counter = filled(deckWords[language].counter, { n: at + 1, total: tour.scenes.length });
  const asking = useDeck(({ address }) => address.ask === true);
  const seen = scene && !asking ? firstSentence(wordsIn(scene.alt, language)) : '';
  const message = scene ? `${counter}. ${ended(say(scene.title))} ${seen}`.trim() : '';
  useEffect(() => {
    const timer = setTimeout(() => setSaid(message), settled);
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <p className="visually-hidden" aria-live="polite" aria-atomic data-announcer>
      {said}
    </p>
  );
}
