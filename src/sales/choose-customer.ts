import type { Picked } from '../protocol.ts';
import { type Candidate, type Candidates, mostly } from './candidates.ts';
import { journalColumns, journalOf } from './journal.ts';
import { headerKey, plain } from './plain.ts';
import type { Cell } from './sales.ts';
import { isBlank } from './table.ts';

/** The columns that say who bought; several columns are one field in pieces, in this order. */
export interface Identity {
  readonly id: number | null;
  readonly email: number | null;
  readonly phone: readonly number[];
  readonly name: readonly number[];
  readonly postal: readonly number[];
  /** The column that names the customer best, shown to the owner. */
  readonly picked: Picked;
  /** Names of the same strength that were not taken. */
  readonly nameRivals: readonly number[];
}

/** A table with more columns than this has headers that say who bought, or nobody did. */
const FEW_COLUMNS = 7;

const first = (list: readonly Candidate[]): number | null => list[0]?.column ?? null;

/** Finds the identity columns: id, e-mail, phone, name in one or two pieces, postal code. */
export function chooseIdentity(from: Candidates, order: number | null): Identity {
  const used = new Set(order === null ? [] : [order]);
  const journal = journalOf(from.table.headers);
  if (journal) return journalIdentity(from, journalColumns(journal));
  const ids = customerIds(from, used);
  const emails = from.of('email').filter(({ values }) => mostly(values.emails, values));
  const phones = from.of('phone').filter(({ values }) => values.filled > 0);
  const names = nameColumns(from, used);
  const postal = from.of('postal_code');
  const email = emailKeyAllowed(from) ? first(emails) : null;
  const id = first(ids);
  const phone = pieces(from, first(phones));
  const fullest = Math.max(0, ...names.list.map(({ values }) => values.filled));
  const emailFull = emails.length > 0 && emails[0].values.filled * 2 >= fullest;
  const column =
    id ?? (email !== null && emailFull ? email : (names.columns[0] ?? email ?? phone[0] ?? null));
  const equal = (list: readonly Candidate[]): readonly number[] =>
    list.slice(1).flatMap((each) => (each.strength === list[0].strength ? each.column : []));
  const found = column === null ? byValues(from) : null;
  const rivals =
    column === null
      ? []
      : column === id
        ? equal(ids)
        : names.columns[0] === column
          ? names.rivals
          : [];
  const picked: Picked = found ?? { column, rivals };
  return {
    id,
    email,
    phone,
    name: found && found.column !== null ? [found.column] : names.columns,
    postal: pieces(from, first(postal)),
    picked,
    nameRivals: names.rivals,
  };
}

/** In a journal several columns may name the customer; the first that does so most is shown. */
function journalIdentity(from: Candidates, columns: readonly number[]): Identity {
  const filled = (column: number): number =>
    from.rows.filter((row) => !isBlank(from.table.cells[row][column])).length;
  const best = columns.reduce((a, b) => (filled(b) > filled(a) * 2 ? b : a));
  return {
    id: null,
    email: null,
    phone: [],
    name: [best],
    postal: [],
    picked: { column: best, rivals: [] },
    nameRivals: [],
  };
}

/** A bare `ID` is the customer's when it repeats; else it numbers the rows. */
function customerIds(from: Candidates, used: ReadonlySet<number>): readonly Candidate[] {
  const named = from.of('customer_id').filter(({ values }) => values.filled > 0);
  if (named.length > 0) return named;
  return from
    .of('id')
    .filter(
      ({ column, values }) => !used.has(column) && !values.running && !isUnique(from, column),
    );
}

/** True when no value of a column stands in two rows. */
export function isUnique(from: Candidates, column: number): boolean {
  const seen = new Set<Cell>();
  const { cells, first: start, end } = from.table;
  for (let row = start; row < end; row++) {
    const cell = cells[row][column] ?? '';
    if (cell === '') continue;
    if (seen.has(cell)) return false;
    seen.add(cell);
  }
  return seen.size > 0;
}

/** True when two columns group the rows alike: each value of one has one partner in the other. */
export function pairsUp(from: Candidates, a: number, b: number): boolean {
  const forth = new Map<Cell, Cell>();
  const back = new Map<Cell, Cell>();
  const { cells, first: start, end } = from.table;
  for (let row = start; row < end; row++) {
    const one = cells[row][a] ?? '';
    const two = cells[row][b] ?? '';
    if (one === '' || two === '') continue;
    if ((forth.get(one) ?? two) !== two || (back.get(two) ?? one) !== one) return false;
    forth.set(one, two);
    back.set(two, one);
  }
  return true;
}

interface Names {
  readonly columns: readonly number[];
  readonly list: readonly Candidate[];
  readonly rivals: readonly number[];
}

function nameColumns(from: Candidates, used: ReadonlySet<number>): Names {
  const last = from.of('last_name')[0];
  const given = from.of('first_name')[0];
  const named = from
    .of('customer_name')
    .filter((each) => !used.has(each.column) && each.values.filled > 0)
    .filter((each) => headerKey(each.header) !== 'name' || isPersonColumn(from, each));
  const best = named[0];
  if (last && given && !(best && best.strength >= Math.max(last.strength, 3))) {
    return { columns: [last.column, given.column], list: [last, given], rivals: [] };
  }
  if (best) {
    const rivals = named.slice(1).filter((each) => each.strength === best.strength);
    return { columns: [best.column], list: named, rivals: rivals.map(({ column }) => column) };
  }
  const other = last ?? from.of('company')[0] ?? given;
  return { columns: other ? [other.column] : [], list: other ? [other] : [], rivals: [] };
}

/**
 * A column called only Name may hold order numbers (#1001) or products. It names people when it has
 * no numbers and when no other column says who bought in so many words.
 */
function isPersonColumn(from: Candidates, name: Candidate): boolean {
  if (name.values.digits * 2 > name.values.filled) return false;
  const others = [...from.of('customer_name'), ...from.of('last_name')];
  if (others.some((each) => each.column !== name.column && each.strength >= 3)) return false;
  const products = from.of('product').filter(({ column }) => column !== name.column);
  const goods = from.of('sku').length > 0 || from.of('unit_price').length > 0;
  if (products.length === 0 && goods) {
    const emails = from.of('email')[0];
    if (emails) return !spreads(from, name.column, emails.column);
  }
  return true;
}

/** True when one value of a column stands beside many of another: a product beside buyers. */
function spreads(from: Candidates, column: number, beside: number): boolean {
  const partners = new Map<Cell, Set<Cell>>();
  for (const row of from.rows) {
    const cells = from.table.cells[row];
    if (!cells[column] || !cells[beside]) continue;
    const set = partners.get(cells[column]) ?? new Set();
    partners.set(cells[column], set.add(cells[beside]));
  }
  let wide = 0;
  for (const set of partners.values()) if (set.size > 1) wide++;
  return wide * 5 > partners.size;
}

/** Layouts whose e-mail addresses are masked name other columns as the customer's key. */
function emailKeyAllowed(from: Candidates): boolean {
  const layout = from.table.match?.layout;
  const email = layout?.map.email;
  return !layout?.customer_key || !email || layout.customer_key.includes(email);
}

/** The columns of a field that is spread over several: 電話番号１, ２, ３. */
function pieces(from: Candidates, column: number | null): readonly number[] {
  if (column === null) return [];
  const header = plain(from.table.headers[column]);
  if (!header.endsWith('1')) return [column];
  const columns = [column];
  for (let n = 2; n <= 4; n++) {
    const next = from.table.headers.findIndex((each) => plain(each) === header.slice(0, -1) + n);
    if (next < 0) break;
    columns.push(next);
  }
  // Address 1 and phone 1 may as well be the first of several; only short pieces are joined.
  const short = from.rows.every((row) =>
    columns.every((each) => String(from.table.cells[row][each] ?? '').length <= 6),
  );
  return columns.length > 1 && short ? columns : [column];
}

/** Without any header that speaks of customers: a column of texts that repeat. */
function byValues(from: Candidates): Picked {
  const columns = from.table.headers.length;
  if (columns > FEW_COLUMNS || from.table.match?.whole) return { column: null, rivals: [] };
  const texts = from.unknown.filter(
    ({ values }) =>
      mostly(values.texts, values) &&
      !mostly(values.dates, values) &&
      !mostly(values.amounts, values) &&
      values.distinct >= 2,
  );
  const repeating = texts.filter(({ values }) => values.distinct < values.filled);
  const [best, ...others] = repeating.length > 0 ? repeating : texts;
  if (!best) return { column: null, rivals: [] };
  return { column: best.column, rivals: others.map(({ column }) => column) };
}
