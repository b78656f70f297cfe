import type { Amounts } from './amounts.ts';
import { readDateText } from './date-text.ts';
import { type Cells, whoColumns } from './gather.ts';
import type { Cell } from './sales.ts';
import type { Shapes } from './shapes.ts';
import { isBlank, type Table, textOf } from './table.ts';

/** What headings between the rows say: who bought, or when. */
export interface Headings {
  /** Customer by row, `''` where no heading says one; `null` where headings name no customers. */
  readonly customer: Cell[] | null;
  readonly date: Cell[] | null;
  /** The sheet column in which the headings stand. */
  readonly column: number | null;
}

/** Share of the sale rows that must lack the field which the headings give them. */
const LACKING = 0.8;

/**
 * Reads tables that are grouped under headings: a row with the customer's name alone, and the sales
 * below it. Headings count only where the rows below lack what they say.
 */
export function readHeadings(
  table: Table,
  cells: Cells,
  money: Amounts,
  { headings, status, blank }: Shapes,
): Headings {
  if (headings.length === 0) return { customer: null, date: null, column: null };
  const sales: number[] = [];
  for (let i = 0; i < cells.size; i++) {
    if (money.ok[i] && status[i] === 0 && !blank[i]) sales.push(i);
  }
  const lacking = (test: (i: number) => boolean): boolean =>
    sales.filter(test).length >= sales.length * LACKING;
  const who = whoColumns(cells);
  const noDate = lacking((i) => isBlank(cells.date[i]));
  const noWho = lacking((i) => who.every((column) => isBlank(column[i])));
  const labels = new Map(headings.map((i) => [i, labelOf(table, i)]));
  const spread = (take: (text: string) => boolean): Cell[] | null =>
    spreadDown(labels, take, sales, status);
  return {
    date: noDate ? spread((text) => saysDay(readDateText(text).is)) : null,
    customer: noWho ? spread((text) => readDateText(text).is === 'none') : null,
    column: table.cells[table.first + headings[0]].findIndex((cell) => !isBlank(cell)),
  };
}

const saysDay = (is: string): boolean => is === 'day' || is === 'open' || is === 'noYear';

function labelOf(table: Table, i: number): string {
  const row = table.cells[table.first + i];
  return textOf(row.find((cell) => typeof cell === 'string' && !isBlank(cell)));
}

/** Gives each sale the heading above it; a total ends a heading. `null` where few have one. */
function spreadDown(
  labels: ReadonlyMap<number, string>,
  take: (text: string) => boolean,
  sales: readonly number[],
  status: Uint8Array,
): Cell[] | null {
  const column = new Array<Cell>(status.length).fill('');
  const selling = new Set(sales);
  let current = '';
  let used = 0;
  for (let i = 0; i < status.length; i++) {
    const text = labels.get(i);
    if (text !== undefined && take(text)) current = text;
    else if (selling.has(i) && current !== '') {
      column[i] = current;
      used++;
    } else if (status[i] !== 0) current = '';
  }
  return used * 2 >= sales.length ? column : null;
}
