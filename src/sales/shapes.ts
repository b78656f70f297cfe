import type { Amounts } from './amounts.ts';
import type { Columns } from './columns.ts';
import type { Cells } from './gather.ts';
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
    if (whole(i)) continue;
    const found = shapeOf(table, table.first + i, shape);
    if (found === 'blank') blank[i] = 1;
    else if (found === 'heading') headings.push(i);
    else if (found !== 'row') status[i] = code(found);
  }
  const product = roles.product === undefined ? null : cells.at(roles.product);
  findSums(cells, money, status, blank, product, whole);
  return { status, blank, headings: headings.filter((i) => status[i] === 0) };
}

/** A sale at first sight: customer, date and amount are there and no total's word is. */
function wholeRows(
  cells: Cells,
  money: Amounts,
  texts: readonly (readonly Cell[])[],
): (i: number) => boolean {
  const who = Object.values(cells.who).filter((each) => each !== null);
  return (i) =>
    money.ok[i] === 1 &&
    !isBlank(cells.date[i]) &&
    who.some((column) => !isBlank(column[i])) &&
    !texts.some((column) => {
      const cell = column[i];
      return typeof cell === 'string' && cell !== '' && totalWord(cell) === 'word';
    });
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
  whole: (i: number) => boolean,
): void {
  const who = Object.values(cells.who).filter((each) => each !== null);
  const subtotal = code('subtotal');
  let block = 0;
  let rows = 0;
  let products = 0;
  let all = 0;
  let allRows = 0;
  let subtotals = 0;
  const close = (): void => {
    block = 0;
    rows = 0;
    products = 0;
  };
  for (let i = 0; i < status.length; i++) {
    if (blank[i] || status[i] !== 0) {
      if (status[i] === subtotal && rows > 0) subtotals += block;
      close();
      continue;
    }
    if (!money.ok[i]) continue;
    const amount = money.amounts[i];
    const sold = product !== null && !isBlank(product[i]);
    const named = who.some((column) => !isBlank(column[i])) || !isBlank(cells.order?.[i]);
    const empty = isBlank(cells.date[i]) || (products === rows && rows > 0);
    if (!whole(i) && !named && !sold && empty && amount !== 0) {
      const sums =
        (rows >= 2 && amount === block) ||
        (allRows >= 2 && amount === all) ||
        (subtotals !== 0 && amount === subtotals);
      if (sums) {
        status[i] = subtotal;
        if (amount === block) subtotals += block;
        close();
        continue;
      }
    }
    block += amount;
    rows++;
    all += amount;
    allRows++;
    if (sold) products++;
  }
}
