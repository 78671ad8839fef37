import { useEffect, useState } from 'react';
import styles from './table.module.css';

/** Milliseconds for which the count must stand still before it is said: not at every key, drag or played year. */
const settles = 800;

/** How many rows there are: at once for the eye, politely for the ear. */
export function RowCount({ words }: { words: string }) {
  const [said, setSaid] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), settles);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p className={styles.count}>
      <span aria-hidden>{words}</span>
      <span role="status" className="visually-hidden">
        {said}
      </span>
    </p>
  );
}
