import { useEffect } from 'react';
import { toursWords } from '../../i18n/late/tours.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { openPage } from '../../state/actions.ts';
import { openEditor } from '../../state/editing.ts';
import { useAtlas } from '../../state/hooks.ts';
import { linkToReading, linkToTour, type Reading } from '../../state/tour-links.ts';
import { loadTheTours, useTours } from '../../state/tours.ts';
import { PageDialog } from '../about/page-dialog.tsx';
import prose from '../about/prose.module.css';
import { Failure } from '../detail/failure.tsx';
import panel from '../detail/panel.module.css';
import { useWords } from '../kit/words.tsx';
import { CopyState } from '../offline/copy-state.tsx';
import { DownloadForClass } from './download-for-class.tsx';
import styles from './tours.module.css';

const readings = ['article', 'handout', 'kit'] as const satisfies readonly Reading[];

/** The tours that can be presented, each with its other forms. */
export default function ToursDialog() {
  const { language } = useWords();
  const words = toursWords[language];
  const edit = () => {
    openPage(null);
    openEditor();
  };
  return (
    <PageDialog page="tours" title={words.title}>
      <section className={prose.section}>
        <p>{words.intro}</p>
        <CopyState />
      </section>
      <Tours />
      <section className={styles.own}>
        <h3>{words.own}</h3>
        <p>{words.ownIntro}</p>
        <button type="button" onClick={edit}>
          {words.edit}
        </button>
      </section>
    </PageDialog>
  );
}

/** The part that has to be fetched. The network's return counts as another try. */
function Tours() {
  const { language, formats, say } = useWords();
  const words = toursWords[language];
  const tours = useTours();
  const chosen = useAtlas(({ view }) => view.language);
  const online = useAtlas((state) => state.online);
  // biome-ignore lint/correctness/useExhaustiveDependencies: coming online is a reason to try again
  useEffect(() => void loadTheTours(), [online]);
  if (tours.type === 'failed')
    return <Failure title={words.failed} issue={tours.issue} retry={() => void loadTheTours()} />;
  if (tours.type !== 'ready') return <p role="status">{words.loading}</p>;
  return (
    <ul className={styles.tours}>
      {tours.value.tours.map(({ id, title, subtitle, minutes, scenes }) => (
        <li key={id}>
          <h3>{say(title)}</h3>
          <p>{say(subtitle)}</p>
          <p className={panel.note}>
            {formats.plural(scenes.length, words.scenes)} · {filled(words.minutes, { count: minutes })}
          </p>
          <p className={styles.ways}>
            <a className={styles.present} href={linkToTour(id, chosen)}>
              {filled(words.present, { title: say(title) })}
            </a>
            {readings.map((reading) => (
              <a key={reading} href={linkToReading(id, reading, language)}>
                {words.readings[reading]}
                <span className="visually-hidden">: {say(title)}</span>
              </a>
            ))}
            <DownloadForClass tour={id} title={say(title)} />
          </p>
        </li>
      ))}
    </ul>
  );
}
