import type { Atlas } from '../../domain/atlas.ts';
import { numbersWords } from '../../i18n/late/numbers.ts';
import { setYear } from '../../state/actions.ts';
import { useAtlas } from '../../state/hooks.ts';
import { selectDay } from '../../state/selectors.ts';
import panel from '../detail/panel.module.css';
import { useWords } from '../kit/words.tsx';
import styles from './numbers.module.css';

/** Says which day the atlas shows, as it is chosen by clicks on the charts, and leads back to the day of the data. */
export function ChosenDay({ atlas }: { atlas: Atlas }) {
  const { formats, language } = useWords();
  const words = numbersWords[language].year;
  const year = useAtlas(({ view }) => view.year);
  const day = useAtlas(selectDay);
  return (
    <p className={styles.day}>
      <span role="status">{year === null ? words.none(formats.date(day)) : words.chosen(year, formats.date(day))}</span>
      {year !== null && (
        <button type="button" className={panel.button} onClick={() => setYear(null)}>
          {words.back(formats.date(atlas.date))}
        </button>
      )}
    </p>
  );
}
