import type { Column, Pick } from '../src/protocol.ts';
import { choose } from './choose.ts';
import { ERROR_ID } from './error-box.tsx';
import { Field, Tick } from './fields.tsx';
import { columnLetters } from './format.ts';
import type { Panel } from './panel.ts';
import { lookAtTab, pickedColumn, type State } from './state.ts';
import { say, words } from './words.ts';

/** The pick that a problem is about, to mark its field. */
const BLAMED: Readonly<Record<string, Pick>> = {
  noCustomer: 'customer',
  noDate: 'date',
  noAmount: 'amount',
};

/**
 * The field for one column: a closed select where the guess is sure, else the columns that could
 * be meant with the reason for asking.
 */
export function ColumnField({ panel, pick }: { panel: Panel; pick: Pick }) {
  const asked = lookAtTab(panel.state) ? panel.state.asked[pick] : undefined;
  return asked ? (
    <AskedField panel={panel} pick={pick} candidates={asked} />
  ) : (
    <Field id={pick} label={words.picks[pick]} look="inline">
      <ColumnSelect panel={panel} pick={pick} />
    </Field>
  );
}

type AskedProps = { panel: Panel; pick: Pick; candidates: readonly number[] };

function AskedField({ panel, pick, candidates }: AskedProps) {
  const picked = pickedColumn(panel.state, pick);
  const columns = columnsOf(panel.state).filter(({ index }) => candidates.includes(index));
  return (
    <fieldset class="asked">
      <legend>{words.picks[pick]}</legend>
      <p id={`why-${pick}`}>{say.unsure(candidates.length)}</p>
      {columns.map((column) => (
        <Tick
          key={column.index}
          type="radio"
          name={pick}
          about={`why-${pick}`}
          checked={column.index === picked}
          tick={() => choose(panel, { [pick]: column.index })}
        >
          <bdi>{nameOf(column)}</bdi>
          {/* What stands in the column tells two rivals apart better than their headers. */}
          {column.sample && (
            <bdi class="gray example">
              {say.sample} {column.sample}
            </bdi>
          )}
        </Tick>
      ))}
      <ColumnSelect panel={panel} pick={pick} besides={candidates} />
    </fieldset>
  );
}

type SelectProps = { panel: Panel; pick: Pick; besides?: readonly number[] };

function ColumnSelect({ panel, pick, besides = [] }: SelectProps) {
  const { state } = panel;
  const picked = pickedColumn(state, pick);
  const blamed = BLAMED[state.failed?.problem.code ?? ''] === pick;
  const optional = pick === 'order' || pick === 'email' || pick === 'name';
  const another = besides.length > 0 ? say.anotherColumn : undefined;
  const listed = columnsOf(state).filter(({ index }) => !besides.includes(index));
  return (
    <select
      id={pick}
      aria-label={another}
      aria-invalid={blamed || undefined}
      aria-describedby={blamed ? ERROR_ID : undefined}
      value={listed.some(({ index }) => index === picked) ? String(picked) : ''}
      onChange={({ currentTarget: { value } }) =>
        choose(panel, { [pick]: value === '' ? null : Number(value) })
      }
    >
      <option value="" disabled={!optional}>
        {another ?? (optional ? say.noColumn : say.chooseColumn)}
      </option>
      {listed.map((column) => (
        <option key={column.index} value={String(column.index)}>
          {nameOf(column)}
        </option>
      ))}
    </select>
  );
}

/** The columns of the tab that was read, or those that a failed look found there. */
function columnsOf(state: State): readonly Column[] {
  const fix = state.failed?.fix;
  return lookAtTab(state)?.columns ?? (fix?.do === 'chooseColumns' ? fix.columns : []);
}

/** The header as the sheet has it, or the column's letter where it has none. */
function nameOf({ index, header }: Column): string {
  return header.trim() || say.columnLetter(columnLetters(index));
}
