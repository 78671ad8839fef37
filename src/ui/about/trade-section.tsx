import { useMemo } from 'react';
import type { AboutFile } from '../../domain/about.ts';
import { numberedSources, ofSeries } from '../../domain/citations.ts';
import { aboutWords } from '../../i18n/late/about.ts';
import { CitingContext, useCiting } from '../detail/citations.tsx';
import { SeriesChart } from '../detail/series-chart.tsx';
import { SourceList } from '../detail/source-list.tsx';
import { useWords } from '../kit/words.tsx';
import prose from './prose.module.css';

/** Trade of the two countries year by year, with its sources. */
export function TradeSection({ about }: { about: AboutFile }) {
  const { language } = useWords();
  const numbers = useMemo(() => numberedSources(ofSeries(about.series)), [about]);
  const { cite, back, list, followed } = useCiting(null, null, () => {});
  if (about.series.length === 0) return null;
  return (
    <CitingContext value={{ numbers, cite }}>
      <section className={`${prose.section} ${prose.wide}`}>
        <h3>{aboutWords[language].trade.heading}</h3>
        <p>{aboutWords[language].trade.intro}</p>
        <div className={prose.charts}>
          {about.series.map((series) => (
            <SeriesChart key={series.id} series={series} />
          ))}
        </div>
        <h4>{aboutWords[language].sources}</h4>
        <SourceList sources={about.sources} numbers={numbers} list={list} followed={followed} back={back} />
      </section>
    </CitingContext>
  );
}
