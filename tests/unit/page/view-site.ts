import { join } from 'node:path';
import { messages } from '../../../src/page/page-parts.ts';
import { readViewData } from '../../../src/page/view-data.ts';
import { viewPagesOf, writingIn } from '../../../src/page/view-list.ts';

/* The pages of views as they are built, in a sub-path of another host. */

export const site = 'https://maps.example/corridors/';
export const data = readViewData(join(import.meta.dirname, '../../../geodata'));
export const pages = viewPagesOf(data);
export const around = { messages, site, sheet: 'assets/view-abc.css', icon: 'data:,' };
export const writings = {
  en: writingIn('en', messages.en),
  ru: writingIn('ru', messages.ru),
  zh: writingIn('zh', messages.zh),
};
/** A page that is there, by its id. */
export function pageOf(id: string) {
  const page = pages.find((each) => each.id === id);
  if (!page) throw new Error(`There is no page ${id}.`);
  return page;
}
