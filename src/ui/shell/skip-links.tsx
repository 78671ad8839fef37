import type { MouseEvent } from 'react';
import { useAtlas } from '../../state/hooks.ts';
import { useWords } from '../kit/words.tsx';
import { openListInView } from '../table/list-in-view.ts';
import styles from './shell.module.css';

/** Moves the focus to a region, or to the first thing in it that takes the keyboard. */
function focusRegion(id: string): void {
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
        <SkipLink key={id} id={id} label={label} go={() => focusRegion(id)} />
      ))}
      <InViewLink />
    </nav>
  );
}

/** The stop after the map: from what is seen there to the same as a list. Seen only while focused. */
export function SkipFromMap() {
  return (
    <div className={styles.skip}>
      <InViewLink />
    </div>
  );
}

/** Opens the table with what the map shows now and goes into it. Without a map nothing is in view. */
function InViewLink() {
  const { skip } = useWords().messages.chrome;
  const isMapless = useAtlas(({ map }) => map.type === 'failed');
  return isMapless ? null : <SkipLink id="table" label={skip.inView} go={openListInView} />;
}

function SkipLink({ id, label, go }: { id: string; label: string; go: () => void }) {
  // The address stays as it is.
  const onClick = (event: MouseEvent) => {
    event.preventDefault();
    go();
  };
  return (
    <a href={`#${id}`} onClick={onClick}>
      {label}
    </a>
  );
}
