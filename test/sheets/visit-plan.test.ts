import { expect, test } from 'vitest';
import { cellsOf, serve, value } from './book.ts';
import { everybody, sum, yearlyOf } from './recount.ts';
import {
  demand,
  greedy,
  HOURS,
  inGrid,
  sales,
  share,
  typed,
  visits,
  worthOf,
} from './recount-visits.ts';
import { sentences, table } from './report-table.ts';
import { nameOf, staffOf, type Tongue, townOf, wholeShop, wordsOfShop } from './whole-shop.ts';

const written = (tongue: Tongue) => {
  const book = wholeShop(tongue);
  const request = { tab: wordsOfShop(tongue).tabs.orders, part: 'visits' } as const;
  const page = value(serve(book, 'page', request, { userLocale: tongue }));
  const { tab } = value(serve(book, 'report', request, { userLocale: tongue }));
  return { page, cells: cellsOf(book, tab) };
};
const english = written('en');
const japanese = written('ja');
const rows = table(english.cells, 'Visits: the plan for every customer');
const people = rows.slice(0, -1);
const total = rows[rows.length - 1];
const { planned, last } = greedy();
const kOf = (name: unknown): number => Number(String(name).slice(-3));
const close = (number: number) => expect.closeTo(number, 6);
const pounds = (amount: number): string => `£${Math.round(amount).toLocaleString('en')}`;

test('the plan holds one row for each customer with demand, with all that it is made from', () => {
  expect(people.map(([name]) => kOf(name)).sort((a, b) => a - b)).toEqual(inGrid);
  for (const row of people) {
    const k = kOf(row[0]);
    const now = visits(k, 365);
    const raised = typed.includes(k) && demand[k] === sales[k];
    expect(row).toEqual([
      nameOf(k, 'en'),
      ['Ann', 'Ben'][staffOf(k)],
      `LS${townOf(k)}`,
      expect.stringMatching(/^[ABC][abcd]$/),
      expect.stringMatching(/^(attack|grow|open|let run|pass)$/),
      close(demand[k]),
      typed.includes(k) ? (raised ? 'typed, raised' : 'typed') : 'estimated',
      close(sales[k]),
      close(share(k)),
      1,
      now,
      close((HOURS * sales[k]) / sum(sales)),
      planned[k],
      Math.round(worthOf(k, now + 1) - worthOf(k, now)),
      now === 0 ? 0 : Math.round(worthOf(k, now) - worthOf(k, now - 1)),
      0,
      0,
      52,
      0,
    ]);
  }
});

test('most visits stand first, and the columns add up to the hours and to the sales of the year', () => {
  const counts = people.map((row) => Number(row[12]));
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  expect(total[0]).toBe('Total');
  expect([total[10], total[12], total[15]]).toEqual([6, HOURS, 0]);
  expect(total[7]).toBeCloseTo(sum(everybody.map((k) => Math.max(0, yearlyOf(k)))), 6);
  expect(total[11]).toBeCloseTo(HOURS, 6);
});

test('what to do adds up to the customers and visits of the long table', () => {
  const modes = table(english.cells, 'Visits: what to do, and with how many');
  for (const [mode, customers, now, plan] of modes.slice(0, -1)) {
    const own = people.filter((row) => row[4] === mode);
    expect([customers, now, plan]).toEqual([
      own.length,
      sum(own.map((row) => Number(row[10]))),
      sum(own.map((row) => Number(row[12]))),
    ]);
  }
  expect(modes.at(-1)).toEqual(['Total', inGrid.length, 6, HOURS, HOURS]);
});

test('the tab says that rows move, what the owner can type, and what is assumed, above the rows', () => {
  const at = english.cells.findIndex(([first]) => first === 'Visits: the plan for every customer');
  const above = english.cells.slice(0, at).map(([first]) => String(first));
  expect(above[2]).toContain('columns A to S');
  expect(above[3]).toContain('“Customers”');
  expect(above).toContain('25 % of each sale is earned.');
  expect(above).toContain('The last table of this tab has every customer.');
  expect(sentences(english.cells, 'Visits: how to read the plan for every customer')).toHaveLength(
    5,
  );
});

test('the page says the plan beside today and beside proportion, with the numbers of the tab', () => {
  const ways = table(english.cells, 'Visits: what a year of visits is worth');
  const [now, proportion, plan] = ways.map(([, , worth]) => pounds(Number(worth)));
  expect(english.page.lines[0]).toBe(
    `60 hours a year make 60 visits worth ${plan}, beside ${now} as today and ${proportion} in proportion to sales.`,
  );
  expect(english.page.lines[2]).toContain('of 12 is your own number; of 119 it is an estimate');
  expect(english.page).toMatchObject({ part: 'visits', title: 'Visit plan' });
  expect(english.page.action).toBe('Write the visit plan');
});

test('the tables of the page are rows of the tab, at most four columns wide', () => {
  const [modes, next, apart] = english.page.tables;
  expect(modes.rows).toEqual(
    table(english.cells, 'Visits: what to do, and with how many').map((row) =>
      row.slice(0, 4).map(String),
    ),
  );
  const gain = (k: number) => worthOf(k, visits(k, 365) + 1) - worthOf(k, visits(k, 365));
  expect(next.rows).toHaveLength(5);
  const fifth = gain(kOf(next.rows[4][0]));
  expect(inGrid.filter((k) => gain(k) > fifth + 1e-6).length).toBeLessThan(5);
  for (const row of [...next.rows, ...apart.rows]) {
    expect(row.slice(1, 3)).toEqual([visits(kOf(row[0]), 365), planned[kOf(row[0])]].map(String));
  }
  for (const row of next.rows) expect(row[3]).toBe(pounds(gain(kOf(row[0]))));
  for (const [name, , , difference] of apart.rows) {
    expect(difference).toBe(String(visits(kOf(name), 365) - planned[kOf(name)]));
  }
  for (const { header, rows: shown } of english.page.tables) {
    expect(header.length).toBeLessThanOrEqual(4);
    expect(shown.every(({ length }) => length === header.length)).toBe(true);
  }
  expect(gain(kOf(next.rows[0][0]))).toBeGreaterThanOrEqual(last);
});

test('in Japanese the same customers have the same visits, on tab and page', () => {
  const own = table(japanese.cells, '訪問：すべての先の計画').slice(0, -1);
  const visitsOf = (some: typeof own) =>
    some.map((row) => [kOf(row[0]), row[10], row[12]].join()).sort();
  expect(visitsOf(own)).toEqual(visitsOf(people));
  expect(japanese.page.title).toBe('訪問計画');
  expect(japanese.page.lines[0]).toContain('年60時間で訪問は60回');
  expect(japanese.page.tables.map(({ rows: shown }) => shown.length)).toEqual(
    english.page.tables.map(({ rows: shown }) => shown.length),
  );
});
