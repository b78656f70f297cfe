import { expect, test } from 'vitest';
import { isoFromDay } from '../../src/sales/calendar.ts';
import { nameKey } from '../../src/sales/names.ts';
import type { Reading } from '../../src/sales/reading.ts';
import type { Cell } from '../../src/sales/sales.ts';
import { dice, goods, iso, makeCustomers, makeOrders, type Order } from './layouts/shop.ts';
import { read } from './reading.ts';

/** A shop with one order per customer and day, so that orders need no number. */
const customers = makeCustomers(40, 51);
const seen = new Set<string>();
const orders = makeOrders(300, customers, 53).filter((order) => {
  const visit = `${order.customer.id} ${iso(order)}`;
  return !seen.has(visit) && seen.add(visit);
});

const name = ({ customer }: Order): string => `${customer.last}${customer.first}`;
const header = ['日付', 'お客様名', '金額'];
const clean = orders.map((order): Cell[] => [iso(order), name(order), goods(order)]);

/** Every visit with its customer, day and amount: all that any score is made of. */
function visits({ sales }: Reading): string[] {
  const amount = new Map<number, number>();
  const what = new Map<number, string>();
  sales.order.forEach((o, i) => {
    amount.set(o, (amount.get(o) ?? 0) + sales.amount[i]);
    const who = nameKey(sales.customers[sales.customer[i]]);
    what.set(o, `${who} ${isoFromDay(sales.day[i])}`);
  });
  return [...what].map(([o, visit]) => `${visit} ${(amount.get(o) ?? 0) / 10_000}`).sort();
}

const wanted = visits(read([header, ...clean]));
const roll = dice(59);
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** Days with their rows, for what people write per day. */
function byDay(rows: readonly Cell[][]): Cell[][][] {
  const days = new Map<Cell, Cell[][]>();
  for (const row of rows) days.set(row[0], [...(days.get(row[0]) ?? []), row]);
  return [...days.values()];
}

const sum = (rows: readonly Cell[][]): number => rows.reduce((a, row) => a + Number(row[2]), 0);

const spellings: readonly ((date: string) => Cell)[] = [
  (date) => date,
  (date) => date.replaceAll('-', '/'),
  (date) => `R${Number(date.slice(0, 4)) - 2018}.${date.slice(5).replace('-', '.')}`,
  (date) =>
    `令和${Number(date.slice(0, 4)) - 2018}年${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`,
  (date) => wide(date.replaceAll('-', '/')),
  (date) => Number(date.replaceAll('-', '')),
  (date) => new Date(`${date}T00:00:00+09:00`),
  (date) => `${date}T01:30:00Z`,
  (date) => `${date.replaceAll('-', '/')}(月) 10:30`,
];
const amounts: readonly ((amount: number) => Cell)[] = [
  (amount) => amount,
  (amount) => `¥${amount.toLocaleString('en')}`,
  (amount) => `${wide(String(amount))}円`,
  (amount) => `税込${amount.toLocaleString('en')}円`,
];
const names: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `${text.slice(0, 2)} ${text.slice(2)}`,
  (text) => `　${text.slice(0, 2)}　${text.slice(2)}　様`,
  (text) => `${text}さま`,
];
const any = <T>(list: readonly T[]): T => list[roll(list.length)];

const messes: readonly (readonly [string, () => readonly (readonly Cell[])[]])[] = [
  ['title rows', () => [['2024年 売上表'], [], ['※税込み 合計は別表'], header, ...clean]],
  [
    'blank rows',
    () => [header, ...clean.flatMap((row, n) => (n % 7 ? [row] : [['', '', ''], row]))],
  ],
  [
    'headers on every page',
    () => [header, ...clean.flatMap((row, n) => (n % 30 ? [row] : [header, row]))],
  ],
  [
    'a total per day and at the end',
    () => [
      header,
      ...byDay(clean).flatMap((rows) => [...rows, ['小計', '', sum(rows)]]),
      ['', '総合計', sum(clean)],
    ],
  ],
  [
    'totals without a word',
    () => [
      header,
      ...byDay(clean).flatMap((rows) => (rows.length > 1 ? [...rows, ['', '', sum(rows)]] : rows)),
    ],
  ],
  [
    'merged dates',
    () => [
      header,
      ...byDay(clean).flatMap((rows) => rows.map((row, n) => (n ? ['', row[1], row[2]] : row))),
    ],
  ],
  [
    'days as headings',
    () => [
      header,
      ...byDay(clean).flatMap((rows) => [
        [rows[0][0], '', ''],
        ...rows.map((row) => ['', row[1], row[2]]),
      ]),
    ],
  ],
  [
    'customers as headings',
    () => [
      header,
      ...[...new Set(clean.map((row) => row[1]))].flatMap((who) => [
        ['', who, ''],
        ...clean.filter((row) => row[1] === who).map((row) => [row[0], '', row[2]]),
      ]),
    ],
  ],
  [
    'dates in every spelling',
    () => [header, ...clean.map(([date, ...rest]) => [any(spellings)(String(date)), ...rest])],
  ],
  [
    'amounts in every spelling',
    () => [
      header,
      ...clean.map(([date, who, amount]) => [date, who, any(amounts)(Number(amount))]),
    ],
  ],
  [
    'names in every spelling',
    () => [header, ...clean.map(([date, who, amount]) => [date, any(names)(String(who)), amount])],
  ],
  [
    'the year in the title only',
    () => [
      ['2024年の売上'],
      header,
      ...clean.map(([date, ...rest]) => [
        String(date).slice(5).replace('-', '/').replace(/^0/, ''),
        ...rest,
      ]),
    ],
  ],
  [
    'orders split into lines',
    () => [
      [...header, '商品名', '単価', '数量'],
      ...orders.flatMap((order) =>
        order.lines.map(({ product, price, quantity }) => [
          iso(order),
          name(order),
          price * quantity,
          product,
          price,
          quantity,
        ]),
      ),
    ],
  ],
  [
    'the order’s total on every line',
    () => [
      ['伝票番号', ...header, '商品名', '単価', '数量'],
      ...orders.flatMap((order) =>
        order.lines.map(({ product, price, quantity }) => [
          order.number,
          iso(order),
          name(order),
          goods(order),
          product,
          price,
          quantity,
        ]),
      ),
    ],
  ],
  [
    'walk-in sales between',
    () => [header, ...clean.flatMap((row, n) => (n % 5 ? [row] : [row, [row[0], '現金客', 300]]))],
  ],
  [
    'cancelled and unpaid orders between',
    () => [
      [...header, '状態'],
      ...clean.flatMap((row, n) => [
        [...row, '完了'],
        ...(n % 6 ? [] : [[...row, n % 12 ? 'キャンセル' : '未入金']]),
      ]),
    ],
  ],
  [
    'other columns and another order',
    () => [
      ['No', '備考', '売上金額', '得意先', '売上日', '担当'],
      ...clean.map(([date, who, amount], n) => [n + 1, '', amount, who, date, '店長']),
    ],
  ],
  ['rows in another order', () => [header, ...[...clean].reverse()]],
  [
    'a table that starts further right',
    () => [['', '', '', ''], ...[header, ...clean].map((row) => ['', '', ...row])],
  ],
];

test('the clean sheet gives exactly the orders that were made', () => {
  const made = orders.map((order) => `${name(order)} ${iso(order)} ${goods(order)}`);
  expect(wanted).toEqual(made.sort());
});

test.each(messes)('%s change no visit', (_, mess) => {
  expect(visits(read(mess()))).toEqual(wanted);
});
