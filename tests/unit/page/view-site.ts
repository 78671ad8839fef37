import { join } from 'node:path';
import { messages } from '../../../src/page/page-parts.ts';
import { readingTexts } from '../../../src/page/reading-pages.ts';
import { readTourData } from '../../../src/page/tour-data.ts';
import { readViewData } from '../../../src/page/view-data.ts';
import { viewPagesOf, writingsIn } from '../../../src/page/view-list.ts';

/* The pages of views as they are built, in a sub-path of another host. */

export const site = 'https://maps.example/corridors/';
const geodata = join(import.meta.dirname, '../../../geodata');
export const data = readViewData(geodata);
export const tourData = readTourData(geodata, data);
export const pages = viewPagesOf(data);
const shared = { site, icon: 'data:,' };
export const around = { ...shared, messages, sheet: 'assets/view-abc.css', tours: tourData.tours };
export const tourAround = { ...shared, sheets: ['assets/view-abc.css', 'assets/tour-abc.css'] };
export const writings = writingsIn(messages);
/** Everything that is read, as it is published. */
export const texts = readingTexts(data, tourData, writings, {
  ...shared,
  sheets: { view: 'assets/view-abc.css', tour: 'assets/tour-abc.css' },
});
/** A page that is there, by its id. */
export function pageOf(id: string) {
  const page = pages.find((each) => each.id === id);
  if (!page) throw new Error(`There is no page ${id}.`);
  return page;
}
