import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lostValue } from '../../../src/followup/log/lost-value.ts';
import { wilson } from '../../../src/followup/log/wilson.ts';
import { MONEY } from '../../../src/sales/sales.ts';
import { anyShop, contactsOf, type Entry, FOUR, logOfEntries, shopOf } from './contacts.ts';

/** Four customers who were out of touch at the end of 2023, one of whom bought in 2024. */
const SALES = [
  ['Back', '2022-06-01', 10_000],
  ['Back', '2024-06-01', 10_000],
  ['Gone', '2022-06-01', 20_000],
  ['Gone', '2022-05-01', 5_000],
  ['Written to', '2022-06-01', 30_000],
  ['Never', '2022-06-01', 40_000],
  ['Lost', '2022-07-01', 50_000],
  ['Fresh', '2024-12-01', 60_000],
] as const;
const LOG: Entry[] = [[2, '2024-12-01', 'letter']];

test('D5: lost value is the yearly value of who is out of touch by the share who came back', () => {
  const analysis = shopOf(SALES, '2024-12-31');
  const log = logOfEntries(LOG);
  const { plan } = contactsOf(analysis, log);
  const { low, high } = wilson(1, 5);
  // Out of touch now: Back for 213 of 120 days, Gone, Never and Lost; not who was written to.
  const yearly = (10_000 + 25_000 + 40_000 + 50_000) * MONEY;
  expect(lostValue(analysis, log, plan)).toEqual({
    ...{ people: 4, yearly, of: 5, cameBack: 1 },
    ...{ low: yearly * low, expected: yearly / 5, high: yearly * high },
  });
});

test('D5: with a known margin the margin is lost and not the sales', () => {
  const analysis = shopOf(SALES, '2024-12-31');
  const log = logOfEntries(LOG);
  const { plan } = contactsOf(analysis, log);
  const margin = (k: number): number => 0.3 * analysis.facts.pastYear[k];
  expect(lostValue(analysis, log, plan, {}, margin)?.expected).toBeCloseTo(
    (0.3 * 125_000 * MONEY) / 5,
    3,
  );
});

test('D5: nothing is told where nobody was out of touch a year ago', () => {
  const analysis = shopOf(
    [
      ['Young', '2024-01-10', 100],
      ['Old', '2023-12-20', 100],
    ],
    '2024-12-31',
  );
  const log = logOfEntries([]);
  expect(lostValue(analysis, log, contactsOf(analysis, log).plan)).toBeNull();
  const first = shopOf([['Young', '2024-01-10', 100]], '2024-12-31');
  expect(lostValue(first, log, contactsOf(first, log).plan)).toBeNull();
});

test('for any shop the expected value lies in its range and never above what is at stake', () => {
  fc.assert(
    fc.property(anyShop, ({ sales, entries }) => {
      const analysis = shopOf([...FOUR, ...sales], '2024-12-31');
      const log = logOfEntries(entries);
      const lost = lostValue(analysis, log, contactsOf(analysis, log).plan);
      if (lost === null) return;
      expect(lost.low <= lost.expected && lost.expected <= lost.high).toBe(true);
      expect(lost.low >= 0 && lost.high <= lost.yearly).toBe(true);
      expect(lost.cameBack).toBeLessThanOrEqual(lost.of);
    }),
    { numRuns: 50 },
  );
});
