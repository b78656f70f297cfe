import type { Analysis } from '../../customers/analysis.ts';
import type { Reading } from '../../sales/reading.ts';
import type { SaleColumns } from '../../sales/sale-columns.ts';
import { MONEY } from '../../sales/sales.ts';

/**
 * How many pieces each line moved, refunds below zero; null on a sheet without quantities. A blank
 * quantity is one piece on a line that sells, and none on one that takes money off.
 */
export function piecesOf({ reading }: Analysis, { numbers }: SaleColumns): Float64Array | null {
  const quantity = numbers('quantity');
  if (quantity === null) return null;
  return quantity.map((many, i) => {
    const back = reading.sales.amount[i] < 0;
    if (Number.isNaN(many)) return back ? 0 : 1;
    return back ? -Math.abs(many) : many;
  });
}

/** The price and the money of every line, in ten-thousandths. */
export interface Prices {
  /** NaN where it cannot be told. */
  readonly unit: Float64Array;
  /** What the line brought, also where the sheet only has the money of the whole order. */
  readonly sales: Float64Array;
}

/**
 * Unit prices: the sheet's own column, else the line's money by its pieces, which are one without a
 * quantity. Money that stands for a whole order says no price.
 */
export function pricesOf(analysis: Analysis, columns: SaleColumns): Prices {
  const { amount } = analysis.reading.sales;
  const written = columns.numbers('unit_price');
  const pieces = piecesOf(analysis, columns);
  const ofOrders = isMoneyOfOrders(analysis.reading);
  const unit = new Float64Array(amount.length).fill(Number.NaN);
  const sales = amount.slice();
  for (let i = 0; i < amount.length; i++) {
    const many = pieces === null ? 1 : pieces[i];
    if (written !== null && written[i] > 0) unit[i] = Math.round(written[i] * MONEY);
    else if (!ofOrders && amount[i] > 0 && many > 0) unit[i] = amount[i] / many;
    if (ofOrders) sales[i] = Number.isNaN(unit[i]) ? 0 : Math.round(unit[i] * many);
  }
  return { unit, sales };
}

/** True where the reader found order totals in the money column, not each line's own money. */
export function isMoneyOfOrders({ notes }: Pick<Reading, 'notes'>): boolean {
  return notes.some(({ code }) => code === 'orderTotalRepeated' || code === 'orderTotalFirst');
}
