import type { Look } from '../src/protocol.ts';
import { PlainButton, SettingsButton } from './button.tsx';
import { choose } from './choose.ts';
import { ColumnField } from './columns.tsx';
import { Field, SelectField } from './fields.tsx';
import { Fold } from './fold.tsx';
import { day } from './format.ts';
import type { Panel } from './panel.ts';
import { dayOrderOf, type State, scopeOf } from './state.ts';
import { language, say, words } from './words.ts';
import { Working } from './working.tsx';

const FURTHER = ['order', 'email', 'name'] as const;

/** Everything that may be set and need not be. */
export function Options({ panel, look }: { panel: Panel; look: Look }) {
  const { state, send } = panel;
  return (
    <Fold title={say.options}>
      <TabField panel={panel} />
      <AsOfField panel={panel} look={look} />
      <SelectField
        id="paint"
        label={say.paint}
        value={state.paint}
        options={Object.entries(say.paints)}
        choose={(value) => send({ type: 'painted', paint: value as State['paint'] })}
      />
      <h2>{say.otherColumns}</h2>
      {FURTHER.map((pick) => (
        <ColumnField key={pick} panel={panel} pick={pick} />
      ))}
      <SettingsButton panel={panel} />
      <Working panel={panel} jobs={['settings']} />
    </Fold>
  );
}

/** Which of day and month comes first, where the dates leave it open. */
export function DayOrderField({ panel }: { panel: Panel }) {
  const order = dayOrderOf(panel.state);
  if (order === null) return null;
  return (
    <SelectField
      id="day-order"
      label={words.picks.date}
      value={order}
      options={[
        ['day', say.fixes.day],
        ['month', say.fixes.month],
      ]}
      choose={(dayOrder) => choose(panel, { dayOrder: dayOrder as 'day' | 'month' })}
    />
  );
}

/** Which currency counts, where the sheet has several. */
export function CurrencyField({ panel, look }: { panel: Panel; look: Look }) {
  if (look.currencies.length < 2) return null;
  return (
    <SelectField
      id="currency"
      label={say.currency}
      value={look.currencies[0]}
      options={[...look.currencies].sort().map((code) => [code, code])}
      choose={(currency) => choose(panel, { currency })}
    />
  );
}

/** The tab with the sales, where the file has more than one that could be it. */
export function TabField({ panel: { state, send } }: { panel: Panel }) {
  const tabs = [...new Set(state.look ? [state.look.tab, ...state.look.tabs] : [])];
  if (tabs.length < 2) return null;
  return (
    <SelectField
      id="tab"
      label={say.tab}
      value={scopeOf(state).tab ?? ''}
      options={tabs.map((tab) => [tab, tab])}
      choose={(tab) => send({ type: 'scoped', scope: { tab, choice: {} } })}
    />
  );
}

function AsOfField({ panel, look }: { panel: Panel; look: Look }) {
  const { send, state } = panel;
  return (
    <Field id="as-of" label={say.asOf}>
      <input
        id="as-of"
        type="date"
        required
        min={look.firstDay}
        value={look.asOf}
        onChange={({ currentTarget }) => {
          // A year half typed is a date long ago, which the lower limit refuses.
          if (!currentTarget.checkValidity()) return;
          send({ type: 'scoped', scope: { asOf: currentTarget.value } });
        }}
      />
      {look.asOf !== look.lastDay && <LastSaleButton panel={panel} look={look} />}
      {state.wanted.asOf && (
        <PlainButton
          label={say.today}
          press={() => send({ type: 'scoped', scope: { asOf: undefined } })}
        />
      )}
    </Field>
  );
}

/** Counts from the last sale, for sheets that ended a while ago; shows what that changes. */
export function LastSaleButton({ panel, look: { lastDay } }: { panel: Panel; look: Look }) {
  return (
    <PlainButton
      label={say.lastSale(day(language, lastDay))}
      press={() => {
        panel.send({ type: 'went', view: 'sales' });
        panel.send({ type: 'scoped', scope: { asOf: lastDay } });
      }}
    />
  );
}
