import type { Messages } from '../../i18n/messages.ts';
import type { FailedLoad } from '../../state/store.ts';

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
