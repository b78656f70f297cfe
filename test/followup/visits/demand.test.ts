import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEMAND_SOURCES, type DemandSize, demandOf } from '../../../src/followup/visits/demand.ts';

type Typed = number | DemandSize | null;

/** Demand, where it comes from, and `!` where it was raised to the sales. */
function told(rows: readonly (readonly [sales: number, typed: Typed])[]): string[] | null {
  const found = demandOf(
    rows.map(([sales]) => sales),
    (k) => rows[k][1],
  );
  if (found === null) return null;
  return rows.map(
    (_, k) =>
      `${found.demand[k]} ${DEMAND_SOURCES[found.source[k]] ?? 'none'}${found.raised[k] ? '!' : ''}`,
  );
}

test('the number of the owner counts, but nobody buys less in all than from us', () => {
  expect(
    told([
      [200, 1_000],
      [500, 300],
      [500, 500],
      [0, 700],
    ]),
  ).toEqual(['1000 typed', '500 typed!', '500 typed', '700 typed']);
});

test('large, medium and small are the medians of the thirds of the known demands', () => {
  const known = [10, 20, 30, 40, 50, 60].map((demand) => [0, demand] as const);
  expect(
    told([...known, [0, 'small'], [0, 'medium'], [0, 'large'], [70, 'large']])!.slice(6),
  ).toEqual(['15 size', '35 size', '55 size', '70 size!']);
});

test('with few known demands a third without one has the median of all', () => {
  expect(
    told([
      [0, 10],
      [0, 'small'],
      [0, 'medium'],
      [0, 'large'],
    ])!.slice(1),
  ).toEqual(['10 size', '10 size', '10 size']);
  expect(
    told([
      [0, 10],
      [0, 30],
      [0, 'small'],
      [0, 'medium'],
      [0, 'large'],
    ])!.slice(2),
  ).toEqual(['10 size', '20 size', '30 size']);
});

test('A9: an unknown demand is estimated from the sales, and marked as estimated', () => {
  // Nobody with 50 to 200 of sales is known, so 100 is taken for 40 % of the demand.
  expect(
    told([
      [100, null],
      [201, 9_000],
      [49, 10],
    ])![0],
  ).toBe('250 estimated');
});

test('an estimate is at least what customers of like sales need', () => {
  const like: (readonly [number, Typed])[] = [
    [50, 300],
    [200, 900],
    [120, 500],
    [201, 90_000],
  ];
  expect(told([...like, [100, null]])![4]).toBe('500 estimated');
  expect(told([...like, [300, null]])![4]).toBe('45450 estimated');
});

test('without sales and without a word from the owner a customer is not in the grid', () => {
  expect(
    told([
      [0, null],
      [-50, null],
      [-50, 80],
      [0, 0],
      [100, 0],
    ]),
  ).toEqual(['0 none', '0 none', '80 typed', '0 none', '100 typed!']);
});

test('without a single number from the owner there is no demand at all', () => {
  expect(
    told([
      [100, null],
      [50, 'large'],
      [10, Number.NaN],
      [20, -5],
    ]),
  ).toBeNull();
  expect(told([])).toBeNull();
});

const anyRows = fc.array(
  fc.tuple(
    fc.integer({ min: -100, max: 1_000 }),
    fc.oneof(
      fc.constant(null),
      fc.constantFrom('small' as const, 'medium' as const, 'large' as const),
      fc.integer({ min: 0, max: 4_000 }),
    ),
  ),
  { maxLength: 40 },
);

/** An estimate by the words of METHODS 5.3, looking through all known customers each time. */
function estimated(rows: readonly (readonly [number, Typed])[], sales: number): number {
  const like = rows
    .filter(([own, typed]) => typeof typed === 'number' && 2 * own >= sales && own <= 2 * sales)
    .map(([own, typed]) => Math.max(own, Number(typed)))
    .sort((a, b) => a - b);
  const upper = like[Math.floor(like.length / 2)] ?? 0;
  const lower = like[Math.ceil(like.length / 2) - 1] ?? 0;
  return Math.round(Math.max(sales / 0.4, (lower + upper) / 2));
}

test('every estimate equals one made by looking at all customers anew', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const found = told(rows);
      for (const [k, [sales, typed]] of rows.entries()) {
        if (found === null || typed !== null || sales <= 0) continue;
        expect(found[k]).toBe(`${estimated(rows, sales)} estimated`);
      }
    }),
  );
});

test('row order does not matter, and a demand is never below the sales nor not a number', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const found = told(rows);
      expect(told([...rows].reverse())?.reverse() ?? null).toEqual(found);
      for (const [k, [sales]] of rows.entries()) {
        if (found !== null) expect(Number.parseInt(found[k], 10)).toBeGreaterThanOrEqual(sales);
      }
    }),
  );
});
