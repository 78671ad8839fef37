import type { Language } from '../domain/text.ts';
import { posterPath } from '../domain/view-page.ts';

/** A file as a `data:` address. */
const asData = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(file);
  });

/** What the frame shows as a PNG: the live map, else the poster. Rejects where there is neither. */
export async function snapshotOf(still: HTMLCanvasElement | null, id: string, language: Language): Promise<string> {
  if (still) return still.toDataURL('image/png');
  const response = await fetch(`./${posterPath(id, language, 'png')}`);
  if (!response.ok) throw new Error(`no picture of "${id}"`);
  return asData(await response.blob());
}
