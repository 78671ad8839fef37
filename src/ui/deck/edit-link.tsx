import type { MouseEvent } from 'react';
import type { Tour } from '../../domain/tour.ts';
import { madeTourWords } from '../../i18n/late/made-tour.ts';
import { selectScene, useDeck } from '../../state/deck.ts';
import { isBeingEdited, rememberEditing } from '../../state/editing.ts';
import { linkToAtlas } from '../../state/tour-links.ts';
import { useWords } from '../kit/words.tsx';
import styles from './edit-link.module.css';

/** From a look at one's own tour back to its editor, at this scene. Before a class there is nothing of it on the stage. */
export function ToEditor({ tour }: { tour: Tour }) {
  const { language } = useWords();
  const chosen = useDeck(({ address }) => address.language);
  const scene = useDeck(selectScene)?.id ?? null;
  if (!isBeingEdited(tour.id)) return null;
  return (
    <a className={styles.toEditor} href={linkToAtlas(chosen)} onClick={() => rememberEditing({ tour: tour.id, scene })}>
      {madeTourWords[language].toEditor}
    </a>
  );
}

/** From a tour in a link to a copy of one's own, in the editor. */
export function KeepCopy({ tour }: { tour: Tour }) {
  const { language } = useWords();
  const chosen = useDeck(({ address }) => address.language);
  const scene = useDeck(selectScene)?.id ?? null;
  const href = linkToAtlas(chosen);
  const keep = (event: MouseEvent) => {
    event.preventDefault();
    import('../../state/own-tours.ts')
      .then(({ adopted }) => {
        rememberEditing({ tour: adopted(tour), scene });
        window.location.assign(href);
      })
      .catch(console.error);
  };
  return (
    <a href={href} onClick={keep}>
      {madeTourWords[language].keep}
    </a>
  );
}
