import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoFromDay } from '../../../src/sales/calendar.ts';
import type { Cell } from '../../../src/sales/sales.ts';
import { PLACES, storeArrivals, zoneMoves } from '../../../src/shop/areas/migration.ts';
import { zonesOn } from '../../../src/shop/areas/zones.ts';
import { day } from '../../data.ts';
import { areaShop } from './shop.ts';

const HEADER = ['Customer', 'Date', 'Amount', 'Channel', 'Postcode'];
const row = (name: string, date: string, channel: string): readonly Cell[] => [
  name,
  date,
  10,
  channel,
  'LS1 4AP',
];

const cells = [
  HEADER,
  row('stays', '2023-06-01', 'store'),
  row('stays', '2024-06-01', 'store'),
  row('comes in', '2023-06-01', 'web'),
  row('comes in', '2024-06-01', 'store'),
  row('clicks on', '2023-06-01', 'web'),
  row('clicks on', '2024-06-01', 'web'),
  row('tries the shop', '2023-06-01', 'instagram'),
  row('tries the shop', '2024-03-01', 'store'),
  row('tries the shop', '2024-04-01', 'instagram'),
  row('tries the shop', '2024-05-01', 'instagram'),
  row('leaves', '2023-06-01', 'instagram'),
  row('new', '2024-06-01', 'store'),
];
const from = day('2023-07-01');
const to = day('2024-07-01');

test('C17: customers are counted by the zone they were in and the zone they are in', () => {
  const { areas } = areaShop(cells, '2024-07-01');
  const moves = zoneMoves(zonesOn(areas, from), zonesOn(areas, to));
  const told = moves.flatMap((row, a) =>
    row.flatMap((count, b) => (count > 0 ? `${PLACES[a]} > ${PLACES[b]}: ${count}` : [])),
  );
  expect(told).toEqual([
    'primary > primary: 1',
    'net > primary: 1',
    'net > net: 1',
    'social > social: 1',
    'social > none: 1',
    'none > primary: 1',
  ]);
});

test('C17: half of the customers of the net and of social media later bought in the shop', () => {
  const { areas } = areaShop(cells, '2024-07-01');
  expect(storeArrivals(areas, zonesOn(areas, from), to)).toEqual([
    { zone: 'net', customers: 2, came: 1, share: 0.5 },
    { zone: 'social', customers: 2, came: 1, share: 0.5 },
  ]);
  expect(storeArrivals(areas, zonesOn(areas, day('2020-01-01')), to)[0].share).toBeNull();
});

test('rows and columns of the moves add up to the zones of both days', () => {
  const made = fc.array(
    fc.tuple(
      fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      fc.integer({ min: 0, max: 800 }),
      fc.constantFrom('store', 'web', 'instagram', 'visit'),
    ),
    { minLength: 1, maxLength: 40 },
  );
  fc.assert(
    fc.property(made, (visits) => {
      const rows = visits.map(([name, after, channel]) =>
        row(name, isoFromDay(day('2022-06-01') + after), channel),
      );
      const { areas } = areaShop([HEADER, row('z', '2020-01-01', 'store'), ...rows], '2024-09-01');
      const [past, now] = [zonesOn(areas, from), zonesOn(areas, to)];
      const moves = zoneMoves(past, now);
      PLACES.slice(0, -1).forEach((_, z) => {
        expect(moves[z].reduce((a, b) => a + b)).toBe(past.of.filter((own) => own === z).length);
        const column = moves.map((each) => each[z]);
        expect(column.reduce((a, b) => a + b)).toBe(now.of.filter((own) => own === z).length);
      });
      for (const { zone, customers, came } of storeArrivals(areas, past, to)) {
        expect(customers).toBe(moves[PLACES.indexOf(zone)].reduce((a, b) => a + b));
        expect(came).toBeLessThanOrEqual(customers);
      }
    }),
    { numRuns: 50 },
  );
});
