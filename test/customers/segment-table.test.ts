import { expect, test } from 'vitest';
import { factsOf } from '../../src/customers/facts.ts';
import { historyOf } from '../../src/customers/history.ts';
import { PLAIN_RANKS } from '../../src/customers/plain-ranks.ts';
import { rfmCutoffs, score } from '../../src/customers/rfm.ts';
import {
  checkTable,
  type Interval,
  rowFinder,
  type SegmentRow,
} from '../../src/customers/segment-table.ts';
import { SEGMENTS } from '../../src/customers/segments.ts';
import { csv, day, type Line, salesOf } from '../data.ts';

/** Rows of `name r f m`, each score as `lo-hi`, as the R package rfm writes its segments. */
function intervals(text: string): SegmentRow[] {
  return text.split('\n').map((line) => {
    const [name, r, f, m] = line.split('|');
    const interval = (lowHigh: string): Interval => [Number(lowHigh[0]), Number(lowHigh[2])];
    return { name, group: 'keep', r: interval(r), f: interval(f), m: interval(m) };
  });
}

/** Source: case D13, the two definitions of rsquaredacademy/rfm (README and its tests). */
const README = intervals(`Champions|5-5|5-5|5-5
Potential Loyalist|3-5|3-5|2-5
Loyal Customers|2-4|2-4|2-4
Promising|3-4|1-3|3-5
New Customers|4-5|1-3|1-5
Can't Lose Them|1-2|3-4|4-5
At Risk|1-2|2-5|4-5
Need Attention|1-3|3-5|3-5
About To Sleep|2-3|1-3|1-4
Lost|1-1|1-5|1-5`);
const TESTS = intervals(`Champions|4-5|4-5|4-5
Loyal Customers|2-5|3-5|3-5
Potential Loyalist|3-5|1-3|1-3
New Customers|4-5|1-1|1-1
Promising|3-4|1-1|1-1
Need Attention|2-3|2-3|2-3
About To Sleep|2-3|1-2|1-2
At Risk|1-2|2-5|2-5
Can't Lose Them|1-1|4-5|4-5
Lost|1-2|1-2|1-2`);

test('the eleven segments have no gap, no cell twice and no idle row', () => {
  const table = SEGMENTS.map(({ mark, group, cells }) => ({ name: mark, group, cells }));
  expect(checkTable(table)).toEqual({ overlaps: [], gaps: [], unreached: [] });
});

test('the definition in the README of the R package has 10 gaps and 58 cells matched twice', () => {
  const { overlaps, gaps, unreached } = checkTable(README);
  expect(gaps).toEqual('215 241 251 252 341 351 441 451 541 551'.split(' '));
  expect([overlaps.length, unreached]).toEqual([58, []]);
});

test('the definition in its tests has 36 gaps, 39 overlaps and three rows never reached', () => {
  const { overlaps, gaps, unreached } = checkTable(TESTS);
  expect([gaps.length, overlaps.length]).toEqual([36, 39]);
  expect(unreached.map((row) => TESTS[row].name)).toEqual([
    'New Customers',
    'Promising',
    "Can't Lose Them",
  ]);
});

function headcounts(table: readonly SegmentRow[]): Record<string, number> {
  const lines = csv('rfm_orders.csv').map(
    (row, index): Line => [row.customer_id, row.order_date, Number(row.revenue), String(index)],
  );
  const facts = factsOf(historyOf(salesOf(lines)), day('2006-12-31'));
  const { r, f, m } = score(facts, rfmCutoffs(facts, 5));
  const find = rowFinder(table);
  const counts: Record<string, number> = {};
  for (const k of facts.scored) {
    const name = table[find(r[k], f[k], m[k], facts.frequency[k])]?.name ?? 'Others';
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

test('both definitions over our scores give the counts that the three other scores explain', () => {
  expect(headcounts(README)).toEqual({
    Champions: 35,
    'Potential Loyalist': 341,
    'Loyal Customers': 171,
    Promising: 9,
    'New Customers': 104,
    "Can't Lose Them": 48,
    'At Risk': 28,
    'Need Attention': 10,
    'About To Sleep': 101,
    Lost: 148,
  });
  expect(headcounts(TESTS)).toEqual({
    Champions: 159,
    'Loyal Customers': 277,
    'Potential Loyalist': 229,
    'Need Attention': 35,
    'About To Sleep': 50,
    'At Risk': 86,
    Lost: 111,
    Others: 48,
  });
});

test('the eight ranks cover every cell; only who is new stands in two rows', () => {
  const { overlaps, gaps, unreached } = checkTable(PLAIN_RANKS);
  expect([gaps, unreached]).toEqual([[], []]);
  expect(overlaps.every((cell) => cell >= '411')).toBe(true);
});

test('a row can ask for the number of visits', () => {
  const table: SegmentRow[] = [
    { name: 'once', group: 'grow', visits: [1, 1] },
    { name: 'twice to four', group: 'grow', visits: [2, 4] },
    { name: 'never', group: 'rest', visits: [3, 3] },
  ];
  const find = rowFinder(table);
  expect([1, 2, 4, 5].map((visits) => find(3, 3, 3, visits))).toEqual([0, 1, 1, -1]);
  const { gaps, overlaps, unreached } = checkTable(table);
  expect([gaps.length, overlaps.length, unreached]).toEqual([125, 125, [2]]);
});
