import type { Channel } from '../src/protocol.ts';
import { Field, Tick } from './fields.tsx';
import { Fold } from './fold.tsx';
import { count, percent } from './format.ts';
import type { Offer } from './offers.ts';
import type { Panel } from './panel.ts';
import type { ListOptions } from './state.ts';
import { limitOf } from './tasks.ts';
import { language, say } from './words.ts';

const CHANNELS = ['mail', 'phone', 'post', 'visit'] as const;

interface Props {
  readonly panel: Panel;
  readonly offer: Offer;
}

/** How a list is made, in one line; unfolded it can be changed in place. */
export function ListChoices({ panel, offer }: Props) {
  const { state, send } = panel;
  const { id, people } = offer;
  const chosen = state.options[id] ?? {};
  const channel: Channel = chosen.channel ?? offer.channel;
  const keepBack = chosen.keepBack ?? state.segmented?.keepBack ?? 0;
  const limit = limitOf(state, offer);
  const opt = (options: ListOptions): void => send({ type: 'opted', id, options });
  const facts = [say.limited(count(language, limit), count(language, people))];
  if (channel !== 'none') facts.push(say.channels[channel]);
  if (keepBack > 0) facts.push(say.keptBack(percent(language, keepBack)));
  return (
    <Fold
      look="change"
      title={
        <>
          {facts.join(' · ')} <span class="verb">{say.change}</span>
        </>
      }
    >
      {/* A list of whom to leave alone is reached in no way. */}
      {channel !== 'none' && (
        <fieldset class="channels">
          <legend>{say.channel}</legend>
          {CHANNELS.map((one) => (
            <Tick
              key={one}
              type="radio"
              name={`channel-${id}`}
              checked={one === channel}
              tick={() => opt({ channel: one })}
            >
              {say.channels[one]}
            </Tick>
          ))}
        </fieldset>
      )}
      <Amount
        id={`limit-${id}`}
        label={say.howMany}
        value={limit}
        least={1}
        most={people}
        set={(max) => opt({ max })}
      />
      <Amount
        id={`keep-${id}`}
        label={say.keepBack}
        value={Math.round(100 * keepBack)}
        least={0}
        most={90}
        set={(points) => opt({ keepBack: points / 100 })}
      />
    </Fold>
  );
}

interface AmountProps {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly set: (value: number) => void;
}

/** A whole number between two limits; what lies outside becomes the nearer of them. */
function Amount({ id, label, value, least, most, set }: AmountProps) {
  return (
    <Field id={id} label={label} look="inline amount">
      <input
        id={id}
        type="number"
        min={least}
        max={most}
        value={value}
        // With every key: the line above may grow, which must not move a button under a click.
        onInput={({ currentTarget: { valueAsNumber } }) => {
          if (Number.isNaN(valueAsNumber)) return;
          set(Math.min(Math.max(Math.round(valueAsNumber), least), most));
        }}
        onBlur={({ currentTarget }) => {
          currentTarget.value = String(value);
        }}
      />
    </Field>
  );
}
