import type { Difference } from '../../domain/share-choices.ts';
import type { ShareWords } from '../../i18n/late/share.ts';

/** What a page lacks of the reader's view, as a list in a sentence. */
export const lostWords = (lost: readonly Difference[], words: ShareWords): string =>
  lost.map((name) => words.differences[name]).join(words.listSeparator);
