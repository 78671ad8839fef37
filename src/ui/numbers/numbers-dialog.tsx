import { useEffect } from 'react';
import type { Atlas } from '../../domain/atlas.ts';
import { numbersWords } from '../../i18n/late/numbers.ts';
import { useAtlas } from '../../state/hooks.ts';
import { readyAtlas } from '../../state/selectors.ts';
import { loadTheSeries, useSeries } from '../../state/series.ts';
import { PageDialog } from '../about/page-dialog.tsx';
import prose from '../about/prose.module.css';
import { Failure } from '../detail/failure.tsx';
import { useWords } from '../kit/words.tsx';
import { ChosenDay } from './chosen-day.tsx';
import { SeriesSections } from './series-sections.tsx';
import { TotalsSection } from './totals-section.tsx';

/** Every number that the atlas has by the year: the totals of what is filtered, then each series with its sources. */
export default function NumbersDialog() {
  const { language } = useWords();
  const words = numbersWords[language];
  const atlas = useAtlas(readyAtlas);
  return (
    <PageDialog page="numbers" title={words.title}>
      <section className={prose.section}>
        <p>{words.intro}</p>
      </section>
      {atlas ? (
        <>
          <ChosenDay atlas={atlas} />
          <TotalsSection atlas={atlas} />
          <Fetched atlas={atlas} />
        </>
      ) : (
        <p role="status">{words.loading}</p>
      )}
    </PageDialog>
  );
}

/** What comes from the file of series. The totals do without it. */
function Fetched({ atlas }: { atlas: Atlas }) {
  const { language } = useWords();
  const words = numbersWords[language];
  const series = useSeries();
  const online = useAtlas((state) => state.online);
  // biome-ignore lint/correctness/useExhaustiveDependencies: coming online is a reason to try again
  useEffect(() => {
    void loadTheSeries();
  }, [online]);
  switch (series.type) {
    case 'idle':
    case 'loading':
      return <p role="status">{words.loading}</p>;
    case 'failed':
      return <Failure title={words.failed} issue={series.issue} retry={() => void loadTheSeries()} />;
    case 'ready':
      return <SeriesSections atlas={atlas} file={series.value} />;
  }
}
