import { RotateCw } from 'lucide-react';
import type { Messages } from '../../i18n/messages.ts';
import type { FailedLoad } from '../../state/store.ts';
import { useWords } from '../kit/words.tsx';
import panel from './panel.module.css';

/** Why a file could not be used, in a sentence that names it and the place in it. */
export function issueWords(issue: FailedLoad['issue'], { failed }: Messages['detail']): string {
  switch (issue.type) {
    case 'offline':
      return failed.offline(issue.file);
    case 'missing':
      return failed.missing(issue.file, String(issue.status));
    case 'broken':
      return failed.broken(issue.file, issue.path, issue.expected);
  }
}

interface Props {
  readonly title: string;
  readonly issue: FailedLoad['issue'];
  retry(): void;
}

/** Something could not be loaded: what, why, and another try. */
export function Failure({ title, issue, retry }: Props) {
  const { messages } = useWords();
  return (
    <div role="alert" className={panel['failure']}>
      <p>{title}</p>
      <p className={panel['note']}>{issueWords(issue, messages.detail)}</p>
      <button type="button" className={panel['button']} onClick={retry}>
        <RotateCw aria-hidden="true" size={16} strokeWidth={1.5} />
        {messages.detail.failed.retry}
      </button>
    </div>
  );
}
