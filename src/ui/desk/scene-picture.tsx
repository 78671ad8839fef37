import { useEffect, useState } from 'react';
import type { Language } from '../../domain/text.ts';
import type { Tour } from '../../domain/tour.ts';
import { stillPath } from '../../domain/tour-page.ts';
import { mapOfScene, type Scene } from '../../domain/tour-scene.ts';
import { posterSize } from '../../domain/view-page.ts';
import { deskWords } from '../../i18n/late/desk.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { useWords } from '../kit/words.tsx';
import styles from './pictures.module.css';

/** Where the build has put the picture of a scene; `null` for a scene without a map. Of two years the later. */
function stillOf(tour: Tour, scene: Scene, language: Language): string | null {
  if (!mapOfScene(scene)) return null;
  const part = scene.kind === 'compare' ? scene.years[1] : null;
  return `./${stillPath({ tourId: tour.id, sceneId: scene.id, part }, language, 'webp')}`;
}

/** A scene as a picture: the still of its map, or its title on paper. */
export function ScenePicture({ tour, at }: { tour: Tour; at: number }) {
  const { language, say } = useWords();
  const scene = tour.scenes[at];
  const address = scene ? stillOf(tour, scene, language) : null;
  const [missing, setMissing] = useState<string | null>(null);
  if (!scene) return null;
  const alt = filled(deskWords[language].picture, { n: at + 1, title: say(scene.title) });
  if (address === null || address === missing)
    return (
      <div className={styles.paper} data-kind={scene.kind} role="img" aria-label={alt}>
        <span>{say(scene.title)}</span>
      </div>
    );
  return (
    <img
      key={address}
      className={styles.still}
      {...posterSize}
      src={address}
      alt={alt}
      onError={() => setMissing(address)}
    />
  );
}

/** The address of a file for as long as it is shown. */
export function useFileAddress(file: Blob | null): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (!file) return setAddress(null);
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return address;
}
