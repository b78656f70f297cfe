import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ourVisits } from '../../../src/followup/visits/actual.ts';
import { isoFromDay } from '../../../src/sales/calendar.ts';
import { day } from '../../data.ts';
import { logFor } from './contact.ts';

const asOf = day('2024-12-31');

test('A6: our visits of a year and of 90 days, other contacts and the future left out', () => {
  const { year, recent, last } = ourVisits(
    logFor([
      [0, '2024-01-01'],
      [0, '2024-01-02'],
      [0, '2024-10-02'],
      [0, '2024-10-03'],
      [0, '2024-12-30', { type: 'phone' }],
      [1, '2025-01-01'],
      [7, '2024-12-30'],
    ]),
    3,
    asOf,
  );
  // 2024-01-01 is 365 days ago and 2024-10-02 is 90: both are just outside.
  expect([[...year], [...recent]]).toEqual([
    [3, 0, 0],
    [1, 0, 0],
  ]);
  expect([last(0), last(1), last(2)]).toEqual([day('2024-10-03'), null, null]);
});

test('two of us at one meeting are two visits', () => {
  const entries = ['Sato', 'Ito'].map((staff) => [0, '2024-06-11', { staff }] as const);
  expect([...ourVisits(logFor(entries), 1, asOf).year]).toEqual([2]);
});

test('any log counts as if every visit were looked up anew, in any order of its rows', () => {
  const entry = fc.tuple(fc.nat(3), fc.integer({ min: -10, max: 500 }));
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 30 }), (drawn) => {
      const entries = drawn.map(([k, age]) => [k, isoFromDay(asOf - age)] as const);
      const counted = ourVisits(logFor(entries), 4, asOf);
      const back = ourVisits(logFor([...entries].reverse()), 4, asOf);
      for (let k = 0; k < 4; k++) {
        const ages = drawn.filter(([of, age]) => of === k && age >= 0).map(([, age]) => age);
        expect(counted.year[k]).toBe(ages.filter((age) => age < 365).length);
        expect(counted.recent[k]).toBe(ages.filter((age) => age < 90).length);
        expect(counted.last(k)).toBe(ages.length === 0 ? null : asOf - Math.min(...ages));
        expect([back.year[k], back.last(k)]).toEqual([counted.year[k], counted.last(k)]);
      }
    }),
  );
});
