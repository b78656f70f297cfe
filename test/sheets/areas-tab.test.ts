import { expect, test } from 'vitest';
import { cellsOf, serve, value } from './book.ts';
import { everybody, inYear, sum, visitsOf, YEAR } from './recount.ts';
import { table } from './report-table.ts';
import { AS_OF, LINES, type Tongue, townOf, wholeShop, wordsOfShop } from './whole-shop.ts';

const written = (tongue: Tongue) => {
  const book = wholeShop(tongue);
  const request = { tab: wordsOfShop(tongue).tabs.orders, part: 'areas' } as const;
  const page = value(serve(book, 'page', request, { userLocale: tongue }));
  const list = { tab: request.tab, id: 'outer-area-mail', max: 1000 } as const;
  const outer = value(serve(structuredClone(book), 'list', list));
  const { tab } = value(serve(book, 'report', request, { userLocale: tongue }));
  return { page, outer, cells: cellsOf(book, tab) };
};
const english = written('en');
const japanese = written('ja');

/** Days in the shop in the year up to a day: who buys on the net buys nothing else that day. */
const inShop = (k: number, asOf = AS_OF): number =>
  visitsOf(k, asOf).filter(
    (on) =>
      inYear(on, asOf) &&
      LINES.some((line) => line.k === k && line.day === on && line.channel === 'store'),
  ).length;

test('every town has its orders in the shop, and the larger ones decide what it is', () => {
  const rows = table(english.cells, 'Areas: every town, and what makes it area 1');
  const count = (town: number, asOf = AS_OF) => {
    const comers = everybody.filter((k) => townOf(k) === town && inShop(k, asOf) > 0);
    return { comers: comers.length, orders: sum(comers.map((k) => inShop(k, asOf))) };
  };
  const towns = [1, 2, 3].map((town) => ({ town, ...count(town) }));
  const all = sum(towns.map(({ orders }) => orders));
  let larger = 0;
  for (const [at, { town, comers, orders }] of towns.entries()) {
    const before = count(town, AS_OF - YEAR);
    const [perHead, yearAgo] = [orders / comers, before.orders / before.comers];
    expect(rows[at]).toEqual([
      `LS${town}`,
      larger / all < 0.7 ? 'area 1' : larger / all < 0.9 ? 'area 2' : 'further out',
      comers,
      orders,
      expect.closeTo(orders / all, 9),
      expect.closeTo(larger / all, 9),
      expect.closeTo(perHead, 9),
      expect.closeTo(yearAgo, 9),
      perHead > 1.02 * yearAgo ? '↑' : perHead < 0.98 * yearAgo ? '↓' : '→',
    ]);
    larger += orders;
  }
  expect(rows).toHaveLength(3);
});

test('the page shows the areas of the tab, rounded', () => {
  const [zones, alerts] = english.page.tables;
  const areas = table(english.cells, 'Areas: where your customers come from');
  const rhythm = table(english.cells, 'Areas: how often they come, and coupons');
  expect(zones.rows).toEqual(
    areas.map((row, at) => [
      row[0],
      String(row[1]),
      `${Math.round(100 * Number(row[3]))} %`,
      `${Math.round(10 * Number(row[4])) / 10} ${rhythm[at][3]}`,
    ]),
  );
  expect(sum(areas.map((row) => Number(row[3])))).toBeCloseTo(1, 9);
  expect(zones.aids[0]).toMatch(/^area 1: Keep them/);
  const [told] = table(english.cells, 'Areas: towns to look at this month');
  expect(alerts.rows).toEqual([
    [told[0], told[1], String(told[2]), String(Math.round(10 * Number(told[3])) / 10)],
  ]);
});

test('the post that is due further away is what the list of that name counts', () => {
  const { people, excluded } = english.outer;
  const due = people + sum(excluded.map(({ count }) => count));
  expect(due).toBeGreaterThan(0);
  expect(english.page.lines[1]).toBe(
    `${due} customers from further away had no post for 182 days: list “Outer-area mail”.`,
  );
});

test('the page is said in the language of who reads it', () => {
  expect(japanese.page).toMatchObject({ title: '商圏', action: '商圏のシートを作る' });
  expect(japanese.page.tables[0].rows.map((row) => row.slice(1))).toEqual(
    english.page.tables[0].rows.map((row) => row.slice(1).map((cell) => cell.replace(' %', '%'))),
  );
  expect(japanese.page.tables[0].rows[0][0]).toBe('1次商圏');
});
