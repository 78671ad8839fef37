import type { Evidence } from '../../domain/claim.ts';
import { useAtlas } from '../../state/hooks.ts';
import { readyAtlas } from '../../state/selectors.ts';
import { Citations } from '../detail/citations.tsx';
import { Doubt } from '../detail/doubt.tsx';
import { FactValues } from '../detail/fact-value.tsx';
import panel from '../detail/panel.module.css';
import { SeriesChart } from '../detail/series-chart.tsx';
import { useWords } from '../kit/words.tsx';
import styles from './claims.module.css';

const keyOf = (shown: Evidence): string => {
  switch (shown.type) {
    case 'fact':
      return `${shown.projectId} ${shown.fact.key}`;
    case 'milestone':
      return `${shown.projectId} ${shown.milestone.date}`;
    case 'series':
      return `${shown.projectId} ${shown.series.id}`;
  }
};

/** What shows the outcome, each thing with its sources: charts first, then facts and milestones in their order. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  const atlas = useAtlas(readyAtlas);
  const { formats, say } = useWords();
  const projects = new Set(evidence.map(({ projectId }) => projectId));
  /** Named only where a claim rests on several projects. */
  const nameOf = (id: string | null) => {
    const names = projects.size > 1 && id !== null ? atlas?.projectById.get(id)?.labels : undefined;
    return names && <span className={panel.note}>{say(names)}</span>;
  };
  const charts = evidence.filter((shown) => shown.type === 'series');
  const rows = evidence.filter((shown) => shown.type !== 'series');
  return (
    <>
      {charts.length > 0 && (
        <div className={styles.charts}>
          {charts.map((shown) => (
            <SeriesChart key={keyOf(shown)} series={shown.series} />
          ))}
        </div>
      )}
      {rows.length > 0 && (
        <dl className={styles.facts}>
          {rows.map((shown) => (
            <div key={keyOf(shown)}>
              <dt>
                {shown.type === 'fact' ? (
                  say(shown.fact.label)
                ) : (
                  <time dateTime={shown.milestone.date}>{formats.date(shown.milestone.date)}</time>
                )}{' '}
                {nameOf(shown.projectId)}
              </dt>
              <dd>
                {shown.type === 'fact' ? (
                  <FactValues fact={shown.fact} />
                ) : (
                  <>
                    {say(shown.milestone.label)}
                    <Citations ids={shown.milestone.sources} /> <Doubt confidence={shown.milestone.confidence} />
                  </>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
