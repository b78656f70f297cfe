import type { Column, Pick } from '../src/protocol.ts';
import { ERROR_ID } from './error-box.tsx';
import { Tick } from './fields.tsx';
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
    <div class="form-group inline">
      <label for={pick}>{words.picks[pick]}</label>
      <ColumnSelect panel={panel} pick={pick} />
    </div>
  );
}

type AskedProps = { panel: Panel; pick: Pick; candidates: readonly number[] };

function AskedField({ panel, pick, candidates }: AskedProps) {
  const picked = pickedColumn(panel.state, pick);
  return (
    <fieldset class="asked">
      <legend>{words.picks[pick]}</legend>
      <p id={`why-${pick}`}>{say.unsure(candidates.length)}</p>
      {candidates.map((column) => (
        <Tick
          key={column}
          type="radio"
          name={pick}
          about={`why-${pick}`}
          checked={column === picked}
          tick={() => choose(panel, pick, column)}
        >
          <bdi>{headerOf(panel.state, column)}</bdi>
          <Example text={sampleOf(panel.state, column)} />
        </Tick>
      ))}
      <ColumnSelect panel={panel} pick={pick} besides={candidates} />
    </fieldset>
  );
}

/** What stands in the column, which tells two rivals apart better than their headers. */
function Example({ text }: { text: string }) {
  return text === '' ? null : (
    <bdi class="gray example">
      {say.sample} {text}
    </bdi>
  );
}

type SelectProps = { panel: Panel; pick: Pick; besides?: readonly number[] };

function ColumnSelect({ panel, pick, besides = [] }: SelectProps) {
  const { state } = panel;
  const picked = pickedColumn(state, pick);
  const blamed = state.failed !== null && BLAMED[state.failed.problem.code] === pick;
  const optional = pick === 'order' || pick === 'email' || pick === 'name';
  const none = optional ? say.noColumn : say.chooseColumn;
  const listed = columnsOf(state).filter(({ index }) => !besides.includes(index));
  return (
    <select
      id={pick}
      aria-label={besides.length > 0 ? say.anotherColumn : undefined}
      aria-invalid={blamed ? 'true' : undefined}
      aria-describedby={blamed ? ERROR_ID : undefined}
      value={listed.some(({ index }) => index === picked) ? String(picked) : ''}
      onChange={({ currentTarget: { value } }) =>
        choose(panel, pick, value === '' ? null : Number(value))
      }
    >
      <option value="" disabled={!optional}>
        {besides.length > 0 ? say.anotherColumn : none}
      </option>
      {listed.map(({ index }) => (
        <option key={index} value={String(index)}>
          {headerOf(state, index)}
        </option>
      ))}
    </select>
  );
}

function choose(panel: Panel, pick: Pick, column: number | null): void {
  const choice = { ...panel.state.wanted.choice, [pick]: column };
  panel.send({ type: 'scoped', scope: { choice } });
}

/** The columns of the tab that was read, or those that a failed look found there. */
function columnsOf(state: State): readonly Column[] {
  const fix = state.failed?.fix;
  return lookAtTab(state)?.columns ?? (fix?.do === 'chooseColumns' ? fix.columns : []);
}

function sampleOf(state: State, column: number): string {
  return columnsOf(state).find(({ index }) => index === column)?.sample ?? '';
}

/** The header as the sheet has it, or the column's letter where it has none. */
function headerOf(state: State, column: number): string {
  const header = columnsOf(state).find(({ index }) => index === column)?.header ?? '';
  return header.trim() || say.columnLetter(columnLetters(column));
}
