import { expect, test } from 'vitest';
import { readSales } from '../../../src/sales/read.ts';
import type { Reading } from '../../../src/sales/reading.ts';
import type { Cell } from '../../../src/sales/sales.ts';
import { zoneDays } from '../../../src/sales/zone.ts';
import { isProblem } from '../../../src/words/messages.ts';
import { amazonOrders, squareTransactions, wooCommerce, xeroInvoices } from './abroad.ts';
import { ezregi, freee, moneyForward, yayoi } from './books.ts';
import { crossTable, englishMinimal, japaneseMinimal, japaneseShop } from './hand.ts';
import { base, colorme, creema, makeshop, rakuten, smaregi } from './japan.ts';
import { shopifyCustomers, shopifyOrders } from './shopify.ts';
import { unlisted } from './unlisted.ts';

const place = { dayOf: zoneDays('Asia/Tokyo'), today: 46_000, locale: 'ja_JP' };

function read(cells: readonly (readonly Cell[])[], name = '売上'): Reading {
  const reading = readSales({ tab: { name, cells }, place });
  if (isProblem(reading)) throw new Error(reading.code);
  return reading;
}

/** Orders, customers and total, and the headers of the columns that were taken. */
function summary({ sales, picks, columns }: Reading) {
  const header = (column: number | null): string =>
    columns.find(({ index }) => index === column)?.header ?? '';
  const total = sales.amount.reduce((sum, amount) => sum + amount, 0) / 10_000;
  return {
    read: { orders: sales.orders, customers: sales.customers.length, total },
    date: header(picks.date.column),
    amount: header(picks.amount.column),
    rivals: [...picks.customer.rivals, ...picks.date.rivals, ...picks.amount.rivals],
  };
}

test.each([
  ['shopify_orders', shopifyOrders(), 'Created at', 'Total'],
  ['square_transactions', squareTransactions(), 'Date', 'Net Sales'],
  ['woocommerce_advanced_export', wooCommerce(true), 'Order Date', 'Order Line Total (- Refund)'],
  ['woocommerce_advanced_export', wooCommerce(false), 'Order Date', 'Order Line Total (- Refund)'],
  ['amazon_orders', amazonOrders(), 'purchase-date', 'item-price'],
  ['xero_sales_invoices', xeroInvoices(), '*InvoiceDate', 'Total'],
  ['base_orders', base(), '注文日時', '合計金額'],
  ['smaregi_torihiki', smaregi(), '取引日時', '合計'],
  ['rakuten_rms', rakuten(), '注文日', '合計'],
  ['colorme_orders', colorme(), '受注日', '購入商品 販売価格(消費税込)'],
  ['makeshop_orders', makeshop(), '日付', '合計金額'],
  ['creema_orders', creema(), '購入日', '作品合計'],
  ['freee_torihiki', freee(), '発生日', '金額'],
  ['mf_shiwake', moneyForward(), '取引日', '貸方金額(円)'],
  ['yayoi_shiwake', yayoi(true), '取引日付', '貸方金額'],
  ['yayoi_shiwake without its header', yayoi(false), '取引日付', '貸方金額'],
  ['hand_jp_minimal', japaneseMinimal(), '売上日', '金額'],
  ['hand_en_minimal', englishMinimal(), 'Date', 'Amount'],
  ['hand_jp_shop', japaneseShop(), '日付', '金額'],
  ['hand_jp_crosstab', crossTable(), '', ''],
])('%s is read to the last order', (_, { cells, expected }, date, amount) => {
  expect(summary(read(cells))).toEqual({ read: expected, date, amount, rivals: [] });
});

test('a list of customers is not taken for sales', () => {
  const tab = { name: 'Customers', cells: shopifyCustomers() };
  expect(readSales({ tab, place })).toEqual({ code: 'customerList', values: ['Customers'] });
});

test('a till that names no customer says so', () => {
  const tab = { name: 'POS', cells: ezregi() };
  expect(readSales({ tab, place })).toEqual({ code: 'noCustomer', values: ['POS'] });
});

test.each(unlisted)(
  '%s, which no list knows, is read to the last order',
  (_, { cells, expected }) => {
    const { read: found, rivals } = summary(read(cells));
    expect({ ...found, total: Math.round(found.total * 100) / 100, rivals }).toEqual({
      ...expected,
      total: Math.round(expected.total * 100) / 100,
      rivals: [],
    });
  },
);
