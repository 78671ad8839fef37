import { useMemo, useState } from 'react';
import type { Atlas } from '../../domain/atlas.ts';
import { numberedSources, projectCitations } from '../../domain/citations.ts';
import type { ProjectDetail } from '../../domain/detail.ts';
import { headlineFacts } from '../../domain/fact-groups.ts';
import { useWords } from '../kit/words.tsx';
import { AccuracyNote } from './accuracy-note.tsx';
import { Citations, CitingContext, useCiting } from './citations.tsx';
import { ClaimList } from './claim-list.tsx';
import { FactList } from './fact-list.tsx';
import { HeadlineFacts } from './headline-facts.tsx';
import { MilestoneList } from './milestone-list.tsx';
import panel from './panel.module.css';
import { PanelFooter } from './panel-footer.tsx';
import { PartList } from './part-list.tsx';
import { ParticipantList } from './participant-list.tsx';
import { SeriesChart } from './series-chart.tsx';
import { SourceList } from './source-list.tsx';
import { Tabs } from './tabs.tsx';

type TabId = 'overview' | 'timeline' | 'numbers' | 'parts' | 'sources';

/** All that is known of a project, in five tabs. */
export function ProjectView({ atlas, detail }: { atlas: Atlas; detail: ProjectDetail }) {
  const { messages, say } = useWords();
  const { project, features, sources } = detail;
  const [tab, setTab] = useState<TabId>('overview');
  const numbers = useMemo(() => numberedSources(projectCitations(detail)), [detail]);
  const { cite, back, list, followed } = useCiting<TabId>(tab, 'sources', setTab);
  const [firstSeries] = project.series;
  const overview = (
    <>
      <HeadlineFacts facts={headlineFacts(project.facts)} />
      <section>
        <h3 className="visually-hidden">{messages.detail.headings.summary}</h3>
        <p className={panel.prose}>
          {say(project.summary)} <Citations ids={project.summarySources} />
        </p>
      </section>
      {firstSeries && <SeriesChart series={firstSeries} />}
      <ClaimList ids={project.claims} />
      <ParticipantList atlas={atlas} participants={project.participants} />
      <AccuracyNote features={atlas.featuresOf.get(project.id) ?? []} />
    </>
  );
  const figures = (
    <>
      {project.series.length > 0 && (
        <section className={panel.series}>
          <h3 className={panel.heading}>{messages.detail.headings.series}</h3>
          {project.series.map((series) => (
            <SeriesChart key={series.id} series={series} />
          ))}
        </section>
      )}
      {project.facts.length === 0 && <p className={panel.note}>{messages.detail.none.facts}</p>}
      <FactList facts={project.facts} />
    </>
  );
  return (
    <CitingContext value={{ numbers, cite }}>
      <Tabs<TabId>
        label={messages.detail.tabs.label}
        active={tab}
        onChange={setTab}
        tabs={[
          { id: 'overview', label: messages.detail.tabs.overview, content: overview },
          {
            id: 'timeline',
            label: messages.detail.tabs.timeline,
            content: <MilestoneList atlas={atlas} milestones={project.milestones} />,
          },
          { id: 'numbers', label: messages.detail.tabs.numbers, content: figures },
          { id: 'parts', label: messages.detail.tabs.parts, content: <PartList atlas={atlas} features={features} /> },
          {
            id: 'sources',
            label: messages.detail.tabs.sources,
            count: sources.length,
            content: <SourceList sources={sources} numbers={numbers} list={list} followed={followed} back={back} />,
          },
        ]}
      />
      <PanelFooter atlas={atlas} id={project.id} title={say(project.names)} facts={project.facts} />
    </CitingContext>
  );
}
