import type { StagePicture } from '../domain/desk-talk.ts';
import { stageMaps } from './stage-maps.ts';

/* The stage as the room sees it, for a speaker who looks elsewhere: a picture of its live map, never a second one. */

/** Pixels across: as large as a desk ever shows it on a good screen. */
const width = 1280;

function drawn(aspect: number, sea: string): HTMLCanvasElement | null {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height: Math.round(width / aspect) });
  const context = canvas.getContext('2d');
  if (context) {
    // Maps are drawn over the stage's own colour.
    context.fillStyle = sea;
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  let isEmpty = true;
  for (const { take, share } of stageMaps()) {
    const still = take();
    if (!still || !context) continue;
    const part = share();
    const [from, to] = [still.width * part, canvas.width * part];
    context.drawImage(still, 0, 0, from, still.height, 0, 0, to, canvas.height);
    isEmpty = false;
  }
  return isEmpty ? null : canvas;
}

const asFile = (canvas: HTMLCanvasElement): Promise<Blob | null> =>
  new Promise((resolve) => canvas.toBlob(resolve, 'image/webp', 0.8));

/** Where the words lie, as fractions of the stage. */
function cardIn(stage: DOMRect, card: Element | null): StagePicture['card'] {
  if (!card) return null;
  const box = card.getBoundingClientRect();
  const within = (value: number) => Math.min(1, Math.max(0, value));
  return [
    within((box.left - stage.left) / stage.width),
    within((box.top - stage.top) / stage.height),
    within(box.width / stage.width),
    within(box.height / stage.height),
  ];
}

/** The stage as it is now; `null` where there is none. */
export async function pictureOfStage(): Promise<Omit<StagePicture, 'scene'> | null> {
  const stage = document.querySelector('[data-scene]');
  const box = stage?.getBoundingClientRect();
  if (!stage || !box || box.width === 0 || box.height === 0) return null;
  const aspect = box.width / box.height;
  const map = drawn(aspect, getComputedStyle(stage).backgroundColor);
  return {
    aspect,
    card: cardIn(box, stage.querySelector('[data-breadth]')),
    picture: map && (await asFile(map)),
  };
}
