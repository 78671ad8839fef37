import type { Language } from '../domain/languages.ts';

/** Why there is no whole copy: no room or no leave for it, or a file did not come. */
export type Fault = 'storage' | 'network';

/** From a page to the worker. */
export type ToWorker =
  /** Complete the copy for a reader of this language, and say when it is. */
  | { readonly type: 'save'; readonly language: Language }
  /** Take over from the version before: the reader wants it. */
  | { readonly type: 'take-over' }
  /** Keep nothing any more. */
  | { readonly type: 'forget' };

/** From the worker to a page. */
export type ToPage =
  | { readonly type: 'saved'; readonly language: Language; readonly bytes: number }
  | { readonly type: 'failed'; readonly fault: Fault }
  /** Asks for the script that the page began with; the answer goes to the port that comes along. */
  | { readonly type: 'which' };

/** A full or forbidden storage speaks as the browser does; what does not come from the network, as we or `fetch` do. */
export const faultOf = (error: unknown): Fault => (error instanceof DOMException ? 'storage' : 'network');
