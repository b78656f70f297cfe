import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PRESETS, type PresetId } from '../../src/customers/presets.ts';
import { type Scoring, STANDARD_SCORING } from '../../src/customers/scoring.ts';
import { EIGHT_RANKS, tierTable } from '../../src/customers/tiers.ts';
import { isoFromDay } from '../../src/sales/calendar.ts';
import { day, type Line } from '../data.ts';
import { differences } from './differences.ts';
import { database, run } from './duckdb.ts';
import { queryOf } from './requests.ts';
import { analysisBy, fill } from './shops.ts';

const AS_OF = '2024-06-30';
const own = (text: string) => ({ of: 'own', text }) as const;

/** Few customers with many lines, so that values tie and orders are returned in part and whole. */
const line = fc
  .record({
    customer: fc.integer({ min: 0, max: 11 }),
    age: fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: -3, max: 900 }) },
      fc.integer({ min: 0, max: 4_000 }),
    ),
    cents: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 1, max: 900_000 }) },
      fc.integer({ min: -300_000, max: 0 }),
      fc.constant(0),
      fc.integer({ min: 1, max: 9_000 }).map((whole) => whole * 100),
    ),
    order: fc.option(fc.constantFrom('A', 'B', 'C', 'D'), { nil: undefined, freq: 2 }),
  })
  .map(({ customer, age, cents, order }): Line => {
    return [`c${customer}`, isoFromDay(day(AS_OF) - age), cents / 100, order];
  });

const trades = (Object.keys(PRESETS) as PresetId[]).map((trade): Partial<Scoring> => {
  return { trade, lines: { recency: 'trade', frequency: 'trade', monetary: 'trade' } };
});

const scorings: readonly Partial<Scoring>[] = [
  {},
  { zeroAmount: 'visit' },
  ...[2, 3, 6, 7, 9].map((bins) => ({ bins })),
  { method: 'rfm-r' },
  { grace: 'ownSpread' },
  { grace: 'ownSpread', trade: 'long-cycle' },
  ...[30, 365, 730].map((window) => ({ window })),
  { window: 365, method: 'rfm-r', bins: 3 },
  {
    window: 200,
    trade: 'food',
    lines: {
      recency: 'trade',
      frequency: { values: [0, 1, 2], compare: 'atLeast' },
      monetary: 'trade',
    },
  },
  { method: 'rfm-r', bins: 9 },
  ...trades,
  { limits: { ...STANDARD_SCORING.limits, amount: 'sevenOrders' } },
  { limits: { buddingDays: 30, primeDays: 60, lapseDays: 45, amount: 123.45 }, dormantDays: 100 },
  { table: EIGHT_RANKS },
  {
    table: tierTable([
      { name: own("Can't \\ 'lose'"), group: 'keep', visits: [3, 5] },
      { name: own('ようこそ'), group: 'grow', r: [4, 5], visits: [1, 1] },
    ]),
  },
  {
    lines: {
      recency: { values: [30, 90], compare: 'atLeast' },
      frequency: { values: [1.5, 2], compare: 'above' },
      monetary: { values: [12_345, 9_999_950, 50_000_000], compare: 'above' },
    },
  },
  {
    lines: {
      recency: { values: [30, 90], compare: 'above' },
      frequency: { values: [2, 3, 4, 5, 6], compare: 'atLeast' },
      monetary: 'quantile',
    },
  },
];

test('whatever a shop sold and however it scores, no customer differs from the sheet', async () => {
  const shop = await database();
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 1, maxLength: 120 }),
      fc.constantFrom(...scorings),
      async (lines, changed) => {
        const scoring = { ...STANDARD_SCORING, ...changed };
        await fill(shop, lines);
        const rows = await run(shop, queryOf(AS_OF, scoring));
        const analysis = analysisBy(scoring, lines, AS_OF);
        expect(analysis === null ? rows : differences(analysis, rows)).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
}, 120_000);

test('the order of the rows does not matter', async () => {
  const shop = await database();
  const query = queryOf(AS_OF);
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 2, maxLength: 40 }), async (lines) => {
      await fill(shop, lines);
      const rows = await run(shop, query);
      await fill(shop, [...lines].reverse());
      expect(await run(shop, query)).toEqual(rows);
    }),
    { numRuns: 8 },
  );
});
