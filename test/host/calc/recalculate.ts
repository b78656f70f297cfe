/** The formulas of our workbook calculated, and their results written back into it. */
import type { Project } from '../script.ts';
import type { Workbook } from '../workbook.ts';
import type { Answer, Answerer, Answerers } from './answerer.ts';
import { calculate } from './engine.ts';
import { type Formula, formulasOf, tabOf } from './formulas.ts';
import { answerers } from './functions.ts';
import { clearOutcome } from './outcome.ts';
import { columnLetters } from './references.ts';
import { refusals } from './refusals.ts';
import { respell } from './respell.ts';
import { SHEETS_FUNCTIONS } from './sheets-functions.ts';
import { loadUniver } from './univer.ts';
import { viewOf } from './view.ts';
import { fail, write } from './writing.ts';

/** How a calculation deals with what it cannot calculate. */
export interface Recalculation {
  /**
   * What becomes of a name the calculator does not know. `throw`, the default, is for tests: the
   * formula is either wrong or uses what the local sheet lacks. The page shows `#NAME?`.
   */
  readonly unknownNames?: 'throw' | 'show';
}

/** Calculates every formula and writes values, spilled values and errors into the workbook. */
export function recalculate(
  book: Workbook,
  project: Project,
  options: Recalculation = {},
): Promise<void> {
  return recalculateWith(book, answerers(project, book), options);
}

/** The same with functions that are given, by their names in capitals. */
export async function recalculateWith(
  book: Workbook,
  given: Answerers,
  { unknownNames = 'throw' }: Recalculation = {},
): Promise<void> {
  for (const sheet of book.sheets) clearOutcome(sheet);
  const formulas = formulasOf(book);
  if (formulas.length === 0) return;
  const messages = new Map<string, string>();
  const functions = reporting(given.functions, messages);
  const refused = refusals(book, formulas, new Set(functions.keys()));
  for (const [formula, { value, text }] of refused) fail(formula, value, text);

  const asked = formulas.filter((formula) => !refused.has(formula));
  const questions = asked.map(({ sheet, row, column, text }) => {
    const formula = respell(text, (name) => tabOf(book, sheet, name) ?? sheet);
    return { sheet: String(sheet.id), row, column, formula };
  });
  const results = await calculate(book.sheets.map(viewOf), questions, { ...given, functions });
  asked.forEach((formula, i) => {
    const result = results[i];
    if (result.value === '#NAME?') {
      const text = unknownName(formula, functions);
      if (unknownNames === 'throw')
        throw new Error(`${placeOf(formula)}: ${formula.text}: ${text}`);
      fail(formula, '#NAME?', text);
    } else write(formula, result, result.message ?? messages.get(cellKey(formula)));
  });
}

const cellKey = ({ sheet, row, column }: Pick<Formula, 'sheet' | 'row' | 'column'>) =>
  `${sheet.id} ${row} ${column}`;

function placeOf({ sheet, row, column }: Formula): string {
  return `${sheet.name}!${columnLetters(column)}${row + 1}`;
}

/** Notes the sentence of every failed call by the cell that made it. */
function reporting(
  functions: ReadonlyMap<string, Answerer>,
  messages: Map<string, string>,
): Map<string, Answerer> {
  const reporter =
    (answerer: Answerer): Answerer =>
    (args, cell): Answer => {
      const answer = answerer(args, cell);
      if ('error' in answer) messages.set(`${cell.sheet} ${cell.row} ${cell.column}`, answer.error);
      return answer;
    };
  return new Map([...functions].map(([name, answerer]) => [name, reporter(answerer)]));
}

function unknownName({ tokens }: Formula, functions: ReadonlyMap<string, Answerer>): string {
  const known = loadUniver().sheets.ALL_IMPLEMENTED_FUNCTIONS_SET as ReadonlySet<string>;
  const call = tokens.find(
    (token) =>
      token.kind === 'call' &&
      !functions.has(token.name) &&
      !known.has(token.name) &&
      !SHEETS_FUNCTIONS.has(token.name),
  );
  return call?.kind === 'call' ? `Unknown function: '${call.name}'.` : 'Unknown range name.';
}
