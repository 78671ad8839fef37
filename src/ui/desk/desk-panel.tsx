import { useEffect } from 'react';
import type { TourFile } from '../../domain/tour-file.ts';
import { deskWords } from '../../i18n/late/desk.ts';
import { linkBeside } from '../../state/desk-beside.ts';
import type { DeckEnd } from '../../state/desk-deck.ts';
import { useTalk } from '../../state/desk-talk.ts';
import { takeTimer } from '../../state/desk-timer.ts';
import { useWords } from '../kit/words.tsx';
import { Desk } from './desk.tsx';
import styles from './desk-panel.module.css';

interface Props {
  readonly file: TourFile;
  readonly deck: DeckEnd;
  /** Of the notes, for another device. */
  readonly address: string;
  readonly onClose: () => void;
}

/** The desk beside the stage, below it on a narrow window: where there is one screen, or no other window may be opened. */
export default function DeskPanel({ file, deck, address, onClose }: Props) {
  const { language } = useWords();
  const isLinked = useTalk(({ line }) => line === 'live');
  const { id } = file.tour;
  useEffect(() => linkBeside(deck), [deck]);
  useEffect(() => takeTimer(id), [id]);
  useEffect(() => {
    // The stage makes room.
    document.documentElement.dataset.desk = 'beside';
    return () => {
      delete document.documentElement.dataset.desk;
    };
  }, []);
  return (
    <aside className={styles.panel} aria-label={deskWords[language].desk}>
      {isLinked && <Desk file={file} address={address} onClose={onClose} />}
    </aside>
  );
}
