import { expect, test } from 'vitest';
import { cellsOf } from './book.ts';
import {
  everybody,
  inYear,
  KEPT,
  lastOf,
  quantile,
  salesOf,
  stageOf,
  sum,
  visitsOf,
  YEAR,
  yearlyOf,
} from './recount.ts';
import { table } from './report-table.ts';
import { AS_OF, hasLeft, LINES, REFUNDS, reportOf, TRIAL, wholeShop } from './whole-shop.ts';

const book = wholeShop('en');
const answer = reportOf(book, 'en');
const cells = cellsOf(book, 'Report');
const [TEA, COFFEE, JAM] = [0, 1, 2];

test('a report with every chapter stays within the service calls', () => {
  expect(answer.ok).toBe(true);
  expect(answer.run.violations).toEqual([]);
  expect(answer.run.calls).toBeLessThanOrEqual(60);
});

test('with quantities sales are customers × orders × items × price, and four effects add up', () => {
  const [before, after] = [AS_OF - YEAR, AS_OF].map((end) => {
    const visits = everybody.map((k) => visitsOf(k, end).filter((day) => inYear(day, end)).length);
    const items =
      sum(LINES.filter(({ day }) => inYear(day, end)).map(({ quantity }) => quantity)) -
      REFUNDS.filter(({ day }) => inYear(day, end)).length;
    const customers = visits.filter((count) => count > 0).length;
    const sales = salesOf(({ day }) => inYear(day, end));
    return [customers, sum(visits) / customers, items / sum(visits), sales / items, sales];
  });
  const mean = (after[4] - before[4]) / Math.log(after[4] / before[4]);
  const rows = table(cells, 'Why sales changed');
  expect(rows.map(([name]) => name)).toEqual([
    'Customers',
    'Orders per customer',
    'Items per order',
    'Price per item',
    'Sales',
  ]);
  for (const [at, row] of rows.slice(0, 4).entries()) {
    expect(row[1]).toBeCloseTo(before[at], 9);
    expect(row[2]).toBeCloseTo(after[at], 9);
    expect(row[3]).toBeCloseTo(mean * Math.log(after[at] / before[at]), 3);
  }
  expect(sum(rows.slice(0, 4).map((row) => Number(row[3])))).toBeCloseTo(Number(rows[4][3]), 9);
});

test('the thirds by price count lines, customers and money', () => {
  const prices = KEPT.map(({ price }) => price);
  const [first, second] = [quantile(prices, 1, 3), quantile(prices, 2, 3)];
  const upper = KEPT.filter(({ price }) => price > second);
  const sales = sum(KEPT.map(({ amount }) => amount));
  const rows = table(cells, 'Products: what sells at which price');
  expect(rows[0].slice(1, 3)).toEqual(['', first]);
  expect(rows[2]).toEqual([
    'Upper third',
    second,
    '',
    new Set(upper.map(({ k }) => k)).size,
    upper.length,
    sum(upper.map(({ amount }) => amount)),
    expect.closeTo(sum(upper.map(({ amount }) => amount)) / sales, 9),
  ]);
});

test('items per order are counted for all and by segment', () => {
  const orders = new Map<string, number>();
  for (const { k, day, quantity } of KEPT) {
    orders.set(`${k} ${day}`, (orders.get(`${k} ${day}`) ?? 0) + quantity);
  }
  const items = [...orders.values()];
  const rows = table(cells, 'Products: items per order');
  const total = rows[rows.length - 1];
  const single = items.filter((count) => count === 1).length;
  expect(total.slice(1, 5)).toEqual([
    items.length,
    sum(items),
    expect.closeTo(sum(items) / items.length, 9),
    single,
  ]);
  expect(sum(rows.slice(0, -1).map((row) => Number(row[1])))).toBe(items.length);
});

test('trip drivers, trials and first products are shares of customers who can be judged', () => {
  const days = (k: number, product: number) =>
    [
      ...new Set(
        KEPT.filter((one) => one.k === k && one.product === product).map((one) => one.day),
      ),
    ].sort((a, b) => a - b);
  const buyers = everybody.filter((k) => AS_OF - days(k, JAM)[0] >= 60);
  const again = buyers.filter((k) => days(k, JAM)[1] - days(k, JAM)[0] <= 60);
  const trips = table(cells, 'Products: what brings people back');
  const share = again.length / buyers.length;
  expect(trips.find(([name]) => name === 'Jam')).toEqual([
    'Jam',
    buyers.length,
    again.length,
    expect.closeTo(share, 9),
  ]);

  const tried = everybody.filter((k) => AS_OF - days(k, TRIAL)[0] >= 60);
  const main = (k: number) =>
    Math.min(...KEPT.filter((one) => one.k === k && one.product !== TRIAL).map(({ day }) => day));
  const won = tried.filter((k) => main(k) - days(k, TRIAL)[0] <= 60);
  expect(table(cells, 'Products: from the trial to the real thing')[0]).toEqual([
    'Trial set',
    tried.length,
    won.length,
    won.length / tried.length,
  ]);

  const began = everybody.filter(
    (k) => days(k, TEA)[0] === visitsOf(k)[0] && AS_OF - visitsOf(k)[0] >= 90,
  );
  const back = began.filter((k) => visitsOf(k)[1] - visitsOf(k)[0] <= 90);
  const first = table(cells, 'Products: what newcomers begin with');
  expect(first.find(([name]) => name === 'Tea')?.slice(1, 3)).toEqual([began.length, back.length]);
});

test('what lies together in an order has its share and its lift', () => {
  const orders = new Map<string, Set<number>>();
  for (const { k, day, product } of KEPT.filter((line) => inYear(line.day))) {
    const order = orders.get(`${k} ${day}`) ?? new Set();
    orders.set(`${k} ${day}`, order.add(product));
  }
  const having = (...products: number[]): number =>
    [...orders.values()].filter((order) => products.every((one) => order.has(one))).length;
  const pair = table(cells, 'Products: what is bought together').find(
    ([name]) => name === 'Tea → Coffee',
  );
  const share = having(TEA, COFFEE) / having(TEA);
  expect(pair?.slice(1)).toEqual([
    having(TEA, COFFEE),
    expect.closeTo(share, 9),
    expect.closeTo(share / (having(COFFEE) / orders.size), 9),
  ]);
});

test('returns are counted against what was sold, complaints against orders', () => {
  const net = salesOf(({ day }) => inYear(day));
  const returned = -sum(REFUNDS.filter(({ day }) => inYear(day)).map(({ amount }) => amount));
  const visits = everybody.flatMap((k) => visitsOf(k).filter((day) => inYear(day))).length;
  expect(table(cells, 'Products: returns and complaints, 365 days')).toEqual([
    [
      'Returned, of gross sales',
      returned,
      net + returned,
      expect.closeTo(returned / (net + returned), 9),
    ],
    ['Complaints, per 100 orders', 2, visits, expect.closeTo(200 / visits, 9)],
  ]);
});

test('leavers and stayers are compared by what they bought last', () => {
  const names = ['Tea', 'Coffee', 'Jam', 'Honey', 'Cake'];
  const lastProduct = (k: number): string =>
    KEPT.filter((line) => line.k === k && line.day === lastOf(k))
      .map(({ product }) => names[product])
      .sort()[0];
  const left = everybody.filter(hasLeft);
  const stayed = everybody.filter((k) => !hasLeft(k));
  const row = table(cells, 'Those who left beside those who stayed').find(([name]) =>
    String(name).startsWith('Last product'),
  )!;
  const product = String(row[0]).slice('Last product: '.length);
  const count = (group: readonly number[]): number =>
    group.filter((k) => lastProduct(k) === product).length;
  expect(names).toContain(product);
  expect(row.slice(1)).toEqual([
    count(left),
    expect.closeTo(count(left) / left.length, 9),
    count(stayed),
    expect.closeTo(count(stayed) / stayed.length, 9),
    expect.closeTo(count(left) / left.length - count(stayed) / stayed.length, 9),
  ]);
});

test('the potential of a class is people × chance × what the next class brings more', () => {
  const now = (rank: number) => everybody.filter((k) => isActive(k, AS_OF, rank));
  const before = everybody.filter((k) => isActive(k, AS_OF - YEAR, 2));
  const stepped = before.filter((k) => stageOf(k)!.rank > 2);
  const perHead = (rank: number) => sum(now(rank).map(yearlyOf)) / now(rank).length;
  const next = now(3).length > 0 ? 3 : 4;
  const gain = perHead(next) - perHead(2);
  const chance = stepped.length / before.length;
  const [row] = table(cells, 'Whom it pays most to work on');
  expect(row).toEqual([
    next === 3 ? 'Steady active → Trending active' : 'Steady active → Prime active',
    now(2).length,
    before.length,
    stepped.length,
    expect.closeTo(chance, 9),
    expect.closeTo(gain, 9),
    expect.closeTo(now(2).length * chance * gain, 9),
  ]);
});

function isActive(k: number, asOf: number, rank: number): boolean {
  const stage = stageOf(k, asOf);
  return stage?.active === true && stage.rank === rank;
}
