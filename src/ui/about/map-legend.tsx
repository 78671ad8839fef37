import { accuracyClasses, sectors, statuses } from '../../domain/vocabulary.ts';
import { aboutWords } from '../../i18n/late/about.ts';
import { SectorSwatch, StatusSwatch } from '../filters/swatch.tsx';
import { useWords } from '../kit/words.tsx';
import { Points } from './points.tsx';
import prose from './prose.module.css';

/** What colours, patterns and widths on the map mean. */
export function MapLegend() {
  const { messages, language } = useWords();
  const { accuracy, accuracyMeaning, sector: sectorNames, status: statusNames } = messages.vocabulary;
  const words = aboutWords[language].help;
  return (
    <section className={`${prose.section} ${prose.wide}`}>
      <h3>{words.reading}</h3>
      <h4>{words.sectors}</h4>
      <ul className={prose.marks}>
        {sectors.map((sector) => (
          <li key={sector}>
            <SectorSwatch sector={sector} /> {sectorNames[sector]}
          </li>
        ))}
      </ul>
      <p className={prose.soft}>{words.discs}</p>
      <h4>{words.statuses}</h4>
      <ul className={prose.marks}>
        {statuses.map((status) => (
          <li key={status}>
            <StatusSwatch status={status} />
            <span>
              {statusNames[status]} <span className={prose.soft}>({words.statusHint[status]})</span>
            </span>
          </li>
        ))}
      </ul>
      <h4>{words.accuracy}</h4>
      <Points points={accuracyClasses.map((name) => `${accuracy[name]}: ${accuracyMeaning[name]}.`)} />
      <ul className={prose.marks}>
        <li>
          <svg aria-hidden="true" width="28" height="18">
            <path d="M1 9h26" stroke="var(--ink)" strokeWidth="2" strokeDasharray="6.8 1.8" />
          </svg>{' '}
          <span className={prose.soft}>{words.accuracyHint}</span>
        </li>
      </ul>
    </section>
  );
}
