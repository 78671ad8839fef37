import { useId, useState } from 'react';
import styles from './fields.module.css';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  onChange(value: number): void;
}

/** A whole number within bounds; what is none yet (`19` on the way to `1991`) stands in the field and nowhere else. */
export function NumberField({ label, value, least, most, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const id = useId();
  const take = (raw: string) => {
    const number = Number(raw);
    const isFit = /^\d+$/.test(raw) && number >= least && number <= most;
    setTyped(isFit ? null : raw);
    if (isFit) onChange(number);
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        value={typed ?? value}
        aria-invalid={typed === null ? undefined : true}
        onChange={(event) => take(event.currentTarget.value)}
        onBlur={() => setTyped(null)}
      />
    </div>
  );
}
