/*
 * The one file for a class has one script, which is the page's and the map's worker's at once: they share half of the
 * map library, and a file of this kind has no second script that both could load. What the other needs is not run.
 */
if ('document' in globalThis) void import('./class-file.tsx');
else void import('../map/map-worker.ts');
