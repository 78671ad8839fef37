import type { ReactNode } from 'react';
import styles from './controls.module.css';

export interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  /** What a screen reader says where the label is a sign. */
  readonly name?: string;
  readonly language?: string;
  readonly disabledBecause?: string | null;
}

/** One choice of a few, as a row of native radio buttons. */
export function Segments<Value extends string>(props: {
  name: string;
  label: string;
  value: Value;
  options: readonly Segment<Value>[];
  onChange(value: Value): void;
}) {
  const { name, label, value, options, onChange } = props;
  return (
    <div role="radiogroup" aria-label={label} className={styles.group}>
      {options.map((option) => (
        <label
          key={option.value}
          className={styles.segment}
          lang={option.language}
          title={option.disabledBecause ?? option.name}
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            disabled={Boolean(option.disabledBecause)}
            aria-label={option.name}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
