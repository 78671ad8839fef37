import { type ComponentType, useState } from 'react';
import { deskWords } from '../../i18n/late/desk.ts';
import { useWords } from '../kit/words.tsx';
import styles from './desk.module.css';

/** How the notes come to another device; fetched when it is asked for. A page from a file has no address for others. */
export function ElsewherePart({ address }: { address: string }) {
  const { language } = useWords();
  const words = deskWords[language];
  const [Part, setPart] = useState<ComponentType<{ address: string }> | null>(null);
  const [isFailed, setFailed] = useState(false);
  if (!address.startsWith('http')) return null;
  const open = () =>
    import('./elsewhere.tsx').then(
      ({ Elsewhere }) => setPart(() => Elsewhere),
      () => setFailed(true),
    );
  return (
    <details className={styles.elsewhere} onToggle={(event) => event.currentTarget.open && void open()}>
      <summary>{words.elsewhere}</summary>
      {Part ? <Part address={address} /> : isFailed && <p>{address}</p>}
    </details>
  );
}
