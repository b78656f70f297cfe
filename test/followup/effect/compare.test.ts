import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, effectOf, groupResult } from '../../../src/followup/effect/compare.ts';
import { isoFromDay } from '../../../src/sales/calendar.ts';
import { type Cell, MONEY } from '../../../src/sales/sales.ts';
import { day } from '../../data.ts';
import { analysisOf } from '../../shop.ts';

const group = (people: number, returned: number) => groupResult(people, returned, 0);

test('C34: 27 of 90 against 4 of 30 is 16.7 points and z 1.81, which is not certain', () => {
  const { listed, held, difference, z, verdict } = compare(30, group(90, 27), group(30, 4));
  expect(listed.share).toBe(0.3);
  expect(held.share).toBeCloseTo(0.1333, 4);
  expect(difference).toBeCloseTo(0.1667, 4);
  expect(z).toBeCloseTo(1.81, 2);
  expect(verdict).toBe('uncertain');
});

test.each([
  [90, 27, 29, 0, 'tooFew'],
  [29, 27, 90, 0, 'tooFew'],
  [90, 45, 30, 4, 'better'],
  [90, 4, 30, 10, 'worse'],
  [90, 90, 30, 30, 'uncertain'],
  [90, 0, 30, 0, 'uncertain'],
  [90, 27, 0, 0, 'shareOnly'],
  [0, 0, 0, 0, 'shareOnly'],
])('%i people of whom %i came against %i and %i: %s', (n1, x1, n0, x0, verdict) => {
  expect(compare(60, group(n1, x1), group(n0, x0)).verdict).toBe(verdict);
});

const SHEET: Cell[][] = [
  ['Date', 'Customer', 'Amount'],
  ['2024-01-05', 'Ann', 100],
  ['2024-03-01', 'Ann', 40],
  ['2024-03-20', 'Ann', 30],
  ['2024-03-25', 'Ann', -10],
  ['2024-01-05', 'Bob', 100],
  ['2024-03-31', 'Bob', 50],
  ['2024-04-30', 'Bob', 7],
  ['2024-01-05', 'Cat', 100],
  ['2024-04-01', 'Cat', 60],
];

const effects = (asOf: string, sheet = SHEET) => {
  const analysis = analysisOf(sheet, asOf);
  const of = (name: string) => analysis.reading.sales.customers.indexOf(name);
  return effectOf(analysis, [of('Ann'), of('Bob')], [of('Cat')], day('2024-03-01')).map(
    ({ days, listed, held, verdict }) => ({
      days,
      listed: [listed.returned, listed.sales / MONEY, listed.salesPerHead / MONEY],
      held: [held.returned, held.sales / MONEY],
      verdict,
    }),
  );
};

test('C34: visits and sales count from the day after the list to the last day of the horizon', () => {
  expect(effects('2024-12-31')).toEqual([
    { days: 30, listed: [2, 70, 35], held: [0, 0], verdict: 'tooFew' },
    { days: 60, listed: [2, 77, 38.5], held: [1, 60], verdict: 'tooFew' },
    { days: 90, listed: [2, 77, 38.5], held: [1, 60], verdict: 'tooFew' },
  ]);
});

test('a horizon that has not passed yet is not shown', () => {
  expect(effects('2024-03-30')).toEqual([]);
  expect(effects('2024-03-31').map(({ days }) => days)).toEqual([30]);
  expect(effects('2024-04-30').map(({ days }) => days)).toEqual([30, 60]);
});

test('the order of the rows changes nothing', () => {
  const [header, ...rows] = SHEET;
  expect(effects('2024-12-31', [header, ...rows.reverse()])).toEqual(effects('2024-12-31'));
});

test('z is a number, changes sign with the groups, and grows with the people', () => {
  const counts = fc
    .tuple(fc.nat(500), fc.nat(500))
    .map(([a, b]) => [Math.max(a, b), Math.min(a, b)]);
  fc.assert(
    fc.property(counts, counts, ([n1, x1], [n0, x0]) => {
      const one = compare(30, group(n1, x1), group(n0, x0));
      expect(Number.isFinite(one.z)).toBe(true);
      if (n1 === 0 || n0 === 0) return;
      expect(compare(30, group(n0, x0), group(n1, x1)).z).toBeCloseTo(-one.z, 9);
      const tenfold = compare(30, group(10 * n1, 10 * x1), group(10 * n0, 10 * x0));
      expect(tenfold.z).toBeCloseTo(one.z * Math.sqrt(10), 6);
    }),
  );
});

test('the counts are those of a plain look at every row, on any sheet', () => {
  const row = fc.tuple(
    fc.nat(130),
    fc.constantFrom('Ann', 'Bob', 'Cat', 'Dan'),
    fc.integer({ min: -3, max: 9 }),
  );
  const first = day('2024-02-01');
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 25 }), (lines) => {
      const start = ['Ann', 'Bob', 'Cat', 'Dan'].map((name) => [first, name, 50] as const);
      // One order a day and customer: its money decides whether it is a visit.
      const rows = [
        ...start,
        ...lines.map(([on, name, amount]) => [first + 1 + on, name, amount] as const),
      ];
      const sheet = rows.map(([on, name, amount]) => [isoFromDay(on), name, amount]);
      const analysis = analysisOf([SHEET[0], ...sheet], '2024-12-31');
      const made = first + 20;
      const of = (name: string) => analysis.reading.sales.customers.indexOf(name);
      for (const { days, listed } of effectOf(
        analysis,
        [of('Ann'), of('Cat')],
        [of('Bob')],
        made,
      )) {
        const orders = new Map<string, number>();
        for (const [on, name, amount] of rows) {
          if (on <= made || on > made + days || name === 'Bob' || name === 'Dan') continue;
          orders.set(`${name} ${on}`, (orders.get(`${name} ${on}`) ?? 0) + amount);
        }
        const visits = [...orders].filter(([, amount]) => amount > 0);
        expect(listed.returned).toBe(new Set(visits.map(([order]) => order.slice(0, 3))).size);
        expect(listed.sales / MONEY).toBe(
          [...orders.values()].reduce((sum, amount) => sum + amount, 0),
        );
      }
    }),
    { numRuns: 60 },
  );
});
