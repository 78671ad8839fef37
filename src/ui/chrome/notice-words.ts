import type { Formats } from '../../i18n/formats.ts';
import type { Messages } from '../../i18n/messages.ts';
import { filled } from '../../i18n/plural-forms.ts';
import type { Notice } from '../../state/store.ts';

/** The sentence of a notice. */
export function noticeWords(notice: Notice, { chrome }: Messages, formats: Formats): string {
  const { notices, layers } = chrome;
  switch (notice.type) {
    case 'ignored-parameters':
      return filled(notices.ignoredParameters, { names: notice.names.join(', ') });
    case 'unknown-id':
      return filled(notices.unknownId, { id: notice.id });
    case 'frozen':
      return filled(notices.frozen, { date: formats.date(notice.date) });
    case 'unknown-version':
      return filled(notices.unknownVersion, { version: notice.version });
    case 'language-failed':
      return notices.languageFailed;
    case 'arctic-unavailable':
      return notices.arcticUnavailable;
    case 'layer-failed':
      return filled(notices.layerFailed, { layer: layers[notice.layer] });
    case 'copied':
      return notices.copied;
    case 'copy-failed':
      return notices.copyFailed;
  }
}
