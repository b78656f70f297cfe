import { expect, test } from 'vitest';
import { takingsOf } from '../../src/customers/average-order.ts';
import { fallingScore, risingScore } from '../../src/customers/cutoffs.ts';
import { factsOf } from '../../src/customers/facts.ts';
import { historyOf } from '../../src/customers/history.ts';
import { PLAIN_RANKS } from '../../src/customers/plain-ranks.ts';
import { PRESETS, presetCutoffs } from '../../src/customers/presets.ts';
import { rowFinder } from '../../src/customers/segment-table.ts';
import { MONEY } from '../../src/sales/sales.ts';
import { wordsOf } from '../../src/words/words.ts';
import { day, type Line, salesOf } from '../data.ts';

// METHODS 4.2: days since the last visit, visits, yen; as of 2024-12-31.
const NINE = [
  ['P1', 60, 1, 8_000, '411', '新規'],
  ['P2', 30, 3, 90_000, '535', '優良'],
  ['P3', 26, 8, 60_000, '544', '優良'],
  ['P4', 41, 4, 88_000, '434', '優良'],
  ['P5', 11, 20, 240_000, '555', '優良'],
  ['P6', 305, 1, 5_000, '211', '低調'],
  ['P7', 240, 12, 150_000, '255', '離反危険'],
  ['P8', 241, 12, 70_000, '254', '離反危険'],
  ['P9', 239, 1, 70_000, '214', '浮気予備軍'],
] as const;

const cutoffs = presetCutoffs(PRESETS.general, { sales: 781_000 * MONEY, visits: 62 }, 0);

test('money cut-offs are 1, 2, 4 and 7 average orders, rounded up to the yen', () => {
  expect(cutoffs.monetary.values.map((value) => value / MONEY)).toEqual([
    12_597, 25_194, 50_388, 88_178,
  ]);
  const pence = presetCutoffs(PRESETS.ec, { sales: 10 * MONEY, visits: 3 }, 2);
  expect(pence.monetary.values.map((value) => value / MONEY)).toEqual([3.34, 6.67, 13.34, 23.34]);
});

test.each(NINE)(
  '%s: %i days, %i visits, %i yen score %s + %s',
  (_, days, visits, yen, code, rank) => {
    const r = fallingScore(days, cutoffs.recency);
    const f = risingScore(visits, cutoffs.frequency);
    const m = risingScore(yen * MONEY, cutoffs.monetary);
    expect(`${r}${f}${m}`).toBe(code);
    const row = PLAIN_RANKS[rowFinder(PLAIN_RANKS)(r, f, m, visits)];
    expect(wordsOf('ja').ranks[row.name]).toBe(rank);
  },
);

test('cut-offs rise even where nobody has paid anything', () => {
  const empty = presetCutoffs(PRESETS.food, { sales: -5 * MONEY, visits: 2 }, 0);
  expect(empty.monetary.values.map((value) => value / MONEY)).toEqual([1, 2, 3, 4]);
});

test('C22: every preset has four rising cut-offs each', () => {
  for (const { recency, frequency } of Object.values(PRESETS)) {
    for (const values of [recency, frequency]) {
      expect(values).toHaveLength(4);
      expect([...values].sort((a, b) => a - b)).toEqual(values);
      expect(new Set(values).size).toBe(4);
    }
  }
});

test('the average order is all money of the scored customers by all their visits', () => {
  const lines: Line[] = [
    ['a', '2024-01-01', 100],
    ['a', '2024-02-01', -20],
    ['b', '2024-01-01', 50],
    ['b', '2024-03-01', 50],
    ['refund only', '2024-01-01', -999],
  ];
  const { sales, visits } = takingsOf(factsOf(historyOf(salesOf(lines)), day('2024-12-31')));
  expect([sales / MONEY, visits]).toEqual([180, 3]);
});
