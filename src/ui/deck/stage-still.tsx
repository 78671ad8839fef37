import { stillPart } from '../../domain/deck-still.ts';
import type { Language } from '../../domain/text.ts';
import { addressOfStill, type StageRoom, selectScene, useDeck } from '../../state/deck.ts';
import styles from './stage-still.module.css';

/** Where there is no map: the picture of the scene that the build drew. The caption says in words what it shows. */
export function StageStill({ room, language }: { room: StageRoom; language: Language }) {
  const scene = useDeck(selectScene);
  const step = useDeck(({ deck }) => deck.step);
  const tour = useDeck(({ address }) => address.tour);
  const part = scene && stillPart(scene, step);
  if (!scene || part === undefined) return null;
  const address = addressOfStill({ tourId: tour, sceneId: scene.id, part }, language);
  if (address === null) return null;
  const { padding, scale } = room;
  const inset = [padding.top, padding.right, padding.bottom, padding.left].map((pixels) => `${pixels * scale}px`);
  return (
    <div className={styles.still} style={{ inset: inset.join(' ') }}>
      <img src={address} alt="" />
    </div>
  );
}
