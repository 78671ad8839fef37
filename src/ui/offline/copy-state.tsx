import type { Formats } from '../../i18n/formats.ts';
import { offlineWords } from '../../i18n/late/offline.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { type Copy, useOffline } from '../../state/offline.ts';
import { useWords } from '../kit/words.tsx';

/** The sentence of each state. */
function sentence(copy: Copy, words: (typeof offlineWords)[keyof typeof offlineWords], formats: Formats): string {
  switch (copy.type) {
    // It is about to be looked for, and saved where it is not there.
    case 'unknown':
    case 'saving':
      return words.saving;
    case 'available':
      return filled(words.availableSize, {
        size: filled(words.megabytes, { count: formats.number(copy.bytes / 1_000_000, 0) }),
      });
    case 'failed':
      return words.failed[copy.fault];
    case 'off':
    case 'unsupported':
      return words[copy.type];
  }
}

/** Whether everything is there without a network, as a sentence that says so when it changes. */
export function CopyState() {
  const { language, formats } = useWords();
  const copy = useOffline((state) => state.copy);
  // In a frame nobody looks.
  const known: Copy = copy.type === 'unknown' && window.top !== window ? { type: 'unsupported' } : copy;
  return <p role="status">{sentence(known, offlineWords[language], formats)}</p>;
}
