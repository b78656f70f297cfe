import type { Columns } from './columns.ts';
import { type Layout, wordKey } from './domain.ts';
import { headerKey } from './plain.ts';
import { code } from './reasons.ts';
import type { Cell } from './sales.ts';
import {
  isCancelFlag,
  isDelivery,
  type Verdict,
  verdictOfFlag,
  verdictOfKind,
  verdictOfMemo,
  verdictOfProduct,
  verdictOfStatus,
} from './status-words.ts';
import type { Table } from './table.ts';

/** A column that may say that its row is no sale. */
export interface SaleRule {
  readonly column: number;
  readonly judge: (cell: Cell) => Verdict;
  /** The column speaks of the whole order, so lines that leave it blank take it from above. */
  readonly ofOrder: boolean;
}

/** The columns that decide what is a sale: a known layout's own rules come before the words. */
export function saleRules(table: Table, { from, roles, money }: Columns): readonly SaleRule[] {
  const layout = table.match?.layout;
  const own = layout ? layoutRules(table, layout) : [];
  if (own.length > 0 && table.match?.whole) return own;
  const ruled = new Set(own.map(({ column }) => column));
  const rules = [...own];
  const add = (column: number | undefined, ofOrder: boolean, judge: SaleRule['judge']): void => {
    if (column === undefined || ruled.has(column)) return;
    ruled.add(column);
    rules.push({ column, judge, ofOrder });
  };
  table.headers.forEach((header, column) => {
    if (isCancelFlag(header)) add(column, true, verdictOfFlag);
  });
  for (const { column, header } of from.of('status')) {
    const delivery = (cell: Cell): Verdict => {
      const verdict = verdictOfStatus(cell);
      return verdict === 'unpaid' ? '' : verdict;
    };
    add(column, true, isDelivery(header) ? delivery : verdictOfStatus);
  }
  for (const { column, header } of from.of('cancelled_at')) {
    const refund = /refund|返金/i.test(header);
    if (!refund) add(column, true, verdictOfFlag);
  }
  for (const { column } of from.of('txn_kind')) add(column, false, verdictOfKind);
  // One product says nothing of an order whose total stands beside it.
  if (money?.named === 'total') return rules;
  add(roles.product, false, verdictOfProduct);
  add(roles.memo, false, verdictOfMemo);
  return rules;
}

function layoutRules(table: Table, layout: Layout): SaleRule[] {
  const keys = table.headers.map(headerKey);
  const rules: SaleRule[] = [];
  const ofOrder = layout.order_level_fields !== undefined && layout.grain !== 'journal line';
  const add = (header: string, judge: SaleRule['judge']): void => {
    const column = keys.indexOf(headerKey(header));
    if (column >= 0) rules.push({ column, judge, ofOrder });
  };
  const { sale_when: wanted = {}, not_sale_when: unwanted = {}, codes = {} } = layout;
  for (const [header, values] of Object.entries(unwanted)) {
    if (values === 'non-empty') add(header, verdictOfFlag);
    else if (!wanted[header]) add(header, oneOf(values as readonly string[], false));
  }
  for (const [header, values] of Object.entries(wanted)) add(header, oneOf(values, true));
  for (const [header, meanings] of Object.entries(codes)) {
    if (!wanted[header] && !unwanted[header]) add(header, byCode(meanings));
  }
  return rules;
}

/** A listed value is a sale, or is none; what kind of none it is the words tell. */
function oneOf(values: readonly string[], sale: boolean): SaleRule['judge'] {
  const listed = new Set(values.map(wordKey));
  return (cell) => {
    const text = typeof cell === 'object' ? '' : wordKey(String(cell));
    // 売上高 stands for its kind as well: 売上高(軽減8%).
    const found = listed.has(text) || [...listed].some((word) => startsKind(text, word));
    if (found === sale) return '';
    const verdict = verdictOfStatus(cell) || verdictOfKind(cell);
    if (verdict === 'undo' || verdict === 'refund') return 'cancelled';
    return verdict === '' ? 'otherKind' : verdict;
  };
}

function startsKind(text: string, word: string): boolean {
  return (
    /^[^\x20-\x7e]{2,}$/.test(word) &&
    /^[(:/_\s]/.test(text.slice(word.length)) &&
    text.startsWith(word)
  );
}

function byCode(meanings: Readonly<Record<string, string>>): SaleRule['judge'] {
  const table = new Map(Object.entries(meanings).map(([key, text]) => [wordKey(key), text]));
  return (cell) => {
    const meaning = table.get(typeof cell === 'object' ? '' : wordKey(String(cell)));
    if (meaning === undefined) return verdictOfStatus(cell);
    return meaning.startsWith('sale') ? '' : 'cancelled';
  };
}

/** What the rules say of every row: a reason's number or 0, and which rows are returns. */
export interface Judged {
  readonly status: Uint8Array;
  readonly refund: Uint8Array;
  readonly undo: Uint8Array;
}

/** Applies the rules to all rows; each distinct cell is judged once. */
export function applyRules(
  rules: readonly SaleRule[],
  at: (column: number) => readonly Cell[],
  size: number,
): Judged {
  const status = new Uint8Array(size);
  const refund = new Uint8Array(size);
  const undo = new Uint8Array(size);
  for (const { column, judge } of rules) {
    const cells = at(column);
    const known = new Map<Cell, Verdict>();
    for (let i = 0; i < size; i++) {
      const cell = cells[i];
      let verdict = known.get(cell);
      if (verdict === undefined) {
        verdict = judge(cell);
        known.set(cell, verdict);
      }
      if (verdict === '') continue;
      if (verdict === 'refund') refund[i] = 1;
      else if (verdict === 'undo') undo[i] = 1;
      else if (status[i] === 0 || status[i] > code(verdict)) status[i] = code(verdict);
    }
  }
  return { status, refund, undo };
}
