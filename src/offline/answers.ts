/** What of a request decides how it is answered. */
export interface Asked {
  readonly url: string;
  readonly method: string;
  readonly mode: string;
  readonly destination: string;
  /** Whether only a part of the file is wanted. */
  readonly isPart: boolean;
}

/**
 * Where an answer comes from. `app`: the one page of this build, whatever its query. `file`: its name changes with its
 * content, so any copy is right. `picture`: the copy first, which saves the line. `fresh`: the network first, because
 * somebody may have mended a text. `network`: none of our business.
 */
export type Answer = 'app' | 'file' | 'picture' | 'fresh' | 'network';

const reading = /^((ru|zh)\/)?tour\/([\w-]+\/)*(index\.html)?$/;
const picture = /^poster\/|^data\/\d[\w.]*\//;
const file = /^assets\/(?!embed\/)/;

/** The path in the site; `null` outside it. */
export function pathIn(scope: string, url: string): string | null {
  const { origin, pathname } = new URL(url);
  const address = origin + pathname;
  return address.startsWith(scope) ? address.slice(scope.length) : null;
}

/**
 * How the worker answers. Pages of views, embeds and everything in a frame go to the network as if there were no
 * worker, and so does what is new here and unknown to it.
 */
export function answerFor({ url, method, mode, destination, isPart }: Asked, scope: string): Answer {
  const path = pathIn(scope, url);
  if (path === null || method !== 'GET' || isPart) return 'network';
  if (mode === 'navigate') {
    if (destination !== 'document') return 'network';
    if (path === '' || path === 'index.html') return 'app';
    return reading.test(path) ? 'fresh' : 'network';
  }
  if (file.test(path)) return 'file';
  if (picture.test(path)) return 'picture';
  return path === 'data/versions.json' ? 'fresh' : 'network';
}

/** Under which address a page lies in the copy: a folder and its index are one page. */
export const keyOf = (url: string): string => {
  const { origin, pathname } = new URL(url);
  return origin + pathname.replace(/\/index\.html$/, '/');
};
