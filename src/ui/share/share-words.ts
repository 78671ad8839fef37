import { type ShareWords, shareWords } from '../../i18n/late/share.ts';
import { type ShareOptionWords, shareOptionWords } from '../../i18n/late/share-options.ts';
import { useWords } from '../kit/words.tsx';

/** The words of this part in the reader's language. */
export const useShareWords = (): ShareWords => shareWords[useWords().language];

export const useShareOptionWords = (): ShareOptionWords => shareOptionWords[useWords().language];
