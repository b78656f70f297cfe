interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Value and label of each option. */
  readonly options: readonly (readonly [string, string])[];
  readonly choose: (value: string) => void;
}

/** A choice with its label above. */
export function SelectField({ id, label, value, options, choose }: Props) {
  return (
    <div class="form-group">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
