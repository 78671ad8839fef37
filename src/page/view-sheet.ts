import { transform } from 'lightningcss';
import { dataSheet } from './data-pages-sheet.ts';
import { text } from './page-parts.ts';

/** The style sheet of the pages of views: that of the page of downloads, and its own rules after it. */
export const viewSheet = (fonts: string): string =>
  dataSheet({
    fonts,
    tokens: text('../ui/tokens.css'),
    rules: `${text('data-pages.css')}${text('view-pages.css')}`,
  });

/** What the pages of tours have beside that: on the screen, and on paper. */
export const tourSheet = (): string => {
  const code = `${text('tour-pages.css')}${text('tour-article.css')}${text('tour-print.css')}`;
  return transform({ filename: 'tour.css', code: Buffer.from(code), minify: true }).code.toString();
};
