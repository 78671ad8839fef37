import { CloudCheck, CloudDownload, CloudOff } from 'lucide-react';
import { offlineWords } from '../../i18n/late/offline.ts';
import { openPage } from '../../state/actions.ts';
import { useOffline } from '../../state/offline.ts';
import styles from '../chrome/chrome.module.css';
import { useWords } from '../kit/words.tsx';

/** Beside the credits, as a small sign: whether everything is there without a network. Where nobody wants it, nothing. */
export function OfflineSign() {
  const { language } = useWords();
  const copy = useOffline((state) => state.copy);
  const words = offlineWords[language];
  const isBarred = copy.type === 'failed' && copy.fault === 'storage';
  if (!isBarred && copy.type !== 'available' && copy.type !== 'saving') return null;
  const [label, Icon] = isBarred
    ? ([words.notKept, CloudOff] as const)
    : copy.type === 'available'
      ? ([words.available, CloudCheck] as const)
      : ([words.saving, CloudDownload] as const);
  return (
    <button type="button" className={styles.sign} aria-label={label} title={label} onClick={() => openPage('about')}>
      <Icon size={16} strokeWidth={1.5} aria-hidden />
    </button>
  );
}
