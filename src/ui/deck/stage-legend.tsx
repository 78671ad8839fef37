import { visible } from '../../domain/filters.ts';
import { dayOf } from '../../domain/history.ts';
import { legendOf } from '../../domain/legend.ts';
import { deckWords } from '../../i18n/late/deck.ts';
import { useAtlas } from '../../state/hooks.ts';
import { readyAtlas, selectDay, selectVisible } from '../../state/selectors.ts';
import { SectorSwatch, StatusSwatch } from '../filters/swatch.tsx';
import { useWords } from '../kit/words.tsx';
import styles from './caption.module.css';

/** What the colours and patterns on the map mean: only of what is on it now. */
export function StageLegend() {
  const { language, messages } = useWords();
  const atlas = useAtlas(readyAtlas);
  const shown = useAtlas(selectVisible);
  const day = useAtlas(selectDay);
  const filters = useAtlas(({ view }) => view.filters);
  const compared = useAtlas(({ view }) => view.compare);
  if (!atlas || !shown) return null;
  const earlier = compared === null ? [] : [dayOf(compared)];
  const { sectors, statuses } = legendOf(atlas, [
    { visible: shown, day },
    ...earlier.map((other) => ({ visible: visible(atlas, filters, null, other), day: other })),
  ]);
  const names = messages.vocabulary;
  if (sectors.length === 0) return null;
  return (
    <section className={styles.legend} aria-label={deckWords[language].legend}>
      <ul>
        {sectors.map((sector) => (
          <li key={sector}>
            <SectorSwatch sector={sector} /> {names.sector[sector]}
          </li>
        ))}
        {statuses.map((status) => (
          <li key={status}>
            <StatusSwatch status={status} /> {names.status[status]}
          </li>
        ))}
      </ul>
    </section>
  );
}
