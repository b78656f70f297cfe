import type { Picked } from '../protocol.ts';
import { addsUp, findArithmetic, multiplies } from './arithmetic.ts';
import { type Candidate, type Candidates, mostly, passing } from './candidates.ts';
import { isOtherMoney } from './header-roles.ts';
import { headerKey } from './plain.ts';

/** Where the money of a row stands. */
export interface Money {
  readonly column: number;
  /** Set where `column` is a price per piece: the amount is price × quantity. */
  readonly quantity: number | null;
  /** `total` for a column whose name says that it is the order's; the data have the last word. */
  readonly named: 'line' | 'total';
  /** True where price × quantity proves that each line has its own amount. */
  readonly proven: boolean;
}

export interface MoneyChoice {
  readonly money: Money | null;
  readonly picked: Picked;
}

const LEFT_OVER = 5;

/** Lower is better: with tax before without, the sale before what was paid or left of it. */
function rankOf(header: string): number {
  const key = headerKey(header);
  if (/税込|incl|ttc|値引き?後/.test(key)) return 0;
  if (/税抜|税別|本体|excl|exvat|beforetax|値引き?前/.test(key)) return 4;
  if (/^netsales/.test(key)) return 0;
  // Elsewhere net is what is left after fees.
  if (/^net|net$|net(?:amount|order|total)/.test(key)) return LEFT_OVER;
  if (/^(?:price|価格|料金|value)$/.test(key)) return 3;
  if (/入金|受取|gross/.test(key)) return 2;
  return 1;
}

/** The columns that hold money: running numbers, taxes, fees and the like are none. */
function moneyIn(list: readonly Candidate[]): readonly Candidate[] {
  const money = list.filter(({ header }) => !isOtherMoney(header));
  const sums = money.filter(({ values }) => !values.running);
  // A few amounts of 1, 2, 3 under a sure header are amounts all the same.
  const plausible = sums.length > 0 ? sums : money.filter(({ strength }) => strength >= 3);
  return passing(plausible, ({ values }) => values.amounts);
}

/** The money column, in the order of section 2.2: line amount, order total, price × quantity. */
export function chooseMoney(from: Candidates, chosen: number | null | undefined): MoneyChoice {
  const lines = moneyIn(from.of('amount'));
  const totals = moneyIn(from.of('order_total'));
  const prices = moneyIn(from.of('unit_price'));
  const subtotals = moneyIn(from.of('subtotal'));
  const quantity = from.of('quantity').find(({ values }) => mostly(values.amounts, values));
  const sum = quantity
    ? findArithmetic(from, [...prices, ...lines], quantity.column, [
        ...lines,
        ...totals,
        ...subtotals,
      ])
    : null;
  if (typeof chosen === 'number') {
    const unit = prices.some(({ column }) => column === chosen) || sum?.price === chosen;
    const total = totals.some(({ column }) => column === chosen);
    return given(chosen, unit ? (quantity?.column ?? null) : null, total ? 'total' : 'line');
  }
  const known = byLayout(from, sum?.amount);
  if (known) return known;
  const full = (each: Candidate): boolean => each.values.filled * 2 >= each.values.rows;
  const own = lines.filter((each) => each.column !== sum?.price);
  const parts = sumOfParts(from, own, totals);
  if (parts) return { money: { ...line(parts.column), named: 'total' }, picked: parts };
  const apart = totals.length > 0 && subtotals.some(({ column }) => column === sum?.amount);
  if (sum && !apart && own.every(({ column }) => column === sum.amount || !full(own[0]))) {
    return { money: { ...line(sum.amount), proven: true }, picked: alone(sum.amount) };
  }
  const sureLines = own.filter((each) => full(each) && rankOf(each.header) < LEFT_OVER);
  const best = pick(from, sureLines, sum?.amount);
  if (best && quantity && isPerPiece(from, best.column, quantity.column)) {
    if (totals.length === 0) return perPiece(best.column, quantity.column);
  } else if (best) {
    const proven = best.column === sum?.amount;
    return { money: { ...line(best.column), proven }, picked: best };
  }
  const total = pick(from, totals);
  if (total) {
    const money: Money = { ...line(total.column), named: 'total' };
    return { money, picked: total };
  }
  if (prices.length > 0 && quantity) return perPiece(prices[0].column, quantity.column);
  const rest = pick(from, subtotals) ?? pick(from, own) ?? pick(from, prices) ?? byValues(from);
  return rest ? { money: line(rest.column), picked: rest } : { money: null, picked: none };
}

const none: Picked = { column: null, rivals: [] };
const alone = (column: number): Picked => ({ column, rivals: [] });
const line = (column: number): Money => ({ column, quantity: null, named: 'line', proven: false });

/** A known export says itself where its money stands. */
function byLayout(from: Candidates, proven: number | undefined): MoneyChoice | null {
  const amount = from.mapped('amount');
  if (amount !== undefined) {
    return { money: { ...line(amount), proven: amount === proven }, picked: alone(amount) };
  }
  const total = from.mapped('order_total');
  if (total !== undefined)
    return { money: { ...line(total), named: 'total' }, picked: alone(total) };
  const price = from.mapped('unit_price');
  const quantity = from.mapped('quantity');
  return price !== undefined && quantity !== undefined ? perPiece(price, quantity) : null;
}

function given(column: number, quantity: number | null, named: 'line' | 'total'): MoneyChoice {
  return { money: { column, quantity, named, proven: false }, picked: alone(column) };
}

function perPiece(column: number, quantity: number): MoneyChoice {
  return { money: { ...line(column), quantity, proven: true }, picked: alone(column) };
}

/** A column called price, beside a quantity, is per piece unless it grows with the quantity. */
function isPerPiece(from: Candidates, column: number, quantity: number): boolean {
  if (!/price|価格|料金/.test(headerKey(from.table.headers[column]))) return false;
  if (/total|合計|line/.test(headerKey(from.table.headers[column]))) return false;
  return !multiplies(from, column, quantity);
}

/** A total that is the sum of several amounts (施術金額 + 店販金額) is what the customer spent. */
function sumOfParts(
  from: Candidates,
  lines: readonly Candidate[],
  totals: readonly Candidate[],
): Sure | null {
  const best = pick(from, lines);
  if (!best || best.rivals.length === 0) return null;
  const parts = [best.column, ...best.rivals];
  const total = totals.find(({ column }) => addsUp(from, parts, column));
  return total ? { column: total.column, rivals: [] } : null;
}

type Sure = Picked & { readonly column: number };

/** The best of several: the proven one, the best rank, the leftmost; equals with other sums rival. */
function pick(from: Candidates, list: readonly Candidate[], proven?: number): Sure | null {
  const order = (each: Candidate): number =>
    each.column === proven ? -100 : rankOf(each.header) * 10 - each.strength;
  const [best, ...others] = [...list].sort((a, b) => order(a) - order(b) || a.column - b.column);
  if (!best) return null;
  const rivals = others
    .filter((each) => order(each) === order(best))
    .filter((each) =>
      from.rows.some((row) => {
        const cells = from.table.cells[row];
        return cells[each.column] !== cells[best.column];
      }),
    );
  return { column: best.column, rivals: rivals.map((each) => each.column) };
}

function byValues(from: Candidates): Sure | null {
  return pick(
    from,
    moneyIn(from.unknown).filter(
      ({ values }) => !mostly(values.dates, values) && values.phones === 0,
    ),
  );
}
