import { expect, test } from 'vitest';
import { day } from '../data.ts';
import { addSheet } from '../host/workbook.ts';
import { cellsOf, fill } from './book.ts';
import { everybody, inYear, rhythmOf, salesOf, sum, visitsOf, YEAR, yearlyOf } from './recount.ts';
import { sentences, table } from './report-table.ts';
import { AS_OF, LINES, referrerOf, reportOf, townOf, wholeShop } from './whole-shop.ts';

const book = wholeShop('en');
reportOf(book, 'en');
const cells = cellsOf(book, 'Report');

/** The visits of a year by channel. */
function visitsBy(k: number, asOf: number): { readonly net: number; readonly store: number } {
  const days = visitsOf(k, asOf).filter((on) => inYear(on, asOf));
  const net = days.filter((on) =>
    LINES.some((line) => line.k === k && line.day === on && line.channel === 'net'),
  ).length;
  return { net, store: days.length - net };
}

/** Towns 1 and 2 make the first 70 % of the orders in the shop in both years; 3 is area 2. */
function zoneOf(k: number, asOf = AS_OF): string {
  const { net, store } = visitsBy(k, asOf);
  if (net + store === 0) return 'none';
  if (net > store) return 'net';
  return townOf(k) < 3 ? 'area 1' : 'area 2';
}

const members = (zone: string): readonly number[] => everybody.filter((k) => zoneOf(k) === zone);
const yearVisits = (k: number, asOf = AS_OF): number =>
  visitsOf(k, asOf).filter((on) => inYear(on, asOf)).length;

test('area 1 is the towns that make the first 70 % of the orders in the shop', () => {
  const inTown = (town: number, asOf: number): number =>
    sum(everybody.filter((k) => townOf(k) === town).map((k) => visitsBy(k, asOf).store));
  for (const asOf of [AS_OF, AS_OF - YEAR]) {
    const [one, two, three] = [1, 2, 3].map((town) => inTown(town, asOf));
    expect(one).toBeGreaterThan(two);
    expect(two).toBeGreaterThan(three);
    expect(one / (one + two + three)).toBeLessThan(0.7);
    expect((one + two) / (one + two + three)).toBeGreaterThanOrEqual(0.7);
  }
});

test('the areas have their customers, orders and average order', () => {
  const near = members('area 1');
  const rows = table(cells, 'Areas: where your customers come from');
  const visits = sum(near.map((k) => yearVisits(k)));
  expect(rows.map(([area]) => area)).toEqual(['area 1', 'area 2']);
  const further = members('area 2');
  const all = visits + sum(further.map((k) => yearVisits(k)));
  expect(rows[0].slice(1, 6)).toEqual([
    near.length,
    expect.closeTo(near.length / (near.length + further.length), 9),
    expect.closeTo(visits / all, 9),
    expect.closeTo(visits / near.length, 9),
    expect.closeTo(sum(near.map(yearlyOf)) / visits, 9),
  ]);
});

test('each area has its arrow against the year before, and the days of a coupon', () => {
  const near = members('area 1');
  const past = everybody.filter((k) => zoneOf(k, AS_OF - YEAR) === 'area 1');
  const now = sum(near.map((k) => yearVisits(k))) / near.length;
  const before = sum(past.map((k) => yearVisits(k, AS_OF - YEAR))) / past.length;
  const regular = near.filter((k) => visitsOf(k).length > 1);
  const mean = sum(regular.map(rhythmOf)) / regular.length;
  expect(table(cells, 'Areas: how often they come, and coupons')[0]).toEqual([
    'area 1',
    expect.closeTo(now, 9),
    expect.closeTo(before, 9),
    now > 1.02 * before ? '↑' : now < 0.98 * before ? '↓' : '→',
    expect.closeTo(mean, 9),
    Math.max(14, 7 * Math.ceil((1.5 * mean) / 7)),
  ]);
});

test('the towns of area 1 stand by orders', () => {
  const inTown = members('area 1').filter((k) => townOf(k) === 1);
  const orders = sum(inTown.map((k) => yearVisits(k)));
  expect(table(cells, 'Areas: the towns of area 1')[0].slice(0, 3)).toEqual([
    'LS1',
    inTown.length,
    orders,
  ]);
});

test('a town whose customers stayed away last month is told of', () => {
  const came = (from: string, to: string): number =>
    everybody.filter(
      (k) => townOf(k) === 3 && visitsOf(k).some((on) => on >= day(from) && on <= day(to)),
    ).length;
  const before =
    (came('2024-06-01', '2024-06-30') +
      came('2024-07-01', '2024-07-31') +
      came('2024-08-01', '2024-08-31')) /
    3;
  expect(table(cells, 'Areas: towns to look at this month')).toEqual([
    [
      'LS3',
      'fewer',
      came('2024-09-01', '2024-09-30'),
      expect.closeTo(before, 9),
      came('2023-09-01', '2023-09-30'),
    ],
  ]);
});

test('who bought on the net a year ago is found in the shop today', () => {
  const before = everybody.filter((k) => zoneOf(k, AS_OF - YEAR) === 'net');
  const came = before.filter((k) =>
    LINES.some((line) => line.k === k && line.channel === 'store' && line.day > AS_OF - YEAR),
  );
  const row = table(cells, 'Areas: from where to where in a year').find(
    ([from]) => from === 'area 3 (net)',
  )!;
  expect(row.slice(1, 3)).toEqual([
    before.filter((k) => zoneOf(k) === 'area 1').length,
    before.filter((k) => zoneOf(k) === 'area 2').length,
  ]);
  expect(row.at(-1)).toBe(before.length);
  const said = sentences(cells, 'Areas: from where to where in a year');
  const share = Math.round((100 * came.length) / before.length);
  expect(said).toContain(
    `Of ${before.length} customers of area 3 (net) a year ago, ${came.length} (${share} %) have bought in the shop since.`,
  );
});

test('weekly regulars are those whose rhythm is a week and who are not overdue', () => {
  const weekly = everybody.filter(
    (k) => rhythmOf(k) <= 7 && AS_OF - visitsOf(k).at(-1)! <= rhythmOf(k) + 15,
  );
  expect(table(cells, 'Areas: weekly regulars').at(-1)?.slice(0, 2)).toEqual([
    '2024-09-30',
    weekly.length,
  ]);
});

test('who introduced others stands with what those brought', () => {
  const brought = everybody.filter((k) => referrerOf(k) === 0);
  const sales = salesOf(({ k }) => brought.includes(k));
  const [first] = table(cells, 'Who brought others');
  expect(first[0]).toBe('Firm 000');
  expect(first[1]).toBe(brought.length);
  expect(first[2]).toBe(sales);
});

test('a broken e-mail address is to be checked', () => {
  expect(table(cells, 'Addresses to check again')).toEqual([['E-mail that cannot be one', 1]]);
});

test('C6: with a tab of households the report says how far the shop reaches into its towns', () => {
  const file = wholeShop('en');
  const tab = addSheet(file, 'Households');
  fill(tab, [
    ['Town', 'Households'],
    ['LS1', 500],
    ['LS2', '1,500'],
  ]);
  const owner = cellsOf(file, 'Households');
  reportOf(file, 'en');
  const living = (town: number) =>
    everybody.filter((k) => townOf(k) === town && zoneOf(k) !== 'none').length;
  const [first, second] = [living(1), living(2)];
  const rows = table(cellsOf(file, 'Report'), 'Areas: how many households are customers');
  expect(rows.map((row) => row.slice(0, 3))).toEqual([
    ['LS1', first, 500],
    ['LS2', second, 1500],
  ]);
  expect(rows[0][3]).toBeCloseTo(first / 500, 10);
  expect(rows[0][4]).toBeCloseTo(first / (first + second) / 0.25, 10);
  expect(cellsOf(file, 'Households')).toEqual(owner);
  expect(cells.some(([title]) => title === 'Areas: how many households are customers')).toBe(false);
});
