import { expect, test } from 'vitest';
import { errorAt } from '../host/calc/outcome.ts';
import { recalculate } from '../host/calc/recalculate.ts';
import { setFormula } from '../host/calc/toy.ts';
import { customFunctions, loadProject } from '../host/script.ts';
import { formatAt, isDateFormat, type Sheet, valueAt } from '../host/workbook.ts';
import { bookOf } from '../sheets/book.ts';
import { PAGES, textOf } from './pages.ts';

const project = loadProject();
const functions = [...customFunctions(project.code).values()].filter(({ offered }) => offered);

/** The rows that a page invites to paste: three columns under their header. */
const rowsOf = (page: string) =>
  /```csv\n([\s\S]*?)```/
    .exec(page)![1]
    .trim()
    .split('\n')
    .map((line) => line.split(',').map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)));

/** Formula and, where it is told, answer of every line of a page's tables of functions. */
const examplesOf = (page: string) =>
  [...page.matchAll(/^\| `(=[^`]+)` \| [^|]+ \|(?: `([^`]+)` \|)?$/gm)].map(
    ([, formula, answer]) => ({ formula, answer }),
  );

/** Wide enough that no table of the examples reaches the next one. */
const WIDTH = 20;
const HEIGHT = 60;

test.each(PAGES)('every function of the formula help has an example on $path', ({ path }) => {
  const named = examplesOf(textOf(path)).map(({ formula }) => /\w+/.exec(formula)![0]);
  expect(named.sort()).toEqual(functions.map(({ name }) => name).sort());
});

test('the formula help gives the example of the README with its answer', () => {
  const examples = examplesOf(textOf('README.md'));
  for (const { name, description } of functions) {
    const [, formula, answer] =
      /Example: (=.+\)) gives (?:rows such as )?(.+)\.$/.exec(description) ?? [];
    expect(examples, name).toContainEqual({ formula, answer });
  }
});

test.each(PAGES)(
  'pasted beside the rows of $path, each example gives the answer it tells',
  async ({ path, locale }) => {
    const rows = rowsOf(textOf(path));
    const examples = examplesOf(textOf(path)).filter(({ answer }) => answer !== undefined);
    expect(examples.length).toBeGreaterThan(10);
    const columnOf = (i: number) => rows[0].length + 1 + WIDTH * i;
    const book = bookOf(rows);
    book.locale = locale;
    const [sheet] = book.sheets;
    sheet.rows = HEIGHT;
    sheet.columns = columnOf(examples.length);
    examples.forEach(({ formula }, i) => {
      setFormula(sheet, 1, columnOf(i), formula);
    });
    await recalculate(book, project);
    examples.forEach(({ formula, answer }, i) => {
      const told = answer.split(', ');
      expect(errorAt(sheet, 1, columnOf(i)), formula).toBeNull();
      const given = tableAt(sheet, columnOf(i), told);
      // One value stands in the formula's own cell, which is beside Ann's first row.
      expect(told.length === 1 ? given.slice(0, 1) : given, formula).toContainEqual(told);
    });
  },
);

/** The result at a column as texts, numbers rounded to as many places as the told row has. */
function tableAt(sheet: Sheet, column: number, told: readonly string[]): string[][] {
  const cellAt = (row: number, c: number) => {
    const value = valueAt(sheet, row, column + c);
    if (typeof value !== 'number') return String(value);
    if (isDateFormat(formatAt(sheet, row, column + c))) return dayOf(value);
    return value.toFixed(told[c]?.split('.')[1]?.length ?? 0);
  };
  return Array.from({ length: HEIGHT - 1 }, (_, r) => told.map((_, c) => cellAt(r + 1, c)));
}

const dayOf = (serial: number) =>
  new Date(Math.round((serial - 25_569) * 86_400_000)).toISOString().slice(0, 10);
