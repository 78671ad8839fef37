import { useEffect } from 'react';
import type { Scene } from '../../domain/tour-scene.ts';
import { deckWords } from '../../i18n/late/deck.ts';
import { useAtlas } from '../../state/hooks.ts';
import { readyAtlas } from '../../state/selectors.ts';
import { loadTheSeries, useSeries } from '../../state/series.ts';
import { Failure } from '../detail/failure.tsx';
import { SeriesChart } from '../detail/series-chart.tsx';
import { useWords } from '../kit/words.tsx';
import styles from './parts.module.css';
import { TourCiting } from './tour-citing.tsx';

interface Props {
  readonly scene: Extract<Scene, { kind: 'chart' }>;
  readonly numbers: ReadonlyMap<string, number>;
}

/** A yearly series with its sources and its table, as large as captions are. */
export default function ChartScene({ scene: { series: wanted, sources }, numbers }: Props) {
  const { language } = useWords();
  const words = deckWords[language];
  const series = useSeries();
  const atlas = useAtlas(readyAtlas);
  const online = useAtlas((state) => state.online);
  // biome-ignore lint/correctness/useExhaustiveDependencies: coming online is a reason to try again
  useEffect(() => void loadTheSeries(), [online]);
  if (series.type === 'failed')
    return <Failure title={words.partFailed} issue={series.issue} retry={() => void loadTheSeries()} />;
  if (series.type !== 'ready') return null;
  const shown = series.value.groups
    .find(({ projectId }) => projectId === wanted.projectId)
    ?.series.find(({ id }) => id === wanted.seriesId);
  if (!shown) return <p>{words.partFailed}</p>;
  const project = wanted.projectId === null ? undefined : atlas?.projectById.get(wanted.projectId);
  const isSourced = shown.points.every((point) => point.sources.every((id) => sources.includes(id)));
  return (
    <div
      className={`${styles.part} ${styles.enlarged}`}
      style={{ '--sector': project ? `var(--sector-${project.sector})` : 'var(--ink-soft)' }}
    >
      <TourCiting numbers={numbers}>
        <SeriesChart series={shown} isSourced={isSourced} {...(project && { project: project.labels })} />
      </TourCiting>
    </div>
  );
}
