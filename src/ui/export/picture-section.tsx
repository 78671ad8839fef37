import { useState } from 'react';
import type { PictureRequest } from '../../export/picture-files.ts';
import type { PngScale } from '../../export/picture-png.ts';
import { useAtlas } from '../../state/hooks.ts';
import { type AtlasState, store } from '../../state/store.ts';
import prose from '../about/prose.module.css';
import { useWords, type Words } from '../kit/words.tsx';
import { Action } from './action.tsx';
import { fileName } from './contents.ts';
import styles from './export-dialog.module.css';
import { lookingAt } from './looking.ts';
import { MakingNote, useMaking } from './making.tsx';
import { pictureRequest } from './picture-request.ts';
import { useExportWords, type WhatIsShown } from './what-is-shown.ts';

const scales: readonly PngScale[] = [1, 2, 3, 4];
/** About what title, legend and credits add to the map's height. */
const captionsHeight = 190;

const requestOf = (what: WhatIsShown, words: Words): PictureRequest =>
  pictureRequest(what, words, {
    theme: document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light',
    looking: lookingAt(store.getState(), window),
  });

/** True where neither the map nor the link says where to look. */
const isUnframed = ({ view, center }: AtlasState): boolean => view.camera === null && center === null;

/** The view as a vector drawing, or as pixels in one of four sizes. */
export function PictureSection({ what }: { what: WhatIsShown }) {
  const words = useWords();
  const late = useExportWords();
  const { making, start } = useMaking();
  const [scale, setScale] = useState<PngScale>(2);
  const unframed = useAtlas(isUnframed);
  const { formats, say } = words;
  const { selection, contents } = what;
  const busy = making.type === 'working';
  const { width, height } = lookingAt(store.getState(), window);
  const { svg, png } = late.picture;
  const size = (times: PngScale) =>
    late.picture.pixels(formats.number(width * times), formats.number((height + captionsHeight) * times));
  return (
    <section className={prose.section}>
      <h3>{late.picture.heading}</h3>
      <p>
        {late.picture.meaning} <strong>{what.description}</strong>
      </p>
      {selection && <p>{late.picture.selected(say(selection.feature?.names ?? selection.project.names))}</p>}
      {unframed && <p className={styles.note}>{late.picture.noMap}</p>}
      <ul className={styles.actions}>
        <Action
          label={svg.button}
          meaning={svg.meaning}
          busy={busy}
          onPress={() =>
            void start(svg.button, fileName(contents, 'svg', 'map'), async () =>
              (await import('../../export/picture-files.ts')).svgDownload(requestOf(what, words)),
            )
          }
        />
        <Action
          label={png.button}
          meaning={png.meaning}
          busy={busy}
          onPress={() =>
            void start(png.button, fileName(contents, 'png', `map-${scale}x`), async () =>
              (await import('../../export/picture-files.ts')).pngDownload(requestOf(what, words), scale),
            )
          }
        />
      </ul>
      <label className={styles.field}>
        {late.picture.size}
        <select value={scale} onChange={(event) => setScale(Number(event.target.value) as PngScale)}>
          {scales.map((times) => (
            <option key={times} value={times}>
              {times}×, {size(times)}
            </option>
          ))}
        </select>
      </label>
      <MakingNote making={making} />
    </section>
  );
}
