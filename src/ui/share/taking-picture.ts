import { useState } from 'react';
import { failed, type Made } from '../../export/made.ts';
import { saveFile } from '../kit/save-file.ts';

type Reason = Extract<Made, { type: 'failed' }>['reason'];

/** What came of a picture that was asked for. */
export type Taking =
  | { readonly type: 'idle' | 'working' | 'copied' }
  | { readonly type: 'saved' | 'saved-instead'; readonly file: string }
  | { readonly type: 'failed'; readonly reason: Reason };

/** The code of the picture may not come, or have a fault of its own. */
async function certain(make: () => Promise<Made>): Promise<Made> {
  try {
    return await make();
  } catch (error) {
    console.error(error);
    return failed('refused');
  }
}

async function copied(making: Promise<Made>): Promise<boolean> {
  const blob = making.then((made) => (made.type === 'ready' ? made.blob : Promise.reject(new Error('no picture'))));
  // Where nobody waits for it: a browser without pictures on its clipboard.
  blob.catch(() => undefined);
  try {
    // Safari takes only what is promised while the press lasts.
    await Promise.all([navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]), blob]);
    return true;
  } catch {
    return false;
  }
}

/** Puts a picture on the clipboard or, asked for or where that is refused, into a file. One at a time. */
export function useTakingPicture() {
  const [taking, setTaking] = useState<Taking>({ type: 'idle' });
  const take = async (how: 'copy' | 'save', file: string, make: () => Promise<Made>) => {
    if (taking.type === 'working') return;
    setTaking({ type: 'working' });
    const making = certain(make);
    if (how === 'copy' && (await copied(making))) return setTaking({ type: 'copied' });
    const made = await making;
    if (made.type === 'failed') return setTaking({ type: 'failed', reason: made.reason });
    saveFile(file, made.blob);
    setTaking({ type: how === 'copy' ? 'saved-instead' : 'saved', file });
  };
  return { taking, take };
}
