import { useMemo } from 'react';
import type { Atlas, FeatureRecord } from '../../domain/atlas.ts';
import { featureCitations, numberedSources } from '../../domain/citations.ts';
import type { ProjectDetail } from '../../domain/detail.ts';
import type { FeatureProperties } from '../../domain/feature.ts';
import { licenceTexts } from '../../domain/licences.ts';
import { useAtlas } from '../../state/hooks.ts';
import { selectDay } from '../../state/selectors.ts';
import { useWords } from '../kit/words.tsx';
import { CitingContext, useCiting } from './citations.tsx';
import { FactList } from './fact-list.tsx';
import { FeatureFigures } from './feature-figures.tsx';
import { FeaturePosition } from './feature-position.tsx';
import { HistoryList } from './history-list.tsx';
import { MilestoneList } from './milestone-list.tsx';
import { NeighbourLinks } from './neighbour-links.tsx';
import panel from './panel.module.css';
import { PanelFooter } from './panel-footer.tsx';
import { SourceList } from './source-list.tsx';

interface Props {
  readonly atlas: Atlas;
  readonly detail: ProjectDetail;
  readonly properties: FeatureProperties;
  readonly record: FeatureRecord;
}

/** A section, station, unit, port or area within its project. */
export function FeatureView({ atlas, detail, properties, record }: Props) {
  const day = useAtlas(selectDay);
  const { messages, say } = useWords();
  const { headings } = messages.detail;
  const milestones = detail.project.milestones.filter((milestone) => milestone.featureId === record.id);
  const numbers = useMemo(
    () =>
      numberedSources(
        featureCitations(
          properties,
          detail.project.milestones.filter(({ featureId }) => featureId === properties.id),
        ),
      ),
    [detail, properties],
  );
  const { cite, back, list, followed } = useCiting(null, null, () => {});
  const licence = licenceTexts[properties.licence];
  const facts = properties.facts ?? [];
  return (
    <CitingContext value={{ numbers, cite }}>
      <div className={panel.body}>
        <NeighbourLinks atlas={atlas} feature={record} />
        <FeatureFigures properties={properties} record={record} />
        {'history' in properties && properties.history && <HistoryList history={properties.history} day={day} />}
        <FactList facts={facts} />
        {properties.note && (
          <section>
            <h3 className={panel.heading}>{headings.note}</h3>
            <p className={panel.prose}>{say(properties.note)}</p>
          </section>
        )}
        {milestones.length > 0 && <MilestoneList atlas={atlas} milestones={milestones} featureId={record.id} />}
        <FeaturePosition properties={properties} />
        <section>
          <h3 className={panel.heading}>{headings.sources}</h3>
          <SourceList sources={detail.sources} numbers={numbers} list={list} followed={followed} back={back} />
        </section>
        <section>
          <h3 className={panel.heading}>{headings.licence}</h3>
          <p className={panel.prose}>
            {licence.url ? (
              <a href={licence.url} target="_blank" rel="noopener license">
                {licence.title}
                <span className="visually-hidden">, {messages.detail.sources.newTab}</span>
              </a>
            ) : (
              messages.detail.publicDomain
            )}
          </p>
        </section>
      </div>
      <PanelFooter atlas={atlas} id={record.id} title={say(record.names)} facts={facts} />
    </CitingContext>
  );
}
