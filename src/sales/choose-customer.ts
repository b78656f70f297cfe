import type { Picked } from '../protocol.ts';
import { type Candidate, type Candidates, mostly } from './candidates.ts';
import { nameColumns } from './choose-name.ts';
import { spreads } from './grouping.ts';
import { journalColumns, journalOf } from './journal.ts';
import { plain } from './plain.ts';
import { isBlank } from './table.ts';

/** The columns that say who bought; several columns are one field in pieces, in this order. */
export interface Identity {
  readonly id: number | null;
  readonly email: number | null;
  readonly phone: readonly number[];
  readonly name: readonly number[];
  readonly postal: readonly number[];
  /** Phone and address are the receiver's, who need not be the buyer. */
  readonly toOthers: boolean;
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
  const toOthers = shipsToOthers(from);
  const phone = toOthers ? [] : pieces(from, first(phones));
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
    postal: toOthers ? [] : pieces(from, first(postal)),
    toOthers,
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
    toOthers: false,
    picked: { column: best, rivals: [] },
    nameRivals: [],
  };
}

/** A bare `ID` is the customer's when its values come back on other days, always under one name. */
function customerIds(from: Candidates, used: ReadonlySet<number>): readonly Candidate[] {
  const named = from.of('customer_id').filter(({ values }) => values.filled > 0);
  if (named.length > 0) return named;
  const date = from.of('date')[0]?.column;
  const name = from.of('customer_name')[0]?.column;
  return from
    .of('id')
    .filter(({ column, values }) => !used.has(column) && !values.running)
    .filter(({ column }) => date !== undefined && spreads(from, column, date))
    .filter(({ column }) => name === undefined || !spreads(from, column, name));
}

/** Layouts whose e-mail addresses are masked name other columns as the customer's key. */
function emailKeyAllowed(from: Candidates): boolean {
  const layout = from.table.match?.layout;
  const email = layout?.map.email;
  return !layout?.customer_key || !email || layout.customer_key.includes(email);
}

/** Exports whose address and phone are those of whoever gets the parcel. */
function shipsToOthers(from: Candidates): boolean {
  return ['creema_orders', 'amazon_orders'].includes(from.table.match?.layout.id ?? '');
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
