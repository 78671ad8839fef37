import { RotateCw } from 'lucide-react';
import type { FailedLoad } from '../../state/store.ts';
import { issueWords } from '../kit/issue-words.ts';
import { useWords } from '../kit/words.tsx';
import panel from './panel.module.css';

interface Props {
  readonly title: string;
  readonly issue: FailedLoad['issue'];
  retry(): void;
}

/** Something could not be loaded: what, why, and another try. */
export function Failure({ title, issue, retry }: Props) {
  const { messages } = useWords();
  return (
    <div role="alert" className={panel.failure}>
      <p>{title}</p>
      <p className={panel.note}>{issueWords(issue, messages.detail)}</p>
      <button type="button" className={panel.button} onClick={retry}>
        <RotateCw aria-hidden="true" size={16} strokeWidth={1.5} />
        {messages.detail.failed.retry}
      </button>
    </div>
  );
}
