import type { Issue } from '../data/load.ts';
import type { ExportFault } from '../i18n/late/export.ts';

/** A file for the reader, or why there is none: a file of the atlas that did not come, or a fault of the browser. */
export type Made =
  | { readonly type: 'ready'; readonly blob: Blob }
  | { readonly type: 'failed'; readonly reason: Issue | ExportFault };

export const failed = (reason: Issue | ExportFault): Made => ({ type: 'failed', reason });

/** A text as a file. */
export const textFile = (text: string, type: string): Made => ({
  type: 'ready',
  blob: new Blob([text], { type: `${type};charset=utf-8` }),
});
