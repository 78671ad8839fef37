import { useRef, useState } from 'react';
import { compareWords } from '../i18n/late/compare.ts';
import { filled } from '../i18n/plural-forms.ts';
import type { Padding } from '../map/port.ts';
import { comparedSceneOf, type Look, mapEvents, mirror } from '../map/stage.ts';
import { cameraMoved } from '../state/actions.ts';
import { useAtlas } from '../state/hooks.ts';
import { readyAtlas } from '../state/selectors.ts';
import { store } from '../state/store.ts';
import { useWindowSize } from '../ui/shell/layout.ts';
import styles from './compare-host.module.css';
import { type MapPart, useMap } from './map-mount.ts';

const nothing = () => undefined;

/** The same places in the other year. It tells what is pointed at and moved as the main map does; its failures are silent. */
const comparedMap: MapPart = {
  scene: (look) => comparedSceneOf(store.getState(), look),
  camera: () => store.getState().view.camera,
  events: (view) => ({
    ...mapEvents(view),
    onReady: nothing,
    onFailed: nothing,
    onFrame: nothing,
    onCamera: (camera) => camera && cameraMoved(camera),
  }),
  connect: mirror,
  onFailed: console.error,
};

/** A second map over the first, cut off at an edge that is swiped: the compared year to its left. */
export default function CompareHost({ look, padding }: { look: Look; padding: Padding }) {
  const words = compareWords[look.language];
  const container = useRef<HTMLDivElement>(null);
  const [share, setShare] = useState(50);
  const { width } = useWindowSize();
  const compared = useAtlas(({ view }) => view.compare);
  const atlas = useAtlas(readyAtlas);
  const year = useAtlas(({ view }) => view.year) ?? Number(atlas?.date.slice(0, 4) ?? 0);
  useMap(container, comparedMap, look, padding, filled(words.map, { year: compared ?? '' }));
  const free = width - padding.left - padding.right;
  const edge = padding.left + (free * share) / 100;
  return (
    <div className={styles.compare}>
      <section ref={container} className={styles.map} data-year={compared} style={{ '--cut': `${width - edge}px` }} />
      <div className={styles.edge} style={{ left: edge }} aria-hidden>
        <span className={styles.year}>{compared}</span>
        <span className={styles.year}>{year}</span>
      </div>
      <input
        type="range"
        className={styles.swipe}
        style={{ left: padding.left - 22, width: free + 44, bottom: padding.bottom }}
        min={0}
        max={100}
        value={share}
        aria-label={words.swipe}
        aria-valuetext={filled(words.swipeValue, { percent: share, year: compared ?? '' })}
        onChange={(event) => setShare(Number(event.target.value))}
      />
    </div>
  );
}
