import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EIGHT_RANKS, ELEVEN } from '../../../src/customers/tiers.ts';
import { ASKED, type Asked, codesOf } from '../../../src/followup/narrow/asked.ts';
import { parseNarrowDown } from '../../../src/followup/narrow/parse.ts';
import { printNarrowDown } from '../../../src/followup/narrow/print.ts';
import type { NarrowDown } from '../../../src/protocol.ts';
import { isoFromDay } from '../../../src/sales/calendar.ts';
import { wordsOf } from '../../../src/words/words.ts';

const EXAMPLE: readonly NarrowDown[] = [
  { fact: 'recency', is: 'atLeast', value: 90 },
  { fact: 'monetary', is: 'atMost', value: 50_000.5 },
  { fact: 'segment', is: 'oneOf', value: ['A', 'B'] },
  { fact: 'bought', is: 'oneOf', value: ['Tea', 'Cup, blue'] },
  { fact: 'staff', is: 'noneOf', value: ['Sato'] },
  { fact: 'address', is: 'holds', value: 'Kyoto' },
];

test('a narrow-down is written as its owner would', () => {
  expect(printNarrowDown(EXAMPLE, wordsOf('en'), ELEVEN.tiers)).toBe(
    'Days since ≥ 90; Sales ≤ 50,000.5; Segment = Champions, Loyal; ' +
      'Bought = Tea, "Cup, blue"; Staff ≠ Sato; Address contains Kyoto',
  );
  expect(printNarrowDown(EXAMPLE, wordsOf('ja'), ELEVEN.tiers)).toBe(
    '経過日数 ≥ 90; 累計金額 ≤ 50,000.5; セグメント = 優良顧客、常連; ' +
      '買った商品 = Tea、"Cup, blue"; 担当 ≠ Sato; 住所 含む Kyoto',
  );
});

/** Names as sheets have them: trimmed, with any sign inside. */
const name = fc
  .string({ unit: fc.constantFrom(...'aB茶,;"「」“”、；= ≥\n1') })
  .map((text) => text.trim())
  .filter((text) => text !== '');
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 3 });
const among = (codes: readonly string[]) =>
  fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1 });

function condition(asked: Asked, marks: readonly string[]): fc.Arbitrary<NarrowDown> {
  const { fact } = asked;
  const one = <V extends NarrowDown['value']>(
    signs: readonly NarrowDown['is'][],
    value: fc.Arbitrary<V>,
  ): fc.Arbitrary<NarrowDown> =>
    fc.record({ fact: fc.constant(fact), is: fc.constantFrom(...signs), value });
  if (asked.as === 'number') {
    const amount = fc.integer({ min: -1e9, max: 1e12 }).map((value) => value / 10_000);
    return one(['atLeast', 'atMost'], amount);
  }
  if (asked.as === 'day') {
    return one(['atLeast', 'atMost'], fc.integer({ min: 30_000, max: 60_000 }).map(isoFromDay));
  }
  if (asked.as === 'segment') return one(['oneOf', 'noneOf'], among(marks));
  if (asked.as === 'code') return one(['oneOf', 'noneOf'], among(codesOf(asked.codes)));
  return fc.oneof(one(['oneOf', 'noneOf'], names), one(['holds'], name));
}

test.each([
  ['en', ELEVEN.tiers],
  ['ja', ELEVEN.tiers],
  ['en', EIGHT_RANKS.tiers],
] as const)('what is written in %s reads back as it was', (language, tiers) => {
  const marks = tiers.map(({ mark }) => mark);
  const any = fc.oneof(...ASKED.map((asked) => condition(asked, marks)));
  fc.assert(
    fc.property(fc.array(any, { maxLength: 5 }), (who) => {
      const text = printNarrowDown(who, wordsOf(language), tiers);
      expect(parseNarrowDown(text, { tiers, dayOf: () => 0 })).toEqual(who);
    }),
    { numRuns: 500 },
  );
});
