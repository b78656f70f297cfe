import { recalculate } from '../host/calc/recalculate.ts';
import { loadProject, type Project } from '../host/script.ts';
import { addSheet, KEY, newWorkbook, setFormat, type Workbook } from '../host/workbook.ts';
import { rowsOf } from './shop.ts';
import type { Trial } from './trial.ts';

/**
 * The shop as people build it by hand: a column of names beside `MAXIFS`, `COUNTIFS` and `SUMIFS`,
 * each of which looks through all the rows; beside it one formula of ours for all customers. The
 * local engine calculates both: Google's own may be quicker at either.
 */
export const formulaTrials = (shops: readonly (readonly [number, number])[]): Trial[] =>
  shops.map(([customers, rows]) => ({
    what: `RFM_TABLE of ${customers.toLocaleString('en')} customers`,
    size: rows,
    slow: true as const,
    async prepare() {
      const project = loadProject();
      const { cells, names, formulas, ours } = formulaShop(customers, rows);
      // The engine takes seconds to load, whoever asks first.
      await calculated(bookOf(cells.slice(0, 2), [], ours), project);
      return {
        ours: () => calculated(bookOf(cells, [], ours), project),
        peers: {
          'MAXIFS, COUNTIFS, SUMIFS each': () =>
            calculated(bookOf(cells, names, formulas), project),
        },
      };
    },
  }));

const DAY = 86_400_000;

/** Serial number of 1970-01-01 in a spreadsheet. */
const EPOCH = 25_569;

/** Every customer buys at least once, so that there are exactly as many. */
function formulaShop(customers: number, rows: number) {
  const made = rowsOf(rows, rows / customers);
  const cells = made.customers.map(([name], i) => [
    i < customers ? `Shop ${i}` : name,
    Math.floor(made.dates[i][0].getTime() / DAY) + EPOCH,
    made.amounts[i][0],
  ]);
  const names = Array.from({ length: customers }, (_, k) => [`Shop ${k}`]);
  const range = (column: string) => `Sales!${column}$2:${column}$${rows + 1}`;
  const formulas = names.map((_, k) => [
    `=MAXIFS(${range('B')},${range('A')},A${k + 1})`,
    `=COUNTIFS(${range('A')},A${k + 1})`,
    `=SUMIFS(${range('C')},${range('A')},A${k + 1})`,
  ]);
  const ours = [[`=RFM_TABLE(${range('A')},${range('B')},${range('C')})`]];
  return { cells, names, formulas, ours };
}

async function calculated(book: Workbook, project: Project): Promise<unknown> {
  await recalculate(book, project);
  return book.sheets[1].cells;
}

/** A tab `Sales` and a second one with names in column A and formulas from column B on. */
function bookOf(
  sales: readonly (readonly (string | number)[])[],
  names: readonly (readonly string[])[],
  formulas: readonly (readonly string[])[],
): Workbook {
  const book = newWorkbook();
  const tab = addSheet(book, 'Sales', sales.length + 1);
  tab.cells = [['Customer', 'Date', 'Amount'], ...sales.map((row) => [...row])];
  setFormat(tab, { row: 1, column: 1, rows: sales.length, columns: 1 }, 'yyyy-mm-dd');
  const second = addSheet(book, 'Customers', sales.length + 2);
  second.cells = names.map((row) => [...row]);
  formulas.forEach((row, at) => {
    row.forEach((formula, column) => {
      second.formulas.set(at * KEY + column + 1, formula);
    });
  });
  return book;
}
