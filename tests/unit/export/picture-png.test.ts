// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { picturePng } from '../../../src/export/picture-png.ts';

const picture = { svg: '<svg xmlns="http://www.w3.org/2000/svg"/>', width: 1000, height: 800 };

/** A canvas as a browser has it: which takes ink up to so many pixels, and draws or refuses the picture. */
function givenCanvas({ room = 1e9, draws = true, ram = true }) {
  let area = 0;
  const sizes: number[] = [];
  const context = {
    fillRect: () => undefined,
    getImageData: () => ({ data: [0, 0, 0, area <= room ? 255 : 0] }),
    drawImage: (_: unknown, __: number, ___: number, width: number, height: number) => sizes.push(width, height),
  };
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (this: HTMLCanvasElement) {
    area = this.width * this.height;
    return context as never;
  });
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(ram ? new Blob(['png']) : null));
  vi.stubGlobal(
    'Image',
    class {
      src = '';
      decode = () => (draws ? Promise.resolve() : Promise.reject(new DOMException('broken', 'EncodingError')));
    },
  );
  return sizes;
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a picture as pixels', () => {
  it('is drawn at the size that was chosen', async () => {
    const sizes = givenCanvas({});
    expect(await picturePng(picture, 3)).toMatchObject({ type: 'ready' });
    expect(sizes).toEqual([3000, 2400]);
  });

  it('is refused where no browser draws so large, without trying', async () => {
    const sizes = givenCanvas({});
    expect(await picturePng({ ...picture, width: 5000 }, 4)).toEqual({ type: 'failed', reason: 'too-large' });
    expect(sizes).toEqual([]);
  });

  it.each([
    ['takes no ink', { room: 4_000_000 }],
    ['has no memory for the file', { ram: false }],
  ])('is told to be too large where the canvas %s', async (_, canvas) => {
    givenCanvas(canvas);
    expect(await picturePng(picture, 4)).toEqual({ type: 'failed', reason: 'too-large' });
  });

  it('is told not to be drawn where the browser does not read the drawing', async () => {
    givenCanvas({ draws: false });
    expect(await picturePng(picture, 1)).toEqual({ type: 'failed', reason: 'not-drawn' });
  });
});
