import type { Recurrence, Summary } from '../../src/models/summary.ts';
import type { Sales } from '../../src/sales/sales.ts';
import { csv, salesOf } from '../data.ts';

/** The published summary of 2,357 customers, in weeks. */
export function cdnowSummary(): Summary {
  const rows = csv('cdnow_summary.csv');
  const column = (name: string) => Float64Array.from(rows, (row) => Number(row[name]));
  return {
    customer: Uint32Array.from(rows.keys()),
    x: column('frequency'),
    tx: column('recency'),
    T: column('T'),
    m: column('monetary_value'),
    paying: new Uint8Array(rows.length).fill(1),
  };
}

/** The transactions behind it; `amount` overrides what was paid. */
export function cdnowSales(amount?: number): Sales {
  return salesOf(
    csv('cdnow_sample.csv.gz').map((row) => [
      row.customer_id,
      row.date,
      amount ?? Number(row.amount),
    ]),
  );
}

/** Online Retail before refunds: one sale per invoice with a positive amount. */
export function onlineRetailGross(): Sales {
  return salesOf(
    csv('online_retail_invoices.csv.gz')
      .filter((row) => row.CustomerID !== '' && !row.InvoiceNo.startsWith('C'))
      .filter((row) => Number(row.Amount) > 0)
      .map((row) => [row.CustomerID, row.InvoiceDate, Number(row.Amount)]),
  );
}

/** Columns of literal customers: repeat orders, then weeks to the last and from the first. */
export function recurrence(...customers: readonly (readonly [number, number, number])[]) {
  return {
    x: Float64Array.from(customers, ([x]) => x),
    tx: Float64Array.from(customers, ([, tx]) => tx),
    T: Float64Array.from(customers, ([, , T]) => T),
  } satisfies Recurrence;
}
