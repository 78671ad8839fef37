import { AArrowDown, AArrowUp } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Scene } from '../../domain/tour-scene.ts';
import { wordsIn } from '../../domain/tour-text.ts';
import { deskWords } from '../../i18n/late/desk.ts';
import { MarkedText } from '../deck/marked-text.tsx';
import { useWords } from '../kit/words.tsx';
import styles from './desk.module.css';

/** Pixels: from what is read in the hand to what is read from two steps away. */
const sizes = [14, 16, 18, 20, 24, 28, 34, 40] as const;
const usual = 3;
const usualBeside = 1;

/** What the speaker reads, as large as they want it. */
export function Notes({ scene, isBeside }: { scene: Scene; isBeside: boolean }) {
  const { language } = useWords();
  const words = deskWords[language];
  const [step, setStep] = useState<number>(isBeside ? usualBeside : usual);
  const text = useRef<HTMLDivElement>(null);
  const notes = wordsIn(scene.notes, language);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another scene is read from its beginning
  useEffect(() => void text.current?.scrollTo?.({ top: 0 }), [scene.id]);
  const size = sizes[step] ?? sizes[usual];
  const by = (change: number) => setStep(Math.max(0, Math.min(sizes.length - 1, step + change)));
  return (
    <section className={styles.notes} aria-labelledby="desk-notes">
      <header>
        <h2 id="desk-notes">{words.notes}</h2>
        <button
          type="button"
          aria-label={words.smaller}
          title={words.smaller}
          aria-disabled={step === 0 || undefined}
          onClick={() => by(-1)}
        >
          <AArrowDown aria-hidden size={22} strokeWidth={1.5} />
        </button>
        <button
          type="button"
          aria-label={words.larger}
          title={words.larger}
          aria-disabled={step === sizes.length - 1 || undefined}
          onClick={() => by(1)}
        >
          <AArrowUp aria-hidden size={22} strokeWidth={1.5} />
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no pointer scrolls it by keys */}
      <div ref={text} className={styles.text} style={{ fontSize: size }} tabIndex={0} data-scrolls>
        {notes === '' ? <p>{words.noNotes}</p> : <MarkedText source={notes} />}
      </div>
    </section>
  );
}
