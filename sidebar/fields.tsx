import type { ComponentChildren } from 'preact';

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly look?: '' | 'inline' | 'inline amount';
  readonly children: ComponentChildren;
}

/** A control with its label above it, or beside it. */
export function Field({ id, label, look = '', children }: FieldProps) {
  return (
    <div class={`form-group ${look}`}>
      <label for={id}>{label}</label>
      {children}
    </div>
  );
}

interface SelectProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Value and label of each option. */
  readonly options: readonly (readonly [string, string])[];
  readonly choose: (value: string) => void;
}

/** A choice with its label above. */
export function SelectField({ id, label, value, options, choose }: SelectProps) {
  return (
    <Field id={id} label={label}>
      <select id={id} value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}

const INPUTS = {
  text: { type: 'text' },
  number: { type: 'number', step: 'any' },
  date: { type: 'date' },
} as const;

interface InputProps {
  readonly id: string;
  readonly label: string;
  readonly type: keyof typeof INPUTS;
  readonly value: string | number;
  readonly required?: boolean;
  /** Told with every key, so that a button pressed at once has all of it. */
  readonly enter: (value: string) => void;
}

/** One line, a number or a day, with its label above. */
export function InputField({ id, label, type, value, required, enter }: InputProps) {
  return (
    <Field id={id} label={label}>
      <input
        id={id}
        {...INPUTS[type]}
        required={required}
        value={value}
        onInput={({ currentTarget }) => enter(currentTarget.value)}
      />
    </Field>
  );
}

interface TickProps {
  readonly type: 'checkbox' | 'radio';
  /** Radio buttons of one question share a name. */
  readonly name?: string;
  /** The element that says why it is asked. */
  readonly about?: string;
  readonly checked: boolean;
  readonly tick: (checked: boolean) => void;
  readonly children: ComponentChildren;
}

/** A box or a radio button with its words beside it. */
export function Tick({ type, name, about, checked, tick, children }: TickProps) {
  return (
    <label class="radio">
      <input
        type={type}
        name={name}
        aria-describedby={about}
        checked={checked}
        onChange={({ currentTarget }) => tick(currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
