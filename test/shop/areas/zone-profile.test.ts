import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MONEY } from '../../../src/sales/sales.ts';
import { nearTowns } from '../../../src/shop/areas/near-towns.ts';
import { arrow, zoneChanges } from '../../../src/shop/areas/zone-change.ts';
import {
  fitsPattern,
  ZONE_PATTERN,
  ZONE_PRIORITY,
  zoneProfiles,
} from '../../../src/shop/areas/zone-profile.ts';
import { zoneRhythms } from '../../../src/shop/areas/zone-rhythm.ts';
import { ZONES, type Zones } from '../../../src/shop/areas/zones.ts';
import { day } from '../../data.ts';
import { areaShop } from './shop.ts';

/** Zones of customers given as [zone, visits, sales]. */
function zonesOf(customers: readonly (readonly [string, number, number])[]): Zones {
  return {
    asOf: 0,
    of: Int8Array.from(customers, ([zone]) => ZONES.indexOf(zone as 'net')),
    visits: Uint32Array.from(customers, ([, visits]) => visits),
    sales: Float64Array.from(customers, ([, , sales]) => sales * MONEY),
    townVisits: new Uint32Array(),
    townClass: new Int8Array(),
  };
}

const people = (count: number, zone: string, visits: number, sales: number) =>
  Array.from({ length: count }, () => [zone, visits, sales] as const);

test('C5: a shop as the theory expects it has every mark of the pattern', () => {
  const zones = zonesOf([
    ...people(40, 'primary', 30, 30 * 500),
    ...people(8, 'secondary', 4, 4 * 3_000),
    ...people(20, 'net', 5, 5 * 2_500),
    ...people(32, 'social', 3, 3 * 2_000),
    ...people(9, 'unknown', 1, 100),
    ...people(7, 'none', 0, 0),
  ]);
  const profiles = zoneProfiles(zones);
  expect(profiles.map(({ zone, customers }) => [zone, customers])).toEqual([
    ['primary', 40],
    ['secondary', 8],
    ['net', 20],
    ['social', 32],
    ['unknown', 9],
  ]);
  expect(profiles[0]).toEqual({
    zone: 'primary',
    customers: 40,
    share: 0.4,
    visits: 1_200,
    visitShare: 1_200 / 1_428,
    sales: 600_000 * MONEY,
    visitsPerHead: 30,
    averageOrder: 500 * MONEY,
    marks: ZONE_PATTERN.primary,
  });
  expect(profiles.map(fitsPattern)).toEqual([true, true, true, true, null]);
});

test('C5: a shop that lives on the net alone is nowhere above its own average', () => {
  const [primary, , net] = zoneProfiles(zonesOf(people(3, 'net', 2, 50)));
  expect(net.marks).toEqual({ customers: 'large', visits: 'small', order: 'small' });
  expect(fitsPattern(net)).toBe(false);
  expect([primary.marks, primary.visitsPerHead, fitsPattern(primary)]).toEqual([null, null, null]);
});

test('C5: 30 % of the customers are large and 10 % are medium', () => {
  const zones = zonesOf([
    ...people(60, 'primary', 1, 1),
    ...people(30, 'secondary', 1, 1),
    ...people(10, 'net', 1, 1),
  ]);
  const sizes = zoneProfiles(zones).map(({ marks }) => marks?.customers ?? null);
  expect(sizes).toEqual(['large', 'large', 'medium', null, null]);
});

test('profiles add up to all customers of the year, and no number is missing', () => {
  const customer = fc.tuple(
    fc.constantFrom(...ZONES, 'none'),
    fc.integer({ min: 1, max: 50 }),
    fc.integer({ min: -50, max: 9_000 }),
  );
  fc.assert(
    fc.property(fc.array(customer, { maxLength: 40 }), (customers) => {
      const profiles = zoneProfiles(zonesOf(customers));
      const counted = customers.filter(([zone]) => zone !== 'none');
      const sum = (of: 'customers' | 'visits' | 'sales' | 'share') =>
        profiles.reduce((total, each) => total + each[of], 0);
      expect(sum('customers')).toBe(counted.length);
      expect(sum('visits')).toBe(counted.reduce((total, [, visits]) => total + visits, 0));
      expect(sum('sales')).toBe(counted.reduce((total, [, , sales]) => total + sales, 0) * MONEY);
      const known = counted.some(([zone]) => zone !== 'unknown');
      expect(sum('share')).toBeCloseTo(known ? 1 : 0, 9);
      for (const { visitsPerHead, averageOrder } of profiles) {
        expect([visitsPerHead, averageOrder]).not.toContain(Number.NaN);
      }
      expect(zoneProfiles(zonesOf([...customers].reverse()))).toEqual(profiles);
    }),
  );
});

const HEADER = ['Customer', 'Date', 'Amount', 'Channel', 'Postcode', 'City'];
const leeds = (name: string, date: string, amount = 10, channel = 'store') => [
  name,
  date,
  amount,
  channel,
  'LS1 4AP',
  'Leeds',
];

test('C9: visits per head rise where the same people come more often than a year ago', () => {
  const cells = [
    HEADER,
    leeds('ann', '2022-07-05'),
    leeds('ann', '2023-01-05'),
    leeds('ann', '2023-08-05'),
    leeds('ann', '2023-10-05'),
    leeds('ann', '2024-05-05'),
    leeds('wes', '2022-07-05', 10, 'web'),
    leeds('wes', '2024-05-05', 10, 'web'),
  ];
  const { areas } = areaShop(cells, '2024-07-01');
  expect(zoneChanges(areas, day('2024-07-01'))).toEqual([
    { zone: 'primary', now: 3, before: 2, arrow: 'up' },
    { zone: 'secondary', now: null, before: null, arrow: null },
    { zone: 'net', now: 1, before: 1, arrow: 'same' },
    { zone: 'social', now: null, before: null, arrow: null },
    { zone: 'unknown', now: null, before: null, arrow: null },
  ]);
});

test('C9: a sheet that does not reach back two years has no arrow', () => {
  const cells = [HEADER, leeds('ann', '2023-05-05'), leeds('ann', '2024-05-05')];
  const [primary] = zoneChanges(areaShop(cells, '2024-07-01').areas, day('2024-07-01'));
  expect(primary).toEqual({ zone: 'primary', now: 1, before: 1, arrow: null });
});

test('C9: a change within 2 % is none', () => {
  const arrows = [1.02, 1.03, 0.98, 0.97, 1].map((now) => arrow(now, 1));
  expect(arrows).toEqual(['same', 'up', 'same', 'down', 'same']);
});

test('C10: the average order of every town of the first area, the most visited first', () => {
  const row = (name: string, date: string, amount: number, code: string) => [
    ...leeds(name, date, amount).slice(0, 4),
    code,
    '',
  ];
  const { areas, zones } = areaShop(
    [
      HEADER,
      row('ann', '2024-05-01', 10, 'LS1 4AP'),
      row('ann', '2024-05-02', 30, 'LS1 4AP'),
      row('bob', '2024-05-02', 5, 'ls1 1aa'),
      row('cy', '2024-05-03', 100, 'LS2 7EY'),
      row('cy', '2024-05-03', 20, 'LS2 7EY'),
      row('cy', '2024-05-08', 40, 'LS2 7EY'),
      row('far', '2024-05-04', 70, 'YO1 7HH'),
    ],
    '2024-07-01',
  );
  expect(nearTowns(areas, zones)).toEqual([
    {
      town: 'LS1',
      customers: 2,
      visits: 3,
      sales: 45 * MONEY,
      visitsPerHead: 1.5,
      averageOrder: 15 * MONEY,
    },
    {
      town: 'LS2',
      customers: 1,
      visits: 2,
      sales: 160 * MONEY,
      visitsPerHead: 2,
      averageOrder: 80 * MONEY,
    },
  ]);
});

test('C19: the first area is kept, the second widened, the net operated, the last followed up', () => {
  expect(ZONE_PRIORITY).toEqual({
    primary: 'keep',
    secondary: 'widen',
    net: 'operate',
    social: 'followUp',
  });
});

test('the usual rhythm of a zone is that of the customers who have one', () => {
  const rhythm = { days: Int32Array.of(10, 20, 60, 33, 7), own: Uint8Array.of(1, 1, 1, 0, 1) };
  const zones = zonesOf([
    ['primary', 12, 0],
    ['primary', 8, 0],
    ['primary', 3, 0],
    ['primary', 1, 0],
    ['net', 9, 0],
  ]);
  const none = { visits: 0, medianRhythm: null, meanRhythm: null };
  expect(zoneRhythms({ rhythm }, zones)).toEqual([
    { visits: 5.5, medianRhythm: 20, meanRhythm: 30 },
    none,
    { visits: 9, medianRhythm: 7, meanRhythm: 7 },
    none,
    none,
  ]);
});
