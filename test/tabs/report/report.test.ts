import { expect, test } from 'vitest';
import { groupColors } from '../../../src/palette.ts';
import type { PlanCell, ReportPlan } from '../../../src/tabs/plan.ts';
import { reportTab } from '../../../src/tabs/report/report.ts';
import { sourceOf } from '../../../src/tabs/report/source.ts';
import { wordsOf } from '../../../src/words/words.ts';
import { shopOn } from '../../followup/shop.ts';

const HEADER = ['Date', 'Customer', 'Amount'];

/** Forty customers over three years: some stay, some stop, some are new. */
function rows(): (string | number)[][] {
  const all: (string | number)[][] = [];
  for (let k = 0; k < 40; k++) {
    for (let order = 0; order <= k % 7; order++) {
      const month = (k * 5 + order * (2 + (k % 3))) % 33;
      const date = `${2022 + Math.floor(month / 12)}-${String(1 + (month % 12)).padStart(2, '0')}-15`;
      all.push([date, `Customer ${k}`, 20 + ((k * 13 + order * 7) % 60)]);
    }
  }
  return all;
}

const { shop } = shopOn([HEADER, ...rows()], '2024-09-30');
const plan = reportTab(sourceOf(shop, wordsOf('en'), 'GBP'));

/** The rows of a section, from below its header to the first sentence. */
function table({ cells, looks }: ReportPlan, title: string): readonly (readonly PlanCell[])[] {
  const at = cells.findIndex((row, r) => looks[r] === 'title' && row[0] === title);
  const end = looks.findIndex((look, r) => r > at + 1 && look !== 'body' && look !== 'total');
  return cells.slice(at + 2, end);
}

const numbers = (row: readonly PlanCell[], from: number, end: number): number[] =>
  row.slice(from, end).map(Number);
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

test('every row of the block is equally long and has its formats and its look', () => {
  expect(new Set(plan.cells.map(({ length }) => length))).toEqual(new Set([15]));
  expect(plan.formats.map(({ length }) => length)).toEqual(plan.cells.map(({ length }) => length));
  expect(plan.looks.length).toBe(plan.cells.length);
  expect(plan.cells.flat().every((cell) => typeof cell === 'string' || Number.isFinite(cell))).toBe(
    true,
  );
});

test('groups and stages add up to the customers of every month', () => {
  const groups = table(plan, 'Customers by group, 24 months');
  const stages = table(plan, 'Customers by stage, 24 months');
  expect(groups).toHaveLength(25);
  for (const [at, row] of groups.entries()) {
    expect(sum(numbers(row, 1, 6))).toBe(row[6]);
    expect(sum(numbers(stages[at], 1, 11))).toBe(row[6]);
    expect(stages[at][0]).toBe(row[0]);
  }
  expect(groups[24].slice(0, 1)).toEqual(['2024-09-30']);
  expect(groups[24][6]).toBe(shop.analysis.facts.scored.length);
});

test('the last month of the trend is what the segments of today add up to', () => {
  const segments = table(plan, 'Customers by segment');
  const total = segments[segments.length - 1];
  const months = table(plan, 'Customers by group, 24 months');
  expect(numbers(total, 1, 6)).toEqual(numbers(months[24], 1, 6));
});

test('the effects add up to the change of sales, and the bridge ends where sales are', () => {
  const [customers, frequency, average, sales] = table(plan, 'Why sales changed');
  const effects = [customers, frequency, average].map((row) => Number(row[3]));
  expect(sum(effects)).toBeCloseTo(Number(sales[3]), 9);
  expect(Number(sales[2]) - Number(sales[1])).toBeCloseTo(Number(sales[3]), 9);
  let level = Number(sales[1]);
  for (const [, below, , rise, fall] of table(plan, 'The change, step by step').slice(1, -1)) {
    expect(Number(below)).toBeCloseTo(Math.min(level, level + Number(rise) - Number(fall)), 9);
    level += Number(rise) - Number(fall);
  }
  expect(level).toBeCloseTo(Number(sales[2]), 9);
});

test('B7: more of one driver is worth its share of the sales that stand above', () => {
  const sales = Number(table(plan, 'Why sales changed')[3][2]);
  const pounds = (amount: number) =>
    `£${amount.toLocaleString('en', { maximumFractionDigits: 0 })}`;
  const worth = [0.05, 0.1, 0.2].map((share) => pounds(sales * share));
  const says = `5 % more of any one of them is worth ${worth[0]} a year, 10 % ${worth[1]}, 20 % ${worth[2]}.`;
  expect(plan.cells.map(([first]) => first)).toContain(says);
});

test('moves add up to the headcounts of both days', () => {
  const moves = table(plan, 'From stage to stage in the last 365 days');
  const totals = moves[moves.length - 1];
  const stages = table(plan, 'Stages today');
  expect(numbers(totals, 1, 11)).toEqual(stages.slice(0, 10).map((row) => row[1]));
  for (const row of moves) expect(sum(numbers(row, 1, 11))).toBe(row[11]);
});

test('cohorts leave month 0 out of the colours and months to come blank', () => {
  const cohorts = table(plan, 'Do newcomers come back?');
  expect(cohorts).toHaveLength(13);
  expect(plan.shaded?.box).toMatchObject({ column: 3, columns: 12, rows: 13 });
  expect(plan.cells[plan.shaded!.box.row]).toEqual(cohorts[0]);
  for (const [at, row] of cohorts.entries()) {
    if (row[1] === 0) continue;
    expect(row[2]).toBe(1);
    expect(row.slice(15 - at)).toEqual(row.slice(15 - at).map(() => ''));
  }
});

test('each chart is made of a table with a header, one colour for each series', () => {
  expect(plan.charts.map(({ type, title }) => [type, title])).toEqual([
    ['column', 'Customers by segment'],
    ['area', 'Customers by group'],
    ['column', 'Why sales changed'],
  ]);
  for (const { data, colors, row } of plan.charts) {
    expect(plan.looks[data.row]).toBe('header');
    expect(colors).toHaveLength(data.columns - 1);
    expect(plan.looks.slice(row, row + 17)).toEqual(Array(17).fill('blank'));
  }
  expect(plan.charts[1].colors).toEqual(
    (['keep', 'grow', 'watch', 'rescue', 'rest'] as const).map((group) => groupColors[group]),
  );
});

test('B30: a tiny shop gets every table, and says what cannot be told yet', () => {
  const few = shopOn([HEADER, ['2024-09-01', 'Ann', 10], ['2024-09-20', 'Bob', 30]], '2024-09-30');
  const tiny = reportTab(sourceOf(few.shop, wordsOf('en'), 'GBP'));
  expect(tiny.cells.slice(0, 2).map(([first]) => first)).toEqual([
    'Report',
    'Counted from 2024-09-30: 2 customers, 2 orders, £40.',
  ]);
  expect(table(tiny, 'Six plain counts')[0]).toEqual(['New', 2, 1, ...Array(12).fill('')]);
  expect(table(tiny, 'Why sales changed')).toEqual(
    [
      ['Customers', 0, 2, ''],
      ['Orders per customer', 0, 1, ''],
      ['Average order', 0, 20, ''],
      ['Sales', 0, 40, 40],
    ].map((row) => [...row, ...Array(11).fill('')]),
  );
  const said = tiny.cells.filter((_, at) => tiny.looks[at] === 'aid').map(([first]) => first);
  expect(said).toContain(
    'One of the two years has no sales above zero, so only the totals can be told.',
  );
  expect(said).toContain('Less than a year of sales: the whole life cannot be told yet.');
  expect(said).toContain('Too few customers bought twice to fit limits to your shop.');
});

test('the Japanese report says the same numbers', () => {
  const japanese = reportTab(sourceOf(shop, wordsOf('ja'), 'JPY'));
  const onlyNumbers = ({ cells }: ReportPlan) =>
    cells.map((row) => row.filter((cell) => typeof cell === 'number'));
  expect(onlyNumbers(japanese)).toEqual(onlyNumbers(plan));
  expect(japanese.name).toBe('レポート');
});
