import type { Askable, NarrowDown } from '../src/protocol.ts';
import { PlainButton } from './button.tsx';
import { ConditionValue } from './condition-value.tsx';
import { SelectField } from './fields.tsx';
import { BLANK, conditionOn, OPERATORS } from './narrow.ts';
import type { Panel } from './panel.ts';
import { say } from './words.ts';

interface Props {
  readonly panel: Panel;
  readonly place: number;
  readonly condition: NarrowDown;
  readonly askable: readonly Askable[];
  /** Customers left after this condition; null while that is not known. */
  readonly remaining: number | null;
}

/** One condition: what is asked, how it is compared, with what, and who is left. */
export function ConditionFields({ panel, place, condition, askable, remaining }: Props) {
  const { state, send } = panel;
  const { who } = state.narrow;
  const fact = askable.find((one) => one.fact === condition.fact);
  const facts = askable.map((one) => [one.fact, one.label] as const);
  // Saved while the file had a column that it lacks now: named, so that it can be taken away.
  if (!fact && condition.fact !== '') facts.push([condition.fact, condition.fact]);
  const put = (changed: NarrowDown): void =>
    send({ type: 'asked', who: who.map((one, at) => (at === place ? changed : one)) });
  return (
    <fieldset class="asked">
      <legend>{say.condition(place + 1)}</legend>
      <SelectField
        id={`fact-${place}`}
        label={say.fact}
        value={condition.fact}
        options={[['', say.chooseFact], ...facts]}
        choose={(chosen) => {
          const found = askable.find((one) => one.fact === chosen);
          put(found ? conditionOn(found) : BLANK);
        }}
      />
      {fact && (
        <div class={fact.kind === 'choice' ? undefined : 'pair'}>
          <OperatorField place={place} kind={fact.kind} condition={condition} put={put} />
          <ConditionValue place={place} fact={fact} condition={condition} put={put} />
        </div>
      )}
      <div class="title">
        <p>{remaining !== null && say.remaining(remaining)}</p>
        {who.length > 1 && (
          <PlainButton
            label={say.removeCondition}
            press={() => send({ type: 'asked', who: who.filter((_, at) => at !== place) })}
          />
        )}
      </div>
    </fieldset>
  );
}

interface OperatorProps {
  readonly place: number;
  readonly kind: Askable['kind'];
  readonly condition: NarrowDown;
  readonly put: (changed: NarrowDown) => void;
}

/** How the fact is compared, where there is more than one way. */
function OperatorField({ place, kind, condition, put }: OperatorProps) {
  const names: Readonly<Partial<Record<NarrowDown['is'], string>>> = say.is[kind];
  const ways = OPERATORS[kind];
  if (ways.length === 1) return null;
  return (
    <SelectField
      id={`is-${place}`}
      label={say.compared}
      value={condition.is}
      options={ways.map((is) => [is, names[is] ?? is])}
      choose={(is) => put({ ...condition, is: is as NarrowDown['is'] })}
    />
  );
}
