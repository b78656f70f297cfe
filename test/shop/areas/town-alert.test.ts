import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoFromDay } from '../../../src/sales/calendar.ts';
import { judgeTown, townAlerts, townScore } from '../../../src/shop/areas/town-alert.ts';
import { day } from '../../data.ts';
import { areaShop } from './shop.ts';

test('C8: 22 customers after 40 are a fall, 19 after 25 too, 7 after 10 are none', () => {
  const scored = ([before, now]: readonly number[]) => [
    townScore(now, before).toFixed(2),
    judgeTown(now, before),
  ];
  expect(
    [
      [40, 22],
      [25, 19],
      [10, 7],
    ].map(scored),
  ).toEqual([
    ['-2.29', 'fall'],
    ['-0.90', 'fall'],
    ['-0.73', null],
  ]);
});

test('C8: growth is told when it is no chance, and small numbers tell nothing', () => {
  expect(judgeTown(40, 22)).toBe('growth');
  expect(judgeTown(25, 19)).toBeNull();
  expect([judgeTown(9, 0), judgeTown(0, 9), judgeTown(0, 0)]).toEqual([null, null, null]);
  expect([judgeTown(10, 0), judgeTown(0, 10)]).toEqual(['growth', 'fall']);
  expect(townScore(0, 0)).toBe(0);
});

test('C8: a fall to exactly four fifths by five customers is told', () => {
  expect(judgeTown(20, 25)).toBe('fall');
  expect(judgeTown(21, 25)).toBeNull();
  expect(judgeTown(16, 20)).toBeNull();
});

const count = fc.integer({ min: 0, max: 300 });

test('C8: more customers never turn an ordinary month into a fall', () => {
  const rank = { fall: 0, none: 1, growth: 2 };
  fc.assert(
    fc.property(count, count, count, (before, now, more) => {
      if (now + before < 10) return;
      const judge = (each: number) => rank[judgeTown(each, before) ?? 'none'];
      expect(judge(now + more)).toBeGreaterThanOrEqual(judge(now));
    }),
  );
});

const HEADER = ['Customer', 'Date', 'Amount', 'Channel', 'Postcode'];
type Visit = readonly [customer: string, date: string, channel: string, code: string];
const sheet = (visits: readonly Visit[]) => [
  HEADER,
  ...visits.map(([customer, date, channel, code]) => [customer, date, 10, channel, code]),
];

/** So many customers of a district in a month, each coming twice. */
const month = (code: string, name: string, people: number, channel = 'store'): Visit[] =>
  Array.from({ length: 2 * people }, (_, n) => [
    `${code} ${Math.floor(n / 2)}`,
    `${name}-${n % 2 === 0 ? '03' : '20'}`,
    channel,
    `${code} 1AA`,
  ]);

test('C8: a town is told of by customers, not visits, beside the same month of last year', () => {
  const visits = [
    ...month('LS1', '2023-05', 31),
    ...month('LS1', '2024-02', 24),
    ...month('LS1', '2024-03', 26),
    ...month('LS1', '2024-04', 25),
    ...month('LS1', '2024-05', 19),
    // An unfinished month judges nothing.
    ...month('LS1', '2024-06', 1),
    ...month('LS2', '2024-04', 12),
    ...month('LS2', '2024-05', 12),
    ...month('LS3', '2024-02', 20),
    ...month('LS3', '2024-03', 20),
    ...month('LS3', '2024-04', 20),
    ...month('LS3', '2024-05', 19),
    ...month('LS4', '2024-04', 30, 'web'),
  ];
  const { areas } = areaShop(sheet(visits), '2024-06-28');
  const alerts = townAlerts(areas, day('2024-06-28'));
  expect(alerts.map(({ z, ...alert }) => ({ ...alert, z: z.toFixed(2) }))).toEqual([
    { town: 'LS1', move: 'fall', now: 19, before: 25, yearAgo: 31, z: '-0.90' },
    { town: 'LS2', move: 'growth', now: 12, before: 4, yearAgo: 0, z: '2.00' },
  ]);
});

test('C8: a sheet without three months before says nothing, without a year no year ago', () => {
  const visits = (first: string) => [
    ...month('LS1', first, 20),
    ...month('LS1', '2024-03', 20),
    ...month('LS1', '2024-04', 20),
    ...month('LS1', '2024-05', 1),
  ];
  const on = (first: string) =>
    townAlerts(areaShop(sheet(visits(first)), '2024-05-31').areas, day('2024-05-31'));
  expect(on('2024-03')).toEqual([]);
  expect(on('2024-02').map(({ now, before, yearAgo }) => [now, before, yearAgo])).toEqual([
    [1, 20, null],
  ]);
});

test('alerts are those of counting by hand, whatever the order of the rows', () => {
  const visit = fc.tuple(
    fc.constantFrom('LS1', 'LS2'),
    fc.integer({ min: 0, max: 30 }),
    fc.integer({ min: 0, max: 150 }),
    fc.constantFrom('store', 'visit', 'web'),
  );
  fc.assert(
    fc.property(fc.array(visit, { minLength: 60, maxLength: 120 }), (made) => {
      const visits = made.map(
        ([code, n, after, channel]): Visit => [
          `${code} ${n}`,
          isoFromDay(day('2024-01-01') + after),
          channel,
          `${code} 1AA`,
        ],
      );
      const rows: Visit[] = [['LS1 0', '2024-01-01', 'store', 'LS1 1AA'], ...visits];
      // Of a customer's rows of one day the shop's word comes first, so one such row is enough.
      const people = (code: string, name: string): number =>
        new Set(
          rows
            .filter(
              ([, date, channel, at]) =>
                at.startsWith(code) && date.startsWith(name) && channel !== 'web',
            )
            .map(([customer]) => customer),
        ).size;
      const expected = ['LS1', 'LS2'].flatMap((town) => {
        const [now, ...past] = ['2024-04', '2024-03', '2024-02', '2024-01'].map((m) =>
          people(town, m),
        );
        const before = (past[0] + past[1] + past[2]) / 3;
        const move = judgeTown(now, before);
        return move === null
          ? []
          : [{ town, move, now, before, yearAgo: null, z: townScore(now, before) }];
      });
      const find = (order: readonly Visit[]) =>
        townAlerts(areaShop(sheet(order), '2024-05-30').areas, day('2024-05-30'));
      expect(find(rows)).toEqual(expected.sort((a, b) => a.z - b.z));
      expect(find([...rows].reverse())).toEqual(find(rows));
    }),
    { numRuns: 40 },
  );
});
