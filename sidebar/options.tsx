import type { Look } from '../src/protocol.ts';
import { PlainButton, TaskButton } from './button.tsx';
import { ColumnField } from './columns.tsx';
import { SelectField } from './fields.tsx';
import { day } from './format.ts';
import type { Panel } from './panel.ts';
import { dayOrderOf, type State, scopeOf } from './state.ts';
import { settingsTask } from './tasks.ts';
import { language, say, words } from './words.ts';
import { Working } from './working.tsx';

const FURTHER = ['order', 'email', 'name'] as const;

/** Everything that may be set and need not be. */
export function Options({ panel, look }: { panel: Panel; look: Look }) {
  const { state, send } = panel;
  const { paint, paints, options, otherColumns } = say;
  return (
    <details>
      <summary>{options}</summary>
      <TabField panel={panel} />
      <AsOfField panel={panel} look={look} />
      <SelectField
        id="paint"
        label={paint}
        value={state.paint}
        options={Object.entries(paints)}
        choose={(value) => send({ type: 'painted', paint: value as State['paint'] })}
      />
      <h2>{otherColumns}</h2>
      {FURTHER.map((pick) => (
        <ColumnField key={pick} panel={panel} pick={pick} />
      ))}
      <TaskButton panel={panel} task={settingsTask(state)} label={say.openSettings} />
      <Working busy={state.busy} jobs={['settings']} />
    </details>
  );
}

/** Which of day and month comes first, where the dates leave it open. */
export function DayOrderField({ panel: { state, send } }: { panel: Panel }) {
  const order = dayOrderOf(state);
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
      choose={(value) => {
        const dayOrder = value as 'day' | 'month';
        send({ type: 'scoped', scope: { choice: { ...state.wanted.choice, dayOrder } } });
      }}
    />
  );
}

/** Which currency counts, where the sheet has several. */
export function CurrencyField({ panel: { state, send }, look }: { panel: Panel; look: Look }) {
  if (look.currencies.length < 2) return null;
  return (
    <SelectField
      id="currency"
      label={say.currency}
      value={look.currencies[0]}
      options={[...look.currencies].sort().map((code) => [code, code])}
      choose={(currency) =>
        send({ type: 'scoped', scope: { choice: { ...state.wanted.choice, currency } } })
      }
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
    <div class="form-group">
      <label for="as-of">{say.asOf}</label>
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
    </div>
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
