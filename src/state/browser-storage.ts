/*
 * What the browser keeps of its own: for good, or as long as a tab is open. It may be full, or refuse, which throws at
 * any touch; here it is an answer.
 */

type Area = 'localStorage' | 'sessionStorage';

/** What is kept under a key; `null` for nothing, or where nothing may be read. */
export function keptIn(area: Area, key: string): string | null {
  try {
    return window[area].getItem(key);
  } catch {
    return null;
  }
}

/** Keeps words under a key, `null` takes them away. Returns whether the browser did. */
export function keepIn(area: Area, key: string, words: string | null): boolean {
  try {
    if (words === null) window[area].removeItem(key);
    else window[area].setItem(key, words);
    return true;
  } catch {
    return false;
  }
}
