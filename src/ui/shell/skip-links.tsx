import type { MouseEvent } from 'react';
import { useWords } from '../kit/words.tsx';
import styles from './shell.module.css';

/** Moves the focus to a region, or to the first thing in it that takes the keyboard. The address stays as it is. */
function focusRegion(event: MouseEvent, id: string): void {
  event.preventDefault();
  const region = document.getElementById(id);
  if (!region) return;
  const target = id === 'map' ? (region.querySelector<HTMLElement>('canvas[tabindex]') ?? region) : region;
  if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.focus();
}

/** The first stops of the keyboard: past the filters to what it came for. Seen only while focused. */
export function SkipLinks({ hasDetail, isListCovered }: { hasDetail: boolean; isListCovered: boolean }) {
  const { skip } = useWords().messages.chrome;
  const links = [
    ...(isListCovered ? [] : [['results', skip.results] as const]),
    ['map', skip.map] as const,
    ...(hasDetail ? [['detail', skip.detail] as const] : []),
  ];
  return (
    <nav className={styles.skip} aria-label={skip.label}>
      {links.map(([id, label]) => (
        <a key={id} href={`#${id}`} onClick={(event) => focusRegion(event, id)}>
          {label}
        </a>
      ))}
    </nav>
  );
}
