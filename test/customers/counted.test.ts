import { expect, test } from 'vitest';
import { analyze } from '../../src/customers/analysis.ts';
import { code } from '../../src/customers/rfm.ts';
import { STANDARD_SCORING } from '../../src/customers/scoring.ts';
import { isProblem } from '../../src/words/messages.ts';
import { day } from '../data.ts';
import { analysisOf } from '../shop.ts';

const cells = [
  ['Customer', 'Date', 'Amount'],
  ...['2020-01-01', '2020-02-01', '2020-03-01', '2020-04-01'].map((date) => ['old', date, 900]),
  ...['2020-01-01', '2020-02-01', '2024-06-01'].map((date) => ['both', date, 500]),
  ...['2024-05-01', '2024-06-10'].map((date) => ['new', date, 60]),
  ['once', '2024-06-20', 40],
];

function scored(window: number | 'all') {
  const { reading } = analysisOf(cells, '2024-07-01');
  const analysis = analyze(reading, day('2024-07-01'), { ...STANDARD_SCORING, bins: 2, window });
  if (isProblem(analysis)) throw new Error(analysis.code);
  const { rfm, reading: read } = analysis;
  return {
    codes: Object.fromEntries(read.sales.customers.map((name, k) => [name, code(rfm, k)])),
    cutoffs: rfm.cutoffs,
    frequency: [...analysis.facts.frequency],
  };
}

test('frequency and monetary look back a window, and who did not come in it scores lowest', () => {
  const all = scored('all');
  expect(all.codes).toEqual({ old: '122', both: '122', new: '211', once: '211' });
  const within = scored(730);
  expect(within.codes).toEqual({ old: '111', both: '112', new: '221', once: '211' });
  expect(within.cutoffs.frequency.values).toEqual([1]);
  expect(within.cutoffs.monetary.values).toEqual([1_200_000]);
  expect(within.cutoffs.recency).toEqual(all.cutoffs.recency);
  expect(within.frequency).toEqual(all.frequency);
});
