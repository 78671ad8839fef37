import { useId } from 'react';
import { clampedYear } from '../../domain/time-axis.ts';
import { firstYear, lastYear } from '../../domain/view.ts';

interface Props {
  readonly label: string;
  readonly year: number;
  readonly onChoose: (year: number) => void;
}

/** One of two years, typed or stepped. What is no year of the axis is taken to its nearer end. */
export function YearChoice({ label, year, onChoose }: Props) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        min={firstYear}
        max={lastYear}
        key={year}
        defaultValue={year}
        onChange={(event) => {
          const { value, validity } = event.target;
          if (value.length === 4 && validity.valid) onChoose(Number(value));
        }}
        onBlur={(event) => {
          const typed = clampedYear(Number(event.target.value) || year);
          event.target.value = String(typed);
          if (typed !== year) onChoose(typed);
        }}
      />
    </div>
  );
}
