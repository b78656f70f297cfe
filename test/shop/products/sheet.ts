import { saleColumns } from '../../../src/sales/sale-columns.ts';
import type { Cell } from '../../../src/sales/sales.ts';
import { productLabels, purchasesOf } from '../../../src/shop/products/purchases.ts';
import { analysisOf } from '../../shop.ts';

/** A literal sheet, header first, with all that the products of it are computed from. */
export function shopOf(cells: readonly (readonly Cell[])[], asOf: string) {
  const analysis = analysisOf(cells, asOf);
  const columns = saleColumns(cells, analysis.reading);
  const products = productLabels(columns) ?? {
    of: new Uint32Array(analysis.reading.lines),
    names: [''],
  };
  const { customers } = analysis.reading.sales;
  return {
    analysis,
    columns,
    products,
    purchases: purchasesOf(analysis, products),
    k: (name: string): number => customers.indexOf(name),
    customers,
  };
}

/** The rows of customers who each bought the same products on one day for 10 each. */
export function bought(
  count: number,
  prefix: string,
  date: string,
  ...products: readonly string[]
): Cell[][] {
  return Array.from({ length: count }, (_, at) => `${prefix}${at + 1}`).flatMap((name) =>
    products.map((product) => [name, date, product, 10]),
  );
}

export const HEADER = ['Customer', 'Date', 'Product', 'Amount'];
