import { filled } from '../../i18n/plural-forms.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Load, Notice } from '../../state/store.ts';

type Issue = Extract<Load<never>, { type: 'failed' }>['issue'];

/** Why a file could not be used, as a sentence that names file, path and fault. */
export function issueWords(issue: Issue, { chrome }: Messages): string {
  switch (issue.type) {
    case 'offline': return filled(chrome.issue.offline, { file: issue.file });
    case 'missing': return filled(chrome.issue.missing, { file: issue.file, status: issue.status });
    case 'broken': return filled(chrome.issue.broken, { file: issue.file, path: issue.path || '–', expected: issue.expected });
  }
}

/** The sentence of a notice. */
export function noticeWords(notice: Notice, { chrome }: Messages): string {
  const { notices, layers } = chrome;
  switch (notice.type) {
    case 'ignored-parameters': return filled(notices.ignoredParameters, { names: notice.names.join(', ') });
    case 'unknown-id': return filled(notices.unknownId, { id: notice.id });
    case 'arctic-unavailable': return notices.arcticUnavailable;
    case 'layer-failed': return filled(notices.layerFailed, { layer: layers[notice.layer] });
    case 'copied': return notices.copied;
    case 'copy-failed': return notices.copyFailed;
  }
}
