import { useEffect } from 'react';
import { accuracyClasses } from '../../domain/vocabulary.ts';
import { aboutWords } from '../../i18n/late/about.ts';
import { useAtlas } from '../../state/hooks.ts';
import { loadTheAbout } from '../../state/loading.ts';
import { Failure } from '../detail/failure.tsx';
import { useWords } from '../kit/words.tsx';
import { OfflineSection } from '../offline/offline-section.tsx';
import { DataSection } from './data-section.tsx';
import { PageDialog } from './page-dialog.tsx';
import { Points } from './points.tsx';
import prose from './prose.module.css';
import { TradeSection } from './trade-section.tsx';

/** What the atlas is, how it was made, and on what terms. */
export default function AboutDialog() {
  const { messages, language } = useWords();
  const words = aboutWords[language];
  return (
    <PageDialog page="about" title={words.title}>
      <section className={prose.section}>
        {words.intro.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </section>
      <section className={prose.section}>
        <h3>{words.methods.heading}</h3>
        <Points points={words.methods.points} />
      </section>
      <section className={prose.section}>
        <h3>{words.accuracy.heading}</h3>
        <p>{words.accuracy.intro}</p>
        <Points
          points={accuracyClasses.map(
            (name) => `${messages.vocabulary.accuracy[name]}: ${messages.vocabulary.accuracyMeaning[name]}.`,
          )}
        />
      </section>
      <section className={prose.section}>
        <h3>{words.borders.heading}</h3>
        <Points points={words.borders.points} />
      </section>
      <FetchedSections />
      <section className={prose.section}>
        <h3>{words.languages.heading}</h3>
        <p>{words.languages.text}</p>
      </section>
      <OfflineSection />
      <section className={prose.section}>
        <h3>{words.privacy.heading}</h3>
        <p>{words.privacy.text}</p>
      </section>
    </PageDialog>
  );
}

/** What comes from the data: trade, licences, changelog. The rest of the page does without it. */
function FetchedSections() {
  const { messages, language } = useWords();
  const about = useAtlas((state) => state.about);
  const online = useAtlas((state) => state.online);
  // biome-ignore lint/correctness/useExhaustiveDependencies: coming online is a reason to try again
  useEffect(() => {
    void loadTheAbout();
  }, [online]);
  switch (about.type) {
    case 'idle':
    case 'loading':
      return <p role="status">{aboutWords[language].loading}</p>;
    case 'failed':
      return <Failure title={messages.detail.failed.about} issue={about.issue} retry={() => void loadTheAbout()} />;
    case 'ready':
      return (
        <>
          <DataSection about={about.value} />
          <TradeSection about={about.value} />
        </>
      );
  }
}
