import type { Analysis } from '../customers/analysis.ts';
import { REASONS, type Reading } from '../sales/reading.ts';
import { MONEY } from '../sales/sales.ts';
import type { Reason } from '../words/en.ts';

export interface Skipped {
  readonly reason: Reason;
  /** Row numbers as the sheet shows them, ascending. */
  readonly rows: readonly number[];
}

/** Rows left out, by reason, in the order of `REASONS`; reasons without a row are not listed. */
export function skippedRows({ status, headerRow }: Reading): readonly Skipped[] {
  const rows: number[][] = REASONS.map(() => []);
  for (let row = 0; row < status.length; row++) {
    // +1 for the row below the header, +1 because sheets count rows from 1.
    if (status[row] !== 0) rows[status[row] - 1].push(headerRow + row + 2);
  }
  return REASONS.map((reason, index) => ({ reason, rows: rows[index] })).filter(
    (skipped) => skipped.rows.length > 0,
  );
}

/** Orders and sales of the scored customers, refunds taken off. */
export function totals({ facts }: Analysis): { readonly orders: number; readonly sales: number } {
  let orders = 0;
  let sales = 0;
  for (const k of facts.scored) {
    orders += facts.frequency[k];
    sales += facts.monetary[k];
  }
  return { orders, sales: sales / MONEY };
}

/** Share of all sales that names a customer, 0 to 1; 1 where nothing was sold. */
export function coverageOf({ facts, reading }: Analysis): number {
  const known = facts.monetary.reduce((sum, amount) => sum + amount, 0);
  const all = known + reading.anonymousAmount;
  return all <= 0 ? 1 : Math.min(1, Math.max(0, known / all));
}
