import type { Choice, Pick, Picked } from '../protocol.ts';
import { type Candidates, gatherCandidates } from './candidates.ts';
import { chooseIdentity, type Identity } from './choose-customer.ts';
import { chooseDate } from './choose-date.ts';
import { chooseMoney, type Money } from './choose-money.ts';
import { isUnique, pairsUp, spreads } from './grouping.ts';
import type { AnyRole } from './more-roles.ts';
import type { Table } from './table.ts';

/** Which column of the table is what. */
export interface Columns {
  readonly from: Candidates;
  readonly identity: Identity;
  readonly date: number | null;
  readonly order: number | null;
  readonly money: Money | null;
  readonly picks: Readonly<Record<Pick, Picked>>;
  /** Every recognised role and its column. */
  readonly roles: Readonly<Partial<Record<AnyRole, number>>>;
}

const NONE: Picked = { column: null, rivals: [] };

/** Chooses the columns of a table; what the owner chose comes before everything. */
export function chooseColumns(table: Table, choice: Choice = {}): Columns {
  const from = gatherCandidates(table);
  const order = chosen(choice.order) ?? chooseOrder(from);
  const identity = chooseIdentity(from, order.column);
  const date = chosen(choice.date) ?? chooseDate(from);
  const { money, picked: amount } = chooseMoney(from, choice.amount);
  const picks: Record<Pick, Picked> = {
    customer: chosen(choice.customer) ?? identity.picked,
    date,
    amount: choice.amount === null ? NONE : amount,
    order,
    email: chosen(choice.email) ?? { column: identity.email ?? plainEmail(from), rivals: [] },
    name: chosen(choice.name) ?? { column: identity.name[0] ?? null, rivals: identity.nameRivals },
  };
  return {
    from,
    identity: narrowed(identity, choice),
    date: date.column,
    order: order.column,
    money: choice.amount === null ? null : money,
    picks,
    roles: allRoles(from, picks, identity),
  };
}

/** A column of the owner's choice, none by their choice, or `undefined` when they did not choose. */
function chosen(column: number | null | undefined): Picked | undefined {
  return column === undefined ? undefined : { column, rivals: [] };
}

/** Masked addresses are no key, yet they are addresses. */
function plainEmail(from: Candidates): number | null {
  return from.of('email')[0]?.column ?? null;
}

/**
 * When the owner names the customer's column, that column alone is the key, unless it is the one
 * that would have been taken anyway.
 */
function narrowed(identity: Identity, choice: Choice): Identity {
  const { customer, email, name } = choice;
  if (typeof customer === 'number' && customer !== identity.picked.column) {
    return { ...identity, id: customer, email: null, phone: [], name: [], postal: [] };
  }
  return {
    ...identity,
    email: email === undefined ? identity.email : email,
    name:
      name === undefined || name === identity.name[0] ? identity.name : name === null ? [] : [name],
  };
}

/** The order column; a bare `ID` is one when each value has its own day, unless it counts the rows. */
function chooseOrder(from: Candidates): Picked {
  const mapped = from.mapped('order_id');
  if (mapped !== undefined) return { column: mapped, rivals: [] };
  const named = from.of('order_id').filter((each) => {
    const { values, header } = each;
    if (values.filled * 4 < values.rows) return false;
    return !/^name$/i.test(header.trim()) || values.digits * 2 > values.filled;
  });
  const equal = named.filter((each) => each.strength === named[0].strength);
  // Beside a number that groups lines, one that never repeats numbers the lines.
  const grouping = equal.length > 1 ? equal.filter(({ column }) => !isUnique(from, column)) : equal;
  const [best, ...others] = grouping.length > 0 ? grouping : equal;
  if (best) {
    const rivals = others.filter(({ column }) => !pairsUp(from, best.column, column));
    return { column: best.column, rivals: rivals.map(({ column }) => column) };
  }
  const date = from.of('date')[0]?.column;
  const bare = from
    .of('id')
    .find(
      ({ column, values }) => !values.running && date !== undefined && !spreads(from, column, date),
    );
  return bare ? { column: bare.column, rivals: [] } : NONE;
}

function allRoles(
  from: Candidates,
  picks: Readonly<Record<Pick, Picked>>,
  identity: Identity,
): Partial<Record<AnyRole, number>> {
  const roles: Partial<Record<AnyRole, number>> = {};
  const used = new Set<number>();
  const set = (role: AnyRole, column: number | null | undefined): void => {
    if (column === null || column === undefined || used.has(column)) return;
    roles[role] = column;
    used.add(column);
  };
  set('order_id', picks.order.column);
  set('date', picks.date.column);
  set('customer_id', identity.id);
  if (identity.name.length > 1) {
    set('last_name', identity.name[0]);
    set('first_name', identity.name[1]);
  } else set('customer_name', picks.name.column);
  set('email', picks.email.column);
  set('phone', identity.phone[0]);
  set('postal_code', identity.postal[0]);
  const money = picks.amount.column;
  const role = moneyRoles.find((each) => from.of(each).some(({ column }) => column === money));
  set(role ?? 'amount', money);
  for (const each of otherRoles) set(each, from.of(each)[0]?.column);
  return roles;
}

const moneyRoles: readonly AnyRole[] = ['amount', 'order_total', 'unit_price', 'subtotal'];
const otherRoles: readonly AnyRole[] = [
  'line_id',
  'name_kana',
  'company',
  'contact_person',
  'time',
  'amount',
  'order_total',
  'subtotal',
  'unit_price',
  'quantity',
  'tax',
  'tax_kind',
  'shipping',
  'discount',
  'points_used',
  'refund_amount',
  'cost',
  'gross_margin',
  'margin_rate',
  'product',
  'sku',
  'category',
  'prefecture',
  'city',
  'town',
  'address',
  'address2',
  'staff',
  'store',
  'channel',
  'referrer',
  'payment_method',
  'status',
  'txn_kind',
  'cancelled_at',
  'opt_out',
  'opt_in',
  'do_not_deal',
  'memo',
  'birthday',
  'demand_size',
  'top_rival_share',
  'member_rank',
  'currency',
];
