import type { Picked } from '../protocol.ts';
import { type Arithmetic, addsUp, findArithmetic, multiplies } from './arithmetic.ts';
import { type Candidate, type Candidates, mostly } from './candidates.ts';
import { LEFT_OVER, moneyIn, moneyRank, pickMoney, type Sure } from './money-rank.ts';
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

/** All columns that may hold the money, by what their headers call them. */
interface Found {
  readonly lines: readonly Candidate[];
  readonly totals: readonly Candidate[];
  readonly prices: readonly Candidate[];
  readonly subtotals: readonly Candidate[];
  readonly quantity: number | null;
  /** The columns between which price × quantity holds. */
  readonly sum: Arithmetic | null;
}

function find(from: Candidates): Found {
  const lines = moneyIn(from.of('amount'));
  const prices = moneyIn(from.of('unit_price'));
  const subtotals = moneyIn(from.of('subtotal'));
  const named = moneyIn(from.of('order_total'));
  const whole = named.filter(({ header }) => moneyRank(header) < LEFT_OVER);
  const totals = whole.length > 0 || lines.length > 0 ? whole : named;
  const counts = from.of('quantity').find(({ values }) => mostly(values.amounts, values));
  const quantity = counts ? counts.column : null;
  const amounts = [...lines, ...totals, ...subtotals];
  const sum =
    quantity === null ? null : findArithmetic(from, [...prices, ...lines], quantity, amounts);
  return { lines, totals, prices, subtotals, quantity, sum };
}

/** The money column: the owner's choice, a known layout's, else a line amount, total or product. */
export function chooseMoney(from: Candidates, chosen: number | null | undefined): MoneyChoice {
  const found = find(from);
  if (typeof chosen === 'number') return byOwner(found, chosen);
  return byLayout(from, found) ?? byProof(from, found) ?? byName(from, found);
}

/** A price per piece stays one when the owner points at it. */
function byOwner({ prices, totals, quantity, sum }: Found, column: number): MoneyChoice {
  const unit = prices.some((each) => each.column === column) || sum?.price === column;
  const total = totals.some((each) => each.column === column);
  const money = { ...line(column), named: total ? ('total' as const) : ('line' as const) };
  return { money: { ...money, quantity: unit ? quantity : null }, picked: alone(column) };
}

/** A known export says itself where its money stands. */
function byLayout(from: Candidates, { sum }: Found): MoneyChoice | null {
  const amount = from.mapped('amount');
  if (amount !== undefined) {
    const proven = amount === sum?.amount;
    return { money: { ...line(amount), proven }, picked: alone(amount) };
  }
  const total = from.mapped('order_total');
  if (total !== undefined) return orderTotal(alone(total), total);
  const price = from.mapped('unit_price');
  const quantity = from.mapped('quantity');
  return price !== undefined && quantity !== undefined ? perPiece(price, quantity) : null;
}

const filledMostly = ({ values }: Candidate): boolean => values.filled * 2 >= values.rows;

/** What the numbers themselves show: parts that add up to a total, price × quantity. */
function byProof(from: Candidates, found: Found): MoneyChoice | null {
  const { lines, totals, subtotals, sum } = found;
  const own = lines.filter((each) => each.column !== sum?.price);
  const parts = sumOfParts(from, own, totals);
  if (parts) return orderTotal(parts, parts.column);
  // A subtotal of the line gives way to the order's total, which has the postage as well.
  if (!sum || (totals.length > 0 && subtotals.some(({ column }) => column === sum.amount))) {
    return null;
  }
  const rivals = own.filter((each) => each.column !== sum.amount && filledMostly(each));
  if (rivals.length > 0) return null;
  return { money: { ...line(sum.amount), proven: true }, picked: alone(sum.amount) };
}

function byName(
  from: Candidates,
  { lines, totals, prices, subtotals, quantity, sum }: Found,
): MoneyChoice {
  const own = lines.filter((each) => each.column !== sum?.price);
  const sure = own.filter((each) => filledMostly(each) && moneyRank(each.header) < LEFT_OVER);
  const best = pickMoney(from, sure, sum?.amount);
  const piece = best !== null && quantity !== null && isPerPiece(from, best.column, quantity);
  if (best && !piece) {
    const proven = best.column === sum?.amount;
    return { money: { ...line(best.column), proven }, picked: best };
  }
  if (best && piece && totals.length === 0) return perPiece(best.column, quantity);
  const total = pickMoney(from, totals);
  if (total) return orderTotal(total, total.column);
  if (prices.length > 0 && quantity !== null) return perPiece(prices[0].column, quantity);
  const rest =
    pickMoney(from, subtotals) ?? pickMoney(from, own) ?? pickMoney(from, prices) ?? byValues(from);
  return rest ? { money: line(rest.column), picked: rest } : { money: null, picked: none };
}

const none: Picked = { column: null, rivals: [] };
const alone = (column: number): Picked => ({ column, rivals: [] });
const line = (column: number): Money => ({ column, quantity: null, named: 'line', proven: false });

function orderTotal(picked: Picked, column: number): MoneyChoice {
  return { money: { ...line(column), named: 'total' }, picked };
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
  const best = pickMoney(from, lines);
  if (!best || best.rivals.length === 0) return null;
  const parts = [best.column, ...best.rivals];
  const total = totals.find(({ column }) => addsUp(from, parts, column));
  return total ? { column: total.column, rivals: [] } : null;
}

function byValues(from: Candidates): Sure | null {
  return pickMoney(
    from,
    moneyIn(from.unknown).filter(
      ({ values }) => !mostly(values.dates, values) && values.phones === 0,
    ),
  );
}
