import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fallingScore, quantileCutoffs, risingScore } from '../../../src/customers/cutoffs.ts';
import type { Line } from '../../../src/customers/scoring.ts';
import { ELEVEN } from '../../../src/customers/tiers.ts';
import { asTyped, readSetting } from '../../../src/settings/cell.ts';
import { NOTHING_FROZEN, settingsFrom } from '../../../src/settings/settings.ts';
import { cutoffsText } from '../../../src/tabs/settings/texts.ts';

test('cut-offs are shown with the sign of their comparison, money in the sheet’s currency', () => {
  const values = [1, 2.5];
  expect(cutoffsText('recency', { values, compare: 'above' })).toBe('≤ 1 / 2.5');
  expect(cutoffsText('frequency', { values, compare: 'above' })).toBe('> 1 / 2.5');
  expect(cutoffsText('frequency', { values, compare: 'atLeast' })).toBe('≥ 1 / 2.5');
  const money = [12_345.6, 20_000];
  expect(cutoffsText('monetary', { values: money, compare: 'above' })).toBe('> 1.2345 / 2');
  expect(cutoffsText('monetary', { values: money, compare: 'atLeast' })).toBe('≥ 1.2346 / 2');
});

const LINES: readonly Line[] = ['recency', 'frequency', 'monetary'];

test.each(LINES)('what is offered for %s freezes every score as it is', (line) => {
  const key = `rfm.cutoffs.${line}` as const;
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 2, max: 9 }),
      (values, bins) => {
        const own = quantileCutoffs(values, bins);
        const text = cutoffsText(line, own);
        const typed = readSetting(key, text, { dayOf: () => 0 });
        expect(typed).toBeTruthy();
        const frozen = { ...NOTHING_FROZEN, [line]: [asTyped(text)] };
        const { lines } = settingsFrom(new Map([[key, typed!]]), ELEVEN, frozen).scoring;
        const kept = lines[line];
        if (typeof kept !== 'object') throw new Error('not frozen');
        const score = line === 'recency' ? fallingScore : risingScore;
        expect(values.map((value) => score(value, kept))).toEqual(
          values.map((value) => score(value, own)),
        );
      },
    ),
    { numRuns: 300 },
  );
});
