import { useMemo } from 'react';
import type { Atlas } from '../../domain/atlas.ts';
import { numberedSources, ofSeries } from '../../domain/citations.ts';
import type { Series } from '../../domain/fact.ts';
import type { SeriesFile } from '../../domain/series-file.ts';
import type { Text } from '../../domain/text.ts';
import type { Sector } from '../../domain/vocabulary.ts';
import { aboutWords } from '../../i18n/late/about.ts';
import { numbersWords } from '../../i18n/late/numbers.ts';
import { setFacet, setYear } from '../../state/actions.ts';
import { useAtlas } from '../../state/hooks.ts';
import prose from '../about/prose.module.css';
import { CitingContext, useCiting } from '../detail/citations.tsx';
import panel from '../detail/panel.module.css';
import { SeriesChart } from '../detail/series-chart.tsx';
import { SourceList } from '../detail/source-list.tsx';
import { useWords } from '../kit/words.tsx';
import styles from './numbers.module.css';
import { grouped } from './sector-groups.ts';

/** Every series that the sector filter leaves, by sector and project; then trade, and one list of sources for all. */
export function SeriesSections({ atlas, file }: { atlas: Atlas; file: SeriesFile }) {
  const { language, messages, say } = useWords();
  const words = numbersWords[language];
  const chosen = useAtlas(({ view }) => view.filters.sector);
  const groups = useMemo(() => grouped(file, atlas, chosen), [file, atlas, chosen]);
  const numbers = useMemo(() => {
    const ofProjects = groups.sectors.flatMap(({ projects }) => projects.flatMap(({ series }) => series));
    return numberedSources(ofSeries([...ofProjects, ...groups.trade]));
  }, [groups]);
  const { cite, back, list, followed } = useCiting(null, null, () => {});
  const named = (some: readonly Sector[]) => some.map((sector) => messages.vocabulary.sector[sector]).join(words.comma);
  return (
    <CitingContext value={{ numbers, cite }}>
      {groups.sectors.map(({ sector, projects }) => (
        <section
          key={sector}
          className={`${prose.section} ${prose.wide}`}
          style={{ '--sector': `var(--sector-${sector})` }}
        >
          <h3 className={styles.sector}>{messages.vocabulary.sector[sector]}</h3>
          {projects.map(({ project, series }) => (
            <div key={project.id}>
              <h4>{say(project.names)}</h4>
              <Charts series={series} project={project.labels} />
            </div>
          ))}
        </section>
      ))}
      {groups.empty.length > 0 && <p className={prose.soft}>{words.none(named(groups.empty))}</p>}
      {groups.hidden.length > 0 && (
        <p className={styles.hidden}>
          {words.hidden(named(groups.hidden))}{' '}
          <button type="button" className={panel.link} onClick={() => setFacet('sector', null)}>
            {words.showAll}
          </button>
        </p>
      )}
      {groups.trade.length > 0 && (
        <section className={`${prose.section} ${prose.wide}`} style={{ '--sector': 'var(--ink-soft)' }}>
          <h3>{words.trade}</h3>
          <p>{aboutWords[language].trade.intro}</p>
          <Charts series={groups.trade} />
        </section>
      )}
      <section className={`${prose.section} ${prose.wide}`}>
        <h3>{words.sources}</h3>
        <SourceList sources={file.sources} numbers={numbers} list={list} followed={followed} back={back} />
      </section>
    </CitingContext>
  );
}

const Charts = ({ series, project }: { series: readonly Series[]; project?: Text }) => (
  <div className={styles.charts}>
    {series.map((each) => (
      <SeriesChart key={each.id} series={each} project={project} onYear={setYear} />
    ))}
  </div>
);
