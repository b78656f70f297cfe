/** Sheets that people keep by hand. */
import type { Cell } from '../../../src/sales/sales.ts';
import {
  type Customer,
  type Export,
  expectedOf,
  fullName,
  goods,
  headersOf,
  iso,
  makeCustomers,
  makeOrders,
  type Order,
  row,
  slashed,
} from './shop.ts';

const customers = makeCustomers(20, 41);
const orders = makeOrders(90, customers, 43);

export function japaneseMinimal(): Export {
  const headers = headersOf('hand_jp_minimal');
  const cells = orders.map((order) => [order.customer.id, slashed(order), goods(order)]);
  return { cells: [[...headers], ...cells], expected: byDay(orders) };
}

export function englishMinimal(): Export {
  const headers = headersOf('hand_en_minimal');
  const cells = orders.map((order) => [
    fullName(order),
    iso(order),
    goods(order),
    order.lines[0].product,
    order.customer.email,
  ]);
  return { cells: [[...headers], ...cells], expected: byDay(orders) };
}

/** Without order ids the sales of one customer on one day are one order. */
function byDay(list: readonly Order[]) {
  const visits = new Set(list.map((order) => `${order.customer.id} ${iso(order)}`));
  return { ...expectedOf(list, goods), orders: visits.size };
}

/** The year in the title only, merged dates and names, a total per day and at the end. */
export function japaneseShop(): Export {
  const headers = headersOf('hand_jp_shop');
  const cells: Cell[][] = [['2024年 売上表'], ['※店頭分のみ'], [...headers]];
  let all = 0;
  for (let i = 0; i < orders.length; ) {
    const today = orders.filter((order) => iso(order) === iso(orders[i]));
    let day = 0;
    today.forEach((order, o) => {
      order.lines.forEach((line, n) => {
        const amount = line.price * line.quantity;
        day += amount;
        cells.push(
          row(headers, {
            日付: o === 0 && n === 0 ? `${order.day.month}/${order.day.day}` : '',
            お客様名: n === 0 ? `${fullName(order)} 様` : '',
            商品名: line.product,
            数量: line.quantity,
            単価: line.price,
            金額: amount,
          }),
        );
      });
    });
    cells.push(
      row(headers, { 商品名: '小 計', 金額: day }),
      headers.map(() => ''),
    );
    all += day;
    i += today.length;
  }
  cells.push(row(headers, { 日付: '合計', 金額: all }));
  return { cells, expected: byDay(orders) };
}

/** Customers by the months of a business year, with totals on both sides. */
export function crossTable(): Export {
  const headers = headersOf('hand_jp_crosstab');
  const months = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3];
  const sums = new Map<Customer, number[]>();
  for (const order of orders) {
    const cells = sums.get(order.customer) ?? months.map(() => 0);
    cells[months.indexOf(order.day.month)] += goods(order);
    sums.set(order.customer, cells);
  }
  const add = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
  const rows = [...sums].map(([{ last, first }, amounts]): Cell[] => [
    `${last}${first}`,
    ...amounts.map((amount) => (amount === 0 ? '' : amount)),
    add(amounts),
  ]);
  const bottom = months.map((_, m) => add([...sums.values()].map((amounts) => amounts[m])));
  const cells = [
    ['2023年度 得意先別売上'],
    [...headers],
    ...rows,
    ['合計', ...bottom, add(bottom)],
  ];
  const filled = [...sums.values()].flat().filter((amount) => amount !== 0).length;
  return { cells, expected: { ...expectedOf(orders, goods), orders: filled } };
}
