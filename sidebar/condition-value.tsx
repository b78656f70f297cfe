import type { Askable, NarrowDown } from '../src/protocol.ts';
import { InputField, Tick } from './fields.tsx';
import { say } from './words.ts';

interface Props {
  readonly place: number;
  readonly fact: Askable;
  readonly condition: NarrowDown;
  readonly put: (changed: NarrowDown) => void;
}

/** What a fact is compared with: a number, a day, a part of a text, or some of its choices. */
export function ConditionValue({ place, fact, condition, put }: Props) {
  if (fact.kind === 'choice') return <Choices fact={fact} condition={condition} put={put} />;
  const type = fact.kind === 'day' ? 'date' : fact.kind;
  return (
    <InputField
      id={`value-${place}`}
      label={fact.kind === 'text' ? say.is.text.holds : say.value}
      type={type}
      value={String(condition.value)}
      enter={(text) => {
        const isNumber = type === 'number' && text !== '';
        put({ ...condition, value: isNumber ? Number(text) : text });
      }}
    />
  );
}

function Choices({ fact, condition, put }: Omit<Props, 'place'>) {
  const chosen = Array.isArray(condition.value) ? condition.value.map(String) : [];
  return (
    <fieldset class="choices">
      <legend>{say.value}</legend>
      {fact.choices?.map(({ value, label }) => (
        <Tick
          key={value}
          type="checkbox"
          checked={chosen.includes(value)}
          tick={(ticked) => {
            const others = chosen.filter((one) => one !== value);
            put({ ...condition, value: ticked ? [...others, value] : others });
          }}
        >
          <bdi>{label}</bdi>
        </Tick>
      ))}
    </fieldset>
  );
}
