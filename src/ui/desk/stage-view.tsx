import type { ReactNode } from 'react';
import type { StagePicture } from '../../domain/desk-talk.ts';
import type { Tour } from '../../domain/tour.ts';
import { wordsIn } from '../../domain/tour-text.ts';
import { deskWords } from '../../i18n/late/desk.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { useTalk } from '../../state/desk-talk.ts';
import { MarkedText } from '../deck/marked-text.tsx';
import { useWords } from '../kit/words.tsx';
import styles from './pictures.module.css';
import { ScenePicture, useFileAddress } from './scene-picture.tsx';

const percent = (value: number): string => `${100 * value}%`;

/**
 * What the room sees: the picture that the stage took of itself, with the words where they lie over it, so that a place
 * on it is the same place there. Until it is told, the still of the scene; on that nothing can be pointed at.
 */
export function StageView({ tour, over }: { tour: Tour; over: ReactNode }) {
  const scene = useTalk(({ news }) => news.scene);
  const isBlack = useTalk(({ news }) => news.isBlack);
  const stage = useTalk((talk) => talk.stage);
  const isTold = stage?.scene === scene;
  return (
    <div className={styles.frame} data-black={isBlack || undefined}>
      {isTold ? (
        <div className={styles.stage} style={{ aspectRatio: stage.aspect }} data-stage>
          <Told tour={tour} stage={stage} />
          {over}
        </div>
      ) : (
        <ScenePicture tour={tour} at={scene} />
      )}
    </div>
  );
}

function Told({ tour, stage }: { tour: Tour; stage: StagePicture }) {
  const { language, say } = useWords();
  const address = useFileAddress(stage.picture);
  const scene = tour.scenes[stage.scene];
  if (!scene) return null;
  const [left, top, width, height] = stage.card ?? [];
  return (
    <>
      {address && (
        <img
          className={styles.map}
          src={address}
          alt={filled(deskWords[language].stagePicture, { title: say(scene.title) })}
          draggable={false}
        />
      )}
      {left !== undefined && top !== undefined && width !== undefined && height !== undefined && (
        <div
          className={styles.card}
          data-kind={scene.kind}
          style={{ left: percent(left), top: percent(top), width: percent(width), height: percent(height) }}
          aria-hidden
        >
          <strong>{say(scene.title)}</strong>
          <MarkedText source={wordsIn(scene.body, language)} />
        </div>
      )}
    </>
  );
}
