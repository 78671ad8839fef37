import { useState } from 'react';
import { dismiss } from '../../state/actions.ts';
import { copyText } from '../../state/clipboard.ts';
import { store } from '../../state/store.ts';
import { useWords } from '../kit/words.tsx';

const outcomes = [{ type: 'copied' }, { type: 'copy-failed' }] as const;

/** Copies and says here what came of it: the page's own messages lie under an open dialog. */
export function useCopying() {
  const { messages } = useWords();
  const [note, setNote] = useState<string | null>(null);
  const copy = async (text: string) => {
    setNote(null);
    for (const outcome of outcomes) dismiss(outcome);
    await copyText(text);
    const failed = store.getState().notices.some(({ type }) => type === 'copy-failed');
    for (const outcome of outcomes) dismiss(outcome);
    setNote(failed ? messages.chrome.notices.copyFailed : messages.chrome.notices.copied);
  };
  return { note, copy };
}
