import type { Note, Problem } from '../words/messages.ts';
import { type CrossTable, type Unpivoted, unpivot } from './cross-table.ts';
import type { Guards } from './guards.ts';
import { isAnonymous, type Keys, readKeys } from './keys.ts';
import { nameKey } from './names.ts';
import { type Contacts, NOBODY, type Reading } from './reading.ts';
import { code } from './reasons.ts';
import { type Day, MONEY, type Sales } from './sales.ts';
import { isBlank, type Table, textOf } from './table.ts';

/** Reads a table of customers by months: every filled cell is a sale on the month's last day. */
export function readCrossTable(
  table: Table,
  cross: CrossTable,
  tab: string,
  today: Day,
  guards: Guards,
): Reading | Problem {
  const sold = unpivot(table, cross);
  const keys = readKeys(sold.customer, nameKey);
  const { lines, anonymousAmount, future } = takeLines(sold, keys, today);
  if (lines.length === 0) return { code: 'noSale', values: [tab] };
  const { sales, newK } = collect(sold, keys, lines);
  const size = table.last - table.first;
  const customerOfRow = new Uint32Array(size).fill(NOBODY);
  for (let i = 0; i < keys.index.length; i++) {
    customerOfRow[i] = newK.get(keys.index[i]) ?? NOBODY;
  }
  const notes: Note[] = [{ code: 'crossTable', values: [] }];
  if (table.others) notes.push({ code: 'otherTable', values: [] });
  if (future > 0) notes.push({ code: 'future', values: [future] });
  const none = { column: null, rivals: [] };
  const customer = { column: cross.customer, rivals: [] };
  return {
    sales,
    contacts: namesAlone(sales.customers),
    headerRow: table.headerRow,
    columns: table.headers.flatMap((header, index) => (header ? [{ index, header }] : [])),
    picks: { customer, date: none, amount: none, order: none, email: none, name: customer },
    roles: { customer_name: cross.customer },
    ...judge(table, sold, new Set(lines.map((s) => sold.rows[s]))),
    customerOfRow,
    rowOfLine: Uint32Array.from(lines, (s) => table.first + sold.rows[s]),
    lines: lines.length,
    anonymousAmount,
    firstDay: sales.day.reduce((a, b) => Math.min(a, b)),
    lastDay: sold.days.reduce((a, b) => (b > today ? a : Math.max(a, b)), -Infinity),
    currency: '',
    otherCurrencies: [],
    decimals: sales.amount.some((each) => each % MONEY !== 0) ? 2 : 0,
    notes,
    guards,
  };
}

/** The sales that count, as indices into `sold`. */
function takeLines(
  sold: Unpivoted,
  keys: Keys,
  today: Day,
): { lines: number[]; anonymousAmount: number; future: number } {
  const lines: number[] = [];
  let anonymousAmount = 0;
  let future = 0;
  sold.rows.forEach((i, s) => {
    if (sold.days[s] > today) future++;
    else if (keys.index[i] === NOBODY) anonymousAmount += sold.amounts[s];
    else lines.push(s);
  });
  return { lines, anonymousAmount, future };
}

/** Customers are numbered as they appear among the sales. */
function collect(
  sold: Unpivoted,
  keys: Keys,
  lines: readonly number[],
): { sales: Sales; newK: Map<number, number> } {
  const newK = new Map<number, number>();
  const customers: string[] = [];
  const customer = Uint32Array.from(lines, (s) => {
    const key = keys.index[sold.rows[s]];
    const known = newK.get(key) ?? customers.push(keys.shown[key]) - 1;
    newK.set(key, known);
    return known;
  });
  const sales = {
    customer,
    day: Int32Array.from(lines, (s) => sold.days[s]),
    amount: Float64Array.from(lines, (s) => sold.amounts[s]),
    order: Uint32Array.from(lines, (_, o) => o),
    orders: lines.length,
    customers,
  };
  return { sales, newK };
}

/** Why the rows without a sale have none. */
function judge(
  table: Table,
  sold: Unpivoted,
  selling: ReadonlySet<number>,
): Pick<Reading, 'status' | 'rows'> {
  const status = new Uint8Array(table.last - table.first);
  for (const i of sold.totals) status[i] = code('subtotal');
  let rows = 0;
  for (let i = 0; i < status.length; i++) {
    if (table.cells[table.first + i].every(isBlank)) continue;
    rows++;
    if (status[i] !== 0 || selling.has(i)) continue;
    const name = textOf(sold.customer[i]);
    if (table.first + i >= table.end) status[i] = code('otherTable');
    else status[i] = code(name === '' || isAnonymous(name) ? 'anonymous' : 'noAmount');
  }
  return { status, rows };
}

function namesAlone(name: readonly string[]): Contacts {
  const empty = name.map(() => '');
  const no = (): Uint8Array => new Uint8Array(name.length);
  return {
    name,
    email: empty,
    phone: empty,
    postalCode: empty,
    address: empty,
    staff: empty,
    lastProduct: empty,
    firstProduct: empty,
    consent: name.map(() => 'unknown'),
    doNotDeal: no(),
    noMail: no(),
    noPost: no(),
    marketplace: no(),
  };
}
