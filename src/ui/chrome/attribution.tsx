import type { ReactNode } from 'react';
import { filled } from '../../i18n/plural-forms.ts';
import { openPage } from '../../state/actions.ts';
import { useAtlas } from '../../state/hooks.ts';
import { readyAtlas } from '../../state/selectors.ts';
import { useWords } from '../kit/words.tsx';
import styles from './chrome.module.css';

/** Who made the data, which version it is, and the way to all the rest. `children`: a sign before them. */
export function Attribution({ children }: { children?: ReactNode }) {
  const atlas = useAtlas(readyAtlas);
  const { messages } = useWords();
  if (!atlas) return null;
  const { data, about } = messages.chrome.attribution;
  return (
    <p className={styles.attribution}>
      {children}
      <button type="button" onClick={() => openPage('about')} title={about}>
        {filled(data, { version: atlas.version })}
      </button>
      {atlas.credits.map((credit) => (
        <span key={credit}> · {credit}</span>
      ))}
    </p>
  );
}
