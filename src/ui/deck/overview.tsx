import { type FormEvent, type KeyboardEvent, type MouseEvent, useState } from 'react';
import type { Tour } from '../../domain/tour.ts';
import { isMadeTour } from '../../domain/tour-made-id.ts';
import { deckWords } from '../../i18n/late/deck.ts';
import { deckLayerWords } from '../../i18n/late/deck-layers.ts';
import { goTo, linkToScene, useDeck } from '../../state/deck.ts';
import { useWords } from '../kit/words.tsx';
import { DownloadForClass } from './elsewhere.tsx';
import { Layer } from './layer.tsx';
import styles from './layers.module.css';
import { UpdateLine } from './update-line.tsx';

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** The arrows go from link to link, as a clicker's do. */
function onArrow(event: KeyboardEvent<HTMLElement>): void {
  const by = { ArrowDown: 1, ArrowRight: 1, PageDown: 1, ArrowUp: -1, ArrowLeft: -1, PageUp: -1 }[event.key];
  const links = [...event.currentTarget.querySelectorAll('a')];
  const next = links[links.indexOf(document.activeElement as HTMLAnchorElement) + (by ?? 0)];
  if (by === undefined || !next) return;
  event.preventDefault();
  next.focus();
}

/** All scenes as a list of links, with a field for who knows the number. */
export function Overview({ tour, layer }: { tour: Tour; layer: 'overview' | 'goTo' }) {
  const { language, say } = useWords();
  const words = deckLayerWords[language];
  const shown = useDeck(({ deck }) => deck.scene);
  return (
    <Layer layer={layer} title={layer === 'goTo' ? deckWords[language].commands.goTo : words.scenes}>
      {layer === 'goTo' ? (
        <GoTo total={tour.scenes.length} />
      ) : (
        <>
          <ol className={styles.scenes} onKeyDown={onArrow}>
            {tour.scenes.map(({ id, title }, at) => (
              <li key={id}>
                <a
                  href={linkToScene(id)}
                  aria-current={at === shown ? 'step' : undefined}
                  onClick={(event) => {
                    if (!isPlain(event)) return;
                    event.preventDefault();
                    goTo(at);
                  }}
                >
                  <span className={styles.number}>{at + 1}</span>
                  {say(title)}
                </a>
              </li>
            ))}
          </ol>
          {!isMadeTour(tour.id) && (
            <p className={styles.links}>
              <DownloadForClass tour={tour.id} />
            </p>
          )}
        </>
      )}
      <UpdateLine />
    </Layer>
  );
}

function GoTo({ total }: { total: number }) {
  const { language } = useWords();
  const words = deckLayerWords[language];
  const shown = useDeck(({ deck }) => deck.scene);
  const [number, setNumber] = useState(String(shown + 1));
  const go = (event: FormEvent) => {
    event.preventDefault();
    if (Number(number) >= 1) goTo(Math.floor(Number(number)) - 1);
  };
  return (
    <form className={styles.goTo} onSubmit={go}>
      <label>
        {words.number} (1–{total})
        <input
          type="number"
          required
          min={1}
          max={total}
          value={number}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => setNumber(event.currentTarget.value)}
        />
      </label>
      <button type="submit" className={styles.button}>
        {words.go}
      </button>
    </form>
  );
}
