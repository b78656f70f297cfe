import { readAmounts } from '../sales/amounts.ts';
import { readDays } from '../sales/days.ts';
import { meaningsOf } from '../sales/header-roles.ts';
import { type Cell, MONEY, type Place } from '../sales/sales.ts';
import { type FunctionProblem, isFunctionProblem } from '../words/messages.ts';
import type { Words } from '../words/words.ts';
import { type Argument, columns } from './arguments.ts';
import type { DayCell, Table } from './table.ts';

interface CleanCall {
  readonly values: Argument;
  readonly words: Words;
}

/** A date per row, empty where there is none; a month without a day is none. */
export function cleanDate(
  call: CleanCall & { readonly dayFirst: Argument; readonly place: Place },
): Table | FunctionProblem {
  const dayFirst = flag(call.dayFirst, 'day_first');
  if (isFunctionProblem(dayFirst)) return dayFirst;
  return cleaned(call, call.words.titles.date, (cells) => {
    const { days, ok } = readDays(cells, call.place, dayFirst ?? undefined);
    return cells.map((_, row) => (ok[row] === 1 ? { day: days[row] } : ''));
  });
}

/** A number per row, empty where there is none. */
export function cleanAmount(call: CleanCall): Table | FunctionProblem {
  return cleaned(call, call.words.titles.amount, (cells) => {
    const { amounts, ok } = readAmounts(cells);
    return cells.map((_, row) => (ok[row] === 1 ? amounts[row] / MONEY : ''));
  });
}

/** One cell is answered as it is: a formula copied down a column must not fail in some rows. */
function cleaned(
  { values }: CleanCall,
  title: string,
  read: (cells: readonly Cell[]) => readonly (Cell | DayCell)[],
): Table | FunctionProblem {
  const given = columns({ values });
  if (isFunctionProblem(given)) return given;
  if (given.values === null) return Array.isArray(values) || values === '' ? [['']] : missing;
  let rows = given.values.length;
  while (rows > 1 && given.values[rows - 1] === '') rows--;
  const results = read(given.values.slice(0, rows));
  if (rows > 1 && results.every((result) => result === '')) return { code: 'noRow', values: [] };
  const table = results.map((result) => [result]);
  if (rows > 1 && results[0] === '' && isHeader(given.values[0])) table[0] = [title];
  return table;
}

const missing: FunctionProblem = { code: 'missing', values: ['values'] };

/** Only what names a column is a header: a first cell that merely cannot be read stays empty. */
function isHeader(cell: Cell): boolean {
  return typeof cell === 'string' && meaningsOf(cell).some(({ strength }) => strength > 1);
}

const FLAGS: ReadonlyMap<string, boolean | null> = new Map([
  ['', null],
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

/** TRUE or FALSE; null when it was left out. */
function flag(argument: Argument, name: string): boolean | null | FunctionProblem {
  const cells = columns({ [name]: argument });
  if (isFunctionProblem(cells)) return cells;
  const text = String(cells[name]?.[0] ?? '');
  const known = FLAGS.get(text.trim().toLowerCase());
  return known === undefined ? { code: 'notTrueFalse', values: [name] } : known;
}
