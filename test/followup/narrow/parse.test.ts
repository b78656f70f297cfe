import { expect, test } from 'vitest';
import { ELEVEN } from '../../../src/customers/tiers.ts';
import { parseNarrowDown } from '../../../src/followup/narrow/parse.ts';

const parse = (text: string) => parseNarrowDown(text, { tiers: ELEVEN.tiers, dayOf: () => 0 });

test('a narrow-down is read condition by condition', () => {
  expect(parse('Days since ≥ 90; Segment = Champions, Loyal; Bought = Tea; Staff ≠ Sato')).toEqual([
    { fact: 'recency', is: 'atLeast', value: 90 },
    { fact: 'segment', is: 'oneOf', value: ['A', 'B'] },
    { fact: 'bought', is: 'oneOf', value: ['Tea'] },
    { fact: 'staff', is: 'noneOf', value: ['Sato'] },
  ]);
});

test('the Japanese for it is the same, whatever the width of its signs', () => {
  expect(
    parse('経過日数＞＝９０；セグメント＝優良顧客、常連；買った商品＝お茶；担当＜＞佐藤'),
  ).toEqual([
    { fact: 'recency', is: 'atLeast', value: 90 },
    { fact: 'segment', is: 'oneOf', value: ['A', 'B'] },
    { fact: 'bought', is: 'oneOf', value: ['お茶'] },
    { fact: 'staff', is: 'noneOf', value: ['佐藤'] },
  ]);
});

const ONE = [
  ['monetary >= ¥50,000', { fact: 'monetary', is: 'atLeast', value: 50_000 }],
  ['累計金額 ≧ 5万円', { fact: 'monetary', is: 'atLeast', value: 50_000 }],
  ['average order<=12.5', { fact: 'averageOrder', is: 'atMost', value: 12.5 }],
  ['Sales, 12 months ≤ 100', { fact: 'yearly', is: 'atMost', value: 100 }],
  ['Last order ≥ 2024-03-05', { fact: 'last', is: 'atLeast', value: '2024-03-05' }],
  ['最終購入日 ≤ 令和6年3月5日', { fact: 'last', is: 'atMost', value: '2024-03-05' }],
  ['Group = rescue, 大切にする', { fact: 'group', is: 'oneOf', value: ['rescue', 'keep'] }],
  ['Stage != prime active', { fact: 'stage', is: 'noneOf', value: ['prime.active'] }],
  ['Absence = Lapse-Warning', { fact: 'absence', is: 'oneOf', value: ['lapseWarning'] }],
  ['Address contains Kyoto', { fact: 'address', is: 'holds', value: 'Kyoto' }],
  ['住所 含む 京都, 市', { fact: 'address', is: 'holds', value: '京都, 市' }],
  ['Bought = "Cup, blue", Tea', { fact: 'bought', is: 'oneOf', value: ['Cup, blue', 'Tea'] }],
  ['買った商品 = 「茶；濃い」', { fact: 'bought', is: 'oneOf', value: ['茶；濃い'] }],
  ['Bought = 5" pot', { fact: 'bought', is: 'oneOf', value: ['5" pot'] }],
  ['Bought = "5"" pot"', { fact: 'bought', is: 'oneOf', value: ['5" pot'] }],
  ['Open complaint = yes', { fact: 'openComplaint', is: 'oneOf', value: ['yes'] }],
  ['Segment = B, B Loyal, 常連', { fact: 'segment', is: 'oneOf', value: ['B'] }],
] as const;

test.each(ONE)('%s', (text, one) => {
  expect(parse(text)).toEqual([one]);
});

test('to be equal is both at least and at most', () => {
  expect(parse('Orders = 1')).toEqual([
    { fact: 'frequency', is: 'atLeast', value: 1 },
    { fact: 'frequency', is: 'atMost', value: 1 },
  ]);
});

test('lines and stray semicolons divide conditions, and nothing is no condition', () => {
  expect(parse(';; Orders ≥ 2\nStaff = Mori;\n')).toEqual([
    { fact: 'frequency', is: 'atLeast', value: 2 },
    { fact: 'staff', is: 'oneOf', value: ['Mori'] },
  ]);
  expect(parse(' ; \n')).toEqual([]);
});

const BROKEN = [
  ['Orders ≥ 2; Shoe size = 9', 'Shoe size'],
  ['Champions', 'Champions'],
  ['Days since ≥ long; Orders ≥ 2', 'Days since ≥ long'],
  ['Days since > 90', 'Days since > 90'],
  ['Segment = Golden', 'Segment = Golden'],
  ['Segment = Champions, ', 'Segment = Champions,'],
  ['Segment ≥ Champions', 'Segment ≥ Champions'],
  ['Segment contains Cham', 'Segment contains Cham'],
  ['Orders ≠ 3', 'Orders ≠ 3'],
  ['Staff ≥ Sato', 'Staff ≥ Sato'],
  ['Staff =', 'Staff ='],
  ['Last order ≥ 03/04/2024', 'Last order ≥ 03/04/2024'],
] as const;

test.each(BROKEN)('%s: the part that is not understood is named', (text, unread) => {
  expect(parse(text)).toEqual({ unread });
});
