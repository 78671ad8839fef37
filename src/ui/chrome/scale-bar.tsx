import { useAtlas } from '../../state/hooks.ts';
import { useWords } from '../kit/words.tsx';
import styles from './chrome.module.css';

const longest = 110;

/** The roundest length (1, 2 or 5 times a power of ten) that is at most `pixels` long, in metres. */
export function roundLength(metresPerPixel: number, pixels: number): number {
  const most = metresPerPixel * pixels;
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [5, 2, 1].find((candidate) => candidate * power <= most) ?? 1;
  return step * power;
}

/** The length of a round distance at the middle of the map. */
export function ScaleBar() {
  const metresPerPixel = useAtlas((state) => state.metresPerPixel);
  const { messages, formats } = useWords();
  if (!metresPerPixel) return null;
  const metres = roundLength(metresPerPixel, longest);
  const words = metres >= 1000 ? formats.quantity(metres / 1000, 'km') : formats.quantity(metres, 'm');
  return (
    <div
      className={styles.scale}
      role="img"
      aria-label={`${messages.chrome.scale}: ${words}`}
      style={{ width: metres / metresPerPixel }}
    >
      {words}
    </div>
  );
}
