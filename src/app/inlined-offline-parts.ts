import type * as beside from './offline-parts.ts';

/* offline-parts.ts of the one file for a class: it is its own copy, and no worker of a site's may be looked for beside it. */

export const useOfflineParts: typeof beside.useOfflineParts = () => ({});
