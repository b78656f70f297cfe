import type { Amounts } from './amounts.ts';
import type { Columns } from './columns.ts';
import { type Cells, whoColumns } from './gather.ts';
import { code } from './reasons.ts';
import type { Cell } from './sales.ts';
import { shapeOf } from './structure.ts';
import { isBlank, type Table } from './table.ts';
import { totalWord } from './total-words.ts';

/** What the rows are by their looks, before any value is judged. */
export interface Shapes {
  /** By row: 0, or a reason's number as in `Reading.status`. */
  readonly status: Uint8Array;
  readonly blank: Uint8Array;
  /** Rows that hold one text and nothing else, in order. */
  readonly headings: readonly number[];
}

/** Finds blank rows, repeated headers, totals by word and by sum, other tables, headings. */
export function findShapes(table: Table, columns: Columns, cells: Cells, money: Amounts): Shapes {
  const { size } = cells;
  const status = new Uint8Array(size);
  const blank = new Uint8Array(size);
  const headings: number[] = [];
  const { roles, identity } = columns;
  const named = [...identity.name, identity.id, columns.date].flatMap((each) => each ?? []);
  const words = [...named, columns.order, roles.product].flatMap((each) => each ?? []);
  const shape = { words, unitPrice: roles.unit_price ?? -1 };
  const texts = named.map((column) => cells.at(column));
  const whole = wholeRows(cells, money, texts);
  for (let i = 0; i < size; i++) {
    if (whole[i] === 1) continue;
    const found = shapeOf(table, table.first + i, shape);
    if (found === 'blank') blank[i] = 1;
    else if (found === 'heading') headings.push(i);
    else if (found !== 'row') status[i] = code(found);
  }
  const product = roles.product === undefined ? null : cells.at(roles.product);
  findSums(cells, money, status, blank, product, whole);
  return { status, blank, headings: headings.filter((i) => status[i] === 0) };
}

/** By row 1 for a sale at first sight: customer, date and amount are there, no total's word is. */
function wholeRows(cells: Cells, money: Amounts, texts: readonly (readonly Cell[])[]): Uint8Array {
  const named = new Uint8Array(cells.size);
  for (const column of whoColumns(cells)) {
    for (let i = 0; i < named.length; i++) if (!isBlank(column[i])) named[i] = 1;
  }
  const whole = money.ok.map((ok, i) => ok & named[i] & (isBlank(cells.date[i]) ? 0 : 1));
  for (const column of texts) {
    for (let i = 0; i < whole.length; i++) {
      const cell = column[i];
      if (whole[i] === 0 || typeof cell !== 'string' || cell === '') continue;
      if (totalWord(cell) === 'word') whole[i] = 0;
    }
  }
  return whole;
}

/**
 * Marks totals that carry no word: the amount is the sum of the block above, of all rows, or of the
 * totals so far, and nothing else in the row says that something was sold to somebody.
 */
function findSums(
  cells: Cells,
  money: Amounts,
  status: Uint8Array,
  blank: Uint8Array,
  product: readonly Cell[] | null,
  whole: Uint8Array,
): void {
  const who = whoColumns(cells);
  const subtotal = code('subtotal');
  const block = { sum: 0, rows: 0, products: 0 };
  const all = { sum: 0, rows: 0, subtotals: 0 };
  const isSum = (amount: number): boolean =>
    (block.rows >= 2 && amount === block.sum) ||
    (all.rows >= 2 && amount === all.sum) ||
    (all.subtotals !== 0 && amount === all.subtotals);
  const named = (i: number): boolean =>
    who.some((column) => !isBlank(column[i])) || !isBlank(cells.order?.[i]);
  const dated = (i: number): boolean =>
    !isBlank(cells.date[i]) && (block.products !== block.rows || block.rows === 0);
  for (let i = 0; i < status.length; i++) {
    if (!blank[i] && status[i] === 0) {
      if (!money.ok[i]) continue;
      const amount = money.amounts[i];
      const sold = product !== null && !isBlank(product[i]);
      if (whole[i] === 1 || amount === 0 || !isSum(amount) || sold || named(i) || dated(i)) {
        block.sum += amount;
        block.rows++;
        block.products += sold ? 1 : 0;
        all.sum += amount;
        all.rows++;
        continue;
      }
      status[i] = subtotal;
    }
    // A total or a blank row closes the block.
    if (status[i] === subtotal) all.subtotals += block.sum;
    Object.assign(block, { sum: 0, rows: 0, products: 0 });
  }
}
