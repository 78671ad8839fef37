import { useEffect, useState } from 'react';
import type { TourFile } from '../../domain/tour-file.ts';
import { deskWords } from '../../i18n/late/desk.ts';
import { linkBeside } from '../../state/desk-beside.ts';
import { closePanel, deskAddress } from '../../state/desk-opening.ts';
import { useTalk } from '../../state/desk-talk.ts';
import { takeTimer } from '../../state/desk-timer.ts';
import { useWords } from '../kit/words.tsx';
import { Desk } from './desk.tsx';
import styles from './desk-panel.module.css';

/** The desk beside the stage, below it on a narrow window: where there is one screen, or no other window may be opened. */
export default function DeskPanel({ file }: { file: TourFile }) {
  const { language } = useWords();
  const isLinked = useTalk(({ line }) => line === 'live');
  const { id } = file.tour;
  useEffect(linkBeside, []);
  useEffect(() => takeTimer(id), [id]);
  useEffect(() => {
    // The stage makes room.
    document.documentElement.dataset.desk = 'beside';
    return () => {
      delete document.documentElement.dataset.desk;
    };
  }, []);
  const [address] = useState(deskAddress);
  return (
    <aside className={styles.panel} aria-label={deskWords[language].desk}>
      {isLinked && <Desk file={file} address={address} onClose={closePanel} />}
    </aside>
  );
}
