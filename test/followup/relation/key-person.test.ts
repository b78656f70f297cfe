import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_LOG } from '../../../src/followup/log/log.ts';
import { keyPersons } from '../../../src/followup/relation/key-person.ts';
import { saleColumns } from '../../../src/sales/sale-columns.ts';
import type { Cell } from '../../../src/sales/sales.ts';
import { day } from '../../data.ts';
import { analysisOf, NO_COLUMNS } from '../../shop.ts';
import { AS_OF, anyEntries, anyRows, type Entry, HEADER, logWith, sheetOf } from './contacts.ts';

function personsOf(cells: Cell[][], log = NO_LOG, asOf = AS_OF) {
  const analysis = analysisOf(cells, asOf);
  return keyPersons(analysis, saleColumns(cells, analysis.reading), log);
}

const orders = (...rows: readonly (readonly [string, string])[]): Cell[][] => [
  HEADER,
  ...rows.map(([date, person]): Cell[] => [date, 'ACME', 100, person]),
];
const CHANGED = orders(['2024-10-01', 'Sato'], ['2024-11-01', '佐藤様'], ['2024-12-10', 'Mori']);

test('E13: the latest order names somebody new, so a visit is due within 30 days', () => {
  expect(personsOf(orders(['2024-11-01', 'Sato'], ['2024-12-10', 'Mori'])).change(0)).toEqual({
    from: 'Sato',
    to: 'Mori',
    day: day('2024-12-10'),
    due: day('2025-01-09'),
    visited: false,
    pending: true,
  });
});

test('E13: our visit since settles the change, a call or an earlier visit does not', () => {
  const pending = (date: string, type: 'visit' | 'phone') =>
    personsOf(CHANGED, logWith([0, date, { type }])).change(0)!.pending;
  expect(pending('2024-12-12', 'visit')).toBe(false);
  expect(pending('2024-12-12', 'phone')).toBe(true);
  expect(pending('2024-12-09', 'visit')).toBe(true);
});

test('E13: the log alone shows a change too, and meeting the new person settles it at once', () => {
  const analysis = analysisOf(orders(['2024-10-01', '']), AS_OF);
  const log = logWith(
    [0, '2024-11-01', { person: 'Sato' }],
    [0, '2024-12-01', { type: 'phone', person: 'Mori' }],
    [0, '2024-12-20', { person: 'Mori' }],
  );
  const { change } = keyPersons(analysis, NO_COLUMNS, log);
  expect(change(0)).toMatchObject({ from: 'Sato', to: 'Mori', visited: true, pending: false });
});

test('E13: an entry that tells of a transfer is a change until we visit', () => {
  const told = (...more: readonly Entry[]) =>
    personsOf(
      orders(['2024-10-01', 'Sato']),
      logWith([0, '2024-12-01', { memo: '佐藤さんは4月に異動とのこと' }], ...more),
    ).change(0);
  expect(told()).toMatchObject({ from: 'Sato', to: '', day: day('2024-12-01'), pending: true });
  expect(told([0, '2024-12-05', { type: 'phone' }])?.pending).toBe(true);
  expect(told([0, '2024-12-05'])?.pending).toBe(false);
  const english = logWith([0, '2024-12-01', { type: 'phone', result: 'Sato has moved on' }]);
  expect(personsOf(orders(['2024-10-01', 'Sato']), english).change(0)?.pending).toBe(true);
});

test('E13: who brings the news of a transfer in person is met, and the change has a name', () => {
  const log = logWith([0, '2024-12-10', { person: 'Mori', memo: '佐藤さん異動、後任は森さん' }]);
  expect(personsOf(orders(['2024-10-01', 'Sato']), log).change(0)).toMatchObject({
    from: 'Sato',
    to: 'Mori',
    visited: true,
    pending: false,
  });
});

test('E13: a refund names nobody, and of two spellings on one day the same one is shown', () => {
  const refund: Cell[] = ['2024-12-10', 'ACME', -10, 'Accounts'];
  expect(personsOf([...orders(['2024-10-01', 'Sato']), refund]).change(0)).toBeNull();
  const log = logWith(
    [0, '2024-12-10', { person: 'SATO' }],
    [0, '2024-12-10', { person: 'Sato' }],
    [0, '2024-12-10', { person: 'sato' }],
  );
  expect(personsOf(orders(['2024-10-01', 'Sato']), log).persons(0)).toEqual(['SATO']);
});

test('E13: one name in two spellings, and two people who take turns, are no change', () => {
  expect(personsOf(orders(['2024-10-01', '佐藤'], ['2024-11-01', '佐藤 様'])).change(0)).toBeNull();
  const turns = orders(
    ['2024-09-01', 'Sato'],
    ['2024-09-01', 'Mori'],
    ['2024-10-01', 'Mori'],
    ['2024-11-01', 'Sato'],
  );
  expect(personsOf(turns).change(0)).toBeNull();
});

test('E13: a change that was followed by further orders is asked for until its due day', () => {
  const rows = orders(['2024-10-01', 'Sato'], ['2024-11-01', 'Mori'], ['2024-11-08', 'Mori']);
  expect(personsOf(rows, NO_LOG, '2024-12-01').change(0)?.pending).toBe(true);
  expect(personsOf(rows, NO_LOG, '2024-12-02').change(0)?.pending).toBe(false);
});

test('E14: the persons of the last 730 days are counted once each, the newest first', () => {
  const rows = orders(['2023-01-01', 'Old'], ['2023-01-02', 'Sato'], ['2024-06-01', 'Mori']);
  const log = logWith(
    [0, '2024-07-01', { person: 'ＳＡＴＯ' }],
    [0, '2025-01-05', { person: 'Later' }],
  );
  const { persons } = personsOf(rows, log);
  expect(persons(0)).toEqual(['ＳＡＴＯ', 'Mori']);
});

test('a sheet and a log that name nobody know no person and no change', () => {
  const { change, persons } = personsOf([
    ['Date', 'Customer', 'Amount'],
    ['2024-10-01', 'ACME', 1],
  ]);
  expect([change(0), persons(0)]).toEqual([null, []]);
});

test('for any shop and log, persons and changes do not depend on the order of the rows', () => {
  fc.assert(
    fc.property(anyRows, anyEntries, (rows, entries) => {
      const log = logWith(...entries);
      const of = (given: Cell[][]) => {
        const { change, persons } = personsOf(sheetOf(given), log);
        return [0, 1, 2, 3].map((k) => [change(k), persons(k)]);
      };
      expect(of([...rows].reverse())).toEqual(of(rows));
    }),
    { numRuns: 40 },
  );
});

test('for any shop and log, a change is to somebody not named in the two years before', () => {
  fc.assert(
    fc.property(anyRows, anyEntries, (rows, entries) => {
      const log = logWith(...entries);
      const cells = sheetOf(rows);
      const analysis = analysisOf(cells, AS_OF);
      const { change, persons } = keyPersons(analysis, saleColumns(cells, analysis.reading), log);
      const { names, of } = saleColumns(cells, analysis.reading).labels('contact_person') ?? {
        names: [''],
        of: new Uint32Array(analysis.reading.sales.day.length),
      };
      const { customer, day: days } = analysis.reading.sales;
      for (let k = 0; k < 4; k++) {
        const named = [
          ...[...of].flatMap((label, i) => (customer[i] === k ? [[days[i], names[label]]] : [])),
          ...log.of(k).map((each) => [each.day, each.person]),
        ] as [number, string][];
        const inTwoYears = named.filter(
          ([on, name]) => name !== '' && on <= day(AS_OF) && day(AS_OF) - on < 730,
        );
        expect([...persons(k)].sort()).toEqual([...new Set(inTwoYears.map(([, n]) => n))].sort());
        const found = change(k);
        if (found === null) continue;
        const { to, day: on } = found;
        expect(named.some(([at, name]) => at < on && on - at <= 730 && name === to)).toBe(false);
        expect(named.some(([at, name]) => at < on && name === found.from)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
