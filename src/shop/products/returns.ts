import type { Analysis } from '../../customers/analysis.ts';
import { YEAR } from '../../customers/facts.ts';
import type { SaleColumns } from '../../sales/sale-columns.ts';
import { MONEY, type Sales } from '../../sales/sales.ts';
import { countOnce, decideTotals } from '../../sales/totals.ts';

/** How much of what was sold came back, in ten-thousandths. */
export interface Returns {
  readonly gross: number;
  readonly returned: number;
  /** Null where nothing was sold. */
  readonly rate: number | null;
}

/**
 * Return rate of the orders that began in the last `windowDays`: the money of negative rows and of
 * a refund column, by the money before any of it went back. A return with an order of its own
 * counts on its own day. Orders whose status alone says that they came back are in neither.
 */
export function returnsOf(
  analysis: Analysis,
  columns: SaleColumns,
  windowDays: number = YEAR,
): Returns {
  const { day, amount, order } = analysis.reading.sales;
  const { asOf } = analysis.facts;
  const refunds = refundsOf(analysis, columns);
  const began = firstDays(analysis.reading.sales);
  let net = 0;
  let returned = 0;
  for (let i = 0; i < day.length; i++) {
    if (day[i] > asOf || asOf - began[order[i]] >= windowDays) continue;
    net += amount[i];
    const taken = refunds === null ? 0 : refunds[i];
    // What a line lost to the refund column has left its amount already.
    returned += taken > 0 ? taken : Math.max(0, -amount[i]);
  }
  const gross = net + returned;
  return { gross, returned, rate: gross > 0 ? returned / gross : null };
}

/** The earliest day of every order's lines. */
function firstDays({ day, order, orders }: Sales): Int32Array {
  const first = new Int32Array(orders).fill(0x7fffffff);
  for (let i = 0; i < day.length; i++) first[order[i]] = Math.min(first[order[i]], day[i]);
  return first;
}

/** The refund column by line, each refund once, as the reader took it off. Null without one. */
function refundsOf({ reading }: Analysis, { numbers }: SaleColumns): Float64Array | null {
  const column = numbers('refund_amount');
  if (column === null || reading.roles.refund_amount === reading.picks.amount.column) return null;
  const { order, orders, amount } = reading.sales;
  const ok = Uint8Array.from(column, (value) => (Number.isNaN(value) ? 0 : 1));
  const refunds = column.map((value, i) => (ok[i] === 1 ? Math.round(Math.abs(value) * MONEY) : 0));
  if (reading.roles.order_id !== undefined) {
    const { kind } = decideTotals(refunds, ok, order, orders, [], 'line');
    countOnce(kind, refunds, ok, order, orders);
  }
  // An order with a negative row of its own says there what the column says again.
  const hasOwn = new Uint8Array(orders);
  for (let i = 0; i < order.length; i++) if (amount[i] + refunds[i] < 0) hasOwn[order[i]] = 1;
  return refunds.map((refund, i) => (hasOwn[order[i]] === 1 ? 0 : refund));
}
