import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ToDeck } from '../../domain/desk-talk.ts';
import type { TourFile } from '../../domain/tour-file.ts';
import { deskWords } from '../../i18n/late/desk.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { ask, useTalk } from '../../state/desk-talk.ts';
import { useWords } from '../kit/words.tsx';
import styles from './desk.module.css';
import { DeskControls, DeskTools } from './desk-controls.tsx';
import { ElsewherePart } from './elsewhere-part.tsx';
import { Notes } from './notes.tsx';
import pictures from './pictures.module.css';
import { SceneList } from './scene-list.tsx';
import { ScenePicture } from './scene-picture.tsx';
import { StageView } from './stage-view.tsx';
import { Watch } from './watch.tsx';

interface Props {
  readonly file: TourFile;
  /** Of the notes, for another device. */
  readonly address: string;
  /** In the deck's own window: what to call to be rid of it. The stage is in sight and needs no picture. */
  readonly onClose?: () => void;
  /** Over the picture of the stage: what is pointed with. */
  readonly over?: ReactNode;
}

/** What the speaker sees and the room does not: notes, time, this scene and the next. */
export function Desk({ file: { tour }, address, onClose, over }: Props) {
  const { language, say } = useWords();
  const words = deskWords[language];
  const at = useTalk(({ news }) => news.scene);
  const isExploring = useTalk(({ news }) => news.isExploring);
  const line = useTalk((talk) => talk.line);
  const scene = tour.scenes[at];
  if (!scene) return null;
  const total = tour.scenes.length;
  const send = (message: ToDeck) => ask(message, total);
  const isBeside = onClose !== undefined;
  const isLive = line === 'live';
  return (
    <div className={styles.desk} data-beside={isBeside || undefined} data-line={line}>
      <header className={styles.head}>
        <div>
          <p className={styles.counter}>{filled(words.scene, { n: at + 1, total })}</p>
          <h1>{say(scene.title)}</h1>
        </div>
        {isBeside ? (
          <button type="button" className={styles.close} aria-label={words.close} title={words.close} onClick={onClose}>
            <X aria-hidden size={22} strokeWidth={1.5} />
          </button>
        ) : (
          <p role="status" className={styles.line}>
            {words.line[line]}
          </p>
        )}
      </header>
      <Watch tour={tour} />
      <div className={styles.sight}>
        {!isBeside && (
          <section aria-label={words.now}>
            <StageView tour={tour} over={over} />
          </section>
        )}
        {isLive && <DeskTools send={send} />}
        {isLive && !isBeside && <p className={styles.hint}>{words.toolHint}</p>}
        <section className={pictures.after} aria-labelledby="desk-next">
          <h2 id="desk-next">{words.after}</h2>
          {at + 1 < total ? (
            <>
              <ScenePicture tour={tour} at={at + 1} />
              <p>{say(tour.scenes[at + 1]?.title ?? scene.title)}</p>
            </>
          ) : (
            <p>{words.end}</p>
          )}
        </section>
      </div>
      <Notes scene={scene} isBeside={isBeside} />
      <div className={styles.more}>
        {isExploring && <p className={styles.hint}>{words.exploring}</p>}
        {isBeside && <p className={styles.hint}>{words.blocked}</p>}
        <SceneList tour={tour} onGo={(to) => send({ type: 'goTo', scene: to })} />
        <ElsewherePart address={address} />
      </div>
      <DeskControls total={total} send={send} />
    </div>
  );
}
