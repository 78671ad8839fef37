import { type SeriesFile, seriesFileSchema } from '../domain/series-file.ts';
import { fileUrl } from './files.ts';
import { type Loaded, load } from './load.ts';

/** All yearly series with their sources. Fetched when the page of numbers is opened. */
export async function loadSeries(): Promise<Loaded<SeriesFile>> {
  const url = fileUrl('series');
  if (!url) return { type: 'failed', issue: { type: 'missing', file: 'series.json', status: 404 } };
  return load('series.json', url, seriesFileSchema);
}
