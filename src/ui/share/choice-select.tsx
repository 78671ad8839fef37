import exported from '../export/export-dialog.module.css';

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, label: string])[];
  onChange(value: Value): void;
}

/** One choice of a few, under its name. */
export function ChoiceSelect<Value extends string>({ label, value, options, onChange }: Props<Value>) {
  return (
    <label className={exported.field}>
      {label}
      <select value={value} onChange={(event) => onChange(event.target.value as Value)}>
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
