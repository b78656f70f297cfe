import type { Note, Problem } from '../words/messages.ts';
import { type CrossTable, unpivot } from './cross-table.ts';
import { isAnonymous, readKeys } from './keys.ts';
import { nameKey } from './names.ts';
import { NOBODY, type Reading } from './reading.ts';
import { code } from './reasons.ts';
import { type Day, MONEY } from './sales.ts';
import { isBlank, type Table, textOf } from './table.ts';

/** Reads a table of customers by months: every filled cell is a sale on the month's last day. */
export function readCrossTable(
  table: Table,
  cross: CrossTable,
  tab: string,
  today: Day,
): Reading | Problem {
  const sold = unpivot(table, cross);
  const keys = readKeys(sold.customer, nameKey);
  const size = table.last - table.first;
  const status = new Uint8Array(size);
  for (const i of sold.totals) status[i] = code('subtotal');
  const lines: number[] = [];
  let anonymousAmount = 0;
  let later = 0;
  const line = new Uint8Array(size);
  sold.rows.forEach((i, s) => {
    if (sold.days[s] > today) later++;
    else if (keys.index[i] === NOBODY) anonymousAmount += sold.amounts[s];
    else {
      lines.push(s);
      line[i] = 1;
    }
  });
  if (lines.length === 0) return { code: 'noSale', values: [tab] };
  const { customerOfRow, customers, newK } = numberCustomers(sold.rows, lines, keys.index, size);
  let filled = 0;
  for (let i = 0; i < size; i++) {
    const blank = table.cells[table.first + i].every(isBlank);
    if (!blank) filled++;
    if (!blank && table.first + i >= table.end) status[i] = code('otherTable');
    if (blank || status[i] || line[i]) continue;
    const name = textOf(sold.customer[i]);
    status[i] = code(name === '' || isAnonymous(name) ? 'anonymous' : 'noAmount');
  }
  const day = Int32Array.from(lines, (s) => sold.days[s]);
  const amount = Float64Array.from(lines, (s) => sold.amounts[s]);
  const notes: Note[] = [{ code: 'crossTable', values: [] }];
  if (later > 0) notes.push({ code: 'future', values: [later] });
  const none = { column: null, rivals: [] };
  const empty = customers.map(() => '');
  const zeros = (): Uint8Array => new Uint8Array(customers.length);
  return {
    sales: {
      customer: Uint32Array.from(lines, (s) => newK.get(keys.index[sold.rows[s]]) as number),
      day,
      amount,
      order: Uint32Array.from(lines, (_, o) => o),
      orders: lines.length,
      customers: customers.map((k) => keys.keys[k]),
    },
    contacts: {
      name: customers.map((k) => keys.shown[k]),
      email: empty,
      phone: empty,
      postalCode: empty,
      address: empty,
      staff: empty,
      lastProduct: empty,
      firstProduct: empty,
      consent: customers.map(() => 'unknown'),
      doNotDeal: zeros(),
      noMail: zeros(),
      noPost: zeros(),
      marketplace: zeros(),
    },
    headerRow: table.headerRow,
    columns: table.headers.flatMap((header, index) => (header ? [{ index, header }] : [])),
    picks: {
      customer: { column: cross.customer, rivals: [] },
      date: none,
      amount: none,
      order: none,
      email: none,
      name: { column: cross.customer, rivals: [] },
    },
    roles: { customer_name: cross.customer },
    status,
    customerOfRow,
    rows: filled,
    lines: lines.length,
    anonymousAmount,
    firstDay: day.reduce((a, b) => Math.min(a, b)),
    lastDay: day.reduce((a, b) => Math.max(a, b)),
    currency: '',
    decimals: amount.some((each) => each % MONEY !== 0) ? 2 : 0,
    notes,
  };
}

/** Customers are numbered as they appear among the sales. */
function numberCustomers(
  rows: Uint32Array,
  lines: readonly number[],
  index: Uint32Array,
  size: number,
): { customerOfRow: Uint32Array; customers: number[]; newK: Map<number, number> } {
  const newK = new Map<number, number>();
  const customers: number[] = [];
  for (const s of lines) {
    const k = index[rows[s]];
    if (!newK.has(k)) newK.set(k, customers.push(k) - 1);
  }
  const customerOfRow = new Uint32Array(size).fill(NOBODY);
  for (let i = 0; i < size; i++) customerOfRow[i] = newK.get(index[i]) ?? NOBODY;
  return { customerOfRow, customers, newK };
}
