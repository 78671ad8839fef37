import { dataSheet } from './data-pages-sheet.ts';
import { text } from './page-parts.ts';

/** The style sheet of the pages of views: that of the page of downloads, and its own rules after it. */
export const viewSheet = (fonts: string): string =>
  dataSheet({
    fonts,
    tokens: text('../ui/tokens.css'),
    rules: `${text('data-pages.css')}${text('view-pages.css')}`,
  });
