import { failed, type Made } from './made.ts';
import type { Picture } from './picture-svg.ts';

/** How many device pixels a pixel of the drawing becomes. */
export type PngScale = 1 | 2 | 3 | 4;

/** No browser that is in use makes a larger canvas, whatever its memory. */
export const maxSide = 16_384;

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A canvas that is too large takes no ink, and says nothing: so the farthest corner is tried first. */
function takesInk(context: CanvasRenderingContext2D, width: number, height: number): boolean {
  context.fillRect(width - 1, height - 1, 1, 1);
  return context.getImageData(width - 1, height - 1, 1, 1).data[3] === 255;
}

/** The drawing as pixels. Never rejects: sizes that the browser does not manage are told as such. */
export async function picturePng({ svg, width, height }: Picture, scale: PngScale): Promise<Made> {
  const [wide, high] = [width * scale, height * scale];
  if (wide > maxSide || high > maxSide) return failed('too-large');
  const canvas = document.createElement('canvas');
  try {
    canvas.width = wide;
    canvas.height = high;
    const context = canvas.getContext('2d');
    if (!context || !takesInk(context, wide, high)) return failed('too-large');
    context.drawImage(await imageOf(svg), 0, 0, wide, high);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    return blob ? { type: 'ready', blob } : failed('too-large');
  } catch (error) {
    // Memory that is not to be had is a RangeError or, in Firefox, a NS_ERROR_FAILURE; anything else is the drawing's.
    return failed(error instanceof RangeError ? 'too-large' : 'not-drawn');
  } finally {
    // Safari counts the memory of canvases until they are small again.
    canvas.width = 0;
    canvas.height = 0;
  }
}
