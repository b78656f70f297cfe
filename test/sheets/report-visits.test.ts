import { expect, test } from 'vitest';
import { cellsOf } from './book.ts';
import { everybody, sum } from './recount.ts';
import {
  demand,
  greedy,
  HOURS,
  inGrid,
  sales,
  share,
  sizeOf,
  visits,
  worthOf,
} from './recount-visits.ts';
import { sentences, table } from './report-table.ts';
import { nameOf, reportOf, staffOf, typeSetting, wholeShop } from './whole-shop.ts';

const book = wholeShop('en');
reportOf(book, 'en');
const cells = cellsOf(book, 'Report');

const { planned, last } = greedy();

test('the grid sets customers by demand, and says what to do with how many', () => {
  const rows = table(cells, 'Visits: demand and our share of it');
  const largest = inGrid.filter((k) => sizeOf(k) === 'A');
  const own = (k: number) => sales[k];
  expect(rows[0].slice(5)).toEqual([
    largest.length,
    expect.closeTo(sum(largest.map((k) => demand[k])), 2),
    expect.closeTo(sum(largest.map(own)), 6),
    expect.closeTo(sum(largest.map(own)) / sum(largest.map((k) => demand[k])), 6),
  ]);
  const behind = largest.filter((k) => share(k) > 0 && share(k) < 0.261);
  expect(rows[0][3]).toContain(`attack ${behind.length}`);
  expect(sum(rows.map((row) => Number(row[5])))).toBe(inGrid.length);
});

test('the plan is what the best visits one after another are worth', () => {
  const now = sum(inGrid.map((k) => worthOf(k, visits(k, 365))));
  const plan = sum(inGrid.map((k) => worthOf(k, planned[k])));
  const proportion = inGrid.map((k) => Math.floor((HOURS * sales[k]) / sum(sales) + 1e-9));
  const rows = table(cells, 'Visits: what a year of visits is worth');
  expect(rows.map(([, count]) => count)).toEqual([6, sum(proportion), HOURS]);
  const worth = [now, sum(inGrid.map((k, at) => worthOf(k, proportion[at]))), plan];
  for (const [at, row] of rows.entries()) expect(row[2]).toBe(Math.round(worth[at]));
  expect(table(cells, 'Visits: the hours')[2]).toEqual([
    'Worth of the last hour given',
    Math.round(last),
  ]);
});

test('plan and visits by sales stand side by side where they differ most', () => {
  const rows = table(cells, 'Visits: where the plan differs most from visits by sales');
  const k = Number(String(rows[0][0]).slice(-3));
  expect(rows[0].slice(2)).toEqual([
    visits(k, 365),
    expect.closeTo((HOURS * sales[k]) / sum(sales), 6),
    planned[k],
    Math.round(worthOf(k, visits(k, 365) + 1) - worthOf(k, visits(k, 365))),
    visits(k, 365) === 0 ? 0 : expect.any(Number),
  ]);
});

test('the balance counts the visits of 90 days, the taste check those of a year', () => {
  const total = table(cells, 'Visits: defence and attack').at(-1)!;
  expect(total).toEqual(['Total', sum(everybody.map((k) => visits(k, 90))), 1, HOURS, 1]);
  const taste = table(cells, 'Visits: more and fewer than planned, by staff');
  const most = everybody.filter((k) => visits(k, 365) > planned[k]);
  const [k] = most.sort((a, b) => visits(b, 365) - planned[b] - (visits(a, 365) - planned[a]));
  expect(taste.find(([name]) => name === nameOf(k, 'en'))).toEqual([
    nameOf(k, 'en'),
    ['Ann', 'Ben'][staffOf(k)],
    visits(k, 365),
    planned[k],
    visits(k, 365) - planned[k],
  ]);
});

test('who introduced others may be a base, and every assumption is said', () => {
  const bases = table(cells, 'Visits: customers who may open doors');
  expect(bases.find(([name]) => name === 'Firm 000')?.[2]).toBe('introduced 15 customers');
  const said = sentences(cells, 'Visits: what the plan supposes');
  expect(said).toContain('25 % of each sale is earned.');
  expect(said).toHaveLength(10);
});

test('where the fewest visits do not fit, letters take their place', () => {
  const tight = wholeShop('en', []);
  const customers = tight.sheets.find(({ name }) => name === 'Customers')!;
  customers.cells[0]!.push('Fewest visits');
  const firm = customers.cells.find((row) => row?.[1] === 'Firm 000')!;
  while (firm.length < customers.cells[0]!.length - 1) firm.push('');
  firm.push(5);
  typeSetting(tight, 'en', 'visits.hours', 2);
  reportOf(tight, 'en');
  const hours = table(cellsOf(tight, 'Report'), 'Visits: the hours');
  expect(hours.slice(3)).toEqual([
    ['Hours missing for those fewest visits', 3],
    ['Visits without hours', 3],
    ['Personal letters that take their place', 10],
  ]);
  expect(sentences(cellsOf(tight, 'Report'), 'Visits: the hours')[0]).toBe(
    'The hours do not do for the fewest visits you asked for: write 10 personal letters in the place of 3 visits.',
  );
});
