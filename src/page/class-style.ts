import { transform } from 'lightningcss';
import { text, themeStyle } from './page-parts.ts';
import { tourSheet, viewSheet } from './view-sheet.ts';

const minified = (code: string): string =>
  transform({ filename: 'class.css', code: Buffer.from(code), minify: true }).code.toString();

/** The sheet of the papers, which is on only while one is read. */
export const paperSheet = (): string => minified(`${viewSheet('')}${tourSheet()}`);

/** A paper over the deck, and what stands in the page without script. Attributes of drawings are no rules of the deck. */
const paper = 'body.tour>:not(#root),noscript>*';

/**
 * The sheet of the deck, which is always on: below that of the papers, whatever they select, and with none of it left in
 * what they hold.
 */
export const deckSheet = (rules: string): string =>
  minified(
    `@layer deck, clean;@layer deck{${themeStyle()}html{font:14px/1.45 var(--sans)}${rules}}` +
      `@layer clean{${paper},:is(${paper}) :not(svg,svg *,img){all:revert}}${text('class-paper.css')}`,
  );
