import { exportWords } from '../../i18n/late/export.ts';
import type { ShareWords } from '../../i18n/late/share.ts';
import { filled } from '../../i18n/plural-forms.ts';
import exported from '../export/export-dialog.module.css';
import { issueWords } from '../kit/issue-words.ts';
import { useWords } from '../kit/words.tsx';
import styles from './share.module.css';
import { useShareWords } from './share-words.ts';
import type { Taking } from './taking-picture.ts';

function quiet(taking: Taking, { picture }: ShareWords): string {
  switch (taking.type) {
    case 'working':
      return picture.working;
    case 'copied':
      return picture.copied;
    case 'saved':
      return filled(picture.saved, { file: taking.file });
    case 'saved-instead':
      return filled(picture.savedInstead, { file: taking.file });
    default:
      return '';
  }
}

/** Says what came of the picture: work and success quietly, a failure at once. */
export function TakingNote({ taking }: { taking: Taking }) {
  const { messages, language } = useWords();
  const words = useShareWords();
  return (
    <>
      <p role="status" className={styles.said}>
        {quiet(taking, words)}
      </p>
      {taking.type === 'failed' && (
        <p role="alert" className={exported.failure}>
          {words.picture.failed}{' '}
          {typeof taking.reason === 'string'
            ? exportWords[language].faults[taking.reason]
            : issueWords(taking.reason, messages.detail)}
        </p>
      )}
    </>
  );
}
