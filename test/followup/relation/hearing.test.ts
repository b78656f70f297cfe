import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_LOG } from '../../../src/followup/log/log.ts';
import { hearingsDue, USUAL_HEARING } from '../../../src/followup/relation/hearing.ts';
import { isoFromDay } from '../../../src/sales/calendar.ts';
import { saleColumns } from '../../../src/sales/sale-columns.ts';
import type { Cell } from '../../../src/sales/sales.ts';
import { day } from '../../data.ts';
import { analysisOf } from '../../shop.ts';
import { AS_OF, logWith } from './contacts.ts';

const HEADER: Cell[] = ['Order ID', 'Date', 'Customer', 'Amount', 'Product'];
const ago = (days: number) => isoFromDay(day(AS_OF) - days);
let orders = 0;
const bought = (days: number, product: string, amount = 100, id = `O${orders++}`): Cell[] => [
  id,
  ago(days),
  'Ito',
  amount,
  product,
];
const DURABLE = { ...USUAL_HEARING, isDurable: (name: string) => name.endsWith('machine') };

function dueOf(rows: Cell[][], log = NO_LOG, options = USUAL_HEARING) {
  const cells = [HEADER, ...rows];
  const analysis = analysisOf(cells, AS_OF);
  return hearingsDue(analysis, saleColumns(cells, analysis.reading), log, options)(0);
}

test('A17: the first product is asked about 30 to 60 days after it was bought', () => {
  expect(dueOf([bought(30, 'Tea')])).toEqual({ product: 'Tea', day: day(AS_OF) - 30, days: 30 });
  expect(dueOf([bought(60, 'Tea')])?.days).toBe(60);
  expect([dueOf([bought(29, 'Tea')]), dueOf([bought(61, 'Tea')])]).toEqual([null, null]);
});

test('A17: a later purchase is asked about only where the product is durable', () => {
  const rows = [bought(400, 'Tea'), bought(45, 'Coffee machine'), bought(44, 'Cake', 900)];
  expect(dueOf(rows)).toBeNull();
  expect(dueOf(rows, NO_LOG, DURABLE)?.product).toBe('Coffee machine');
});

test('A17: a hearing since the purchase settles it, one before or another contact does not', () => {
  const heard = (days: number, purpose: 'hearing' | 'thanks') =>
    dueOf([bought(40, 'Tea')], logWith([0, ago(days), { purpose }])) === null;
  expect([heard(10, 'hearing'), heard(40, 'hearing'), heard(41, 'hearing')]).toEqual([
    true,
    true,
    false,
  ]);
  expect([heard(10, 'thanks'), heard(-1, 'hearing')]).toEqual([false, false]);
});

test('A17: after the hearing about one purchase, the next durable one is asked about', () => {
  const rows = [bought(55, 'Tea'), bought(35, 'Ice machine')];
  expect(dueOf(rows, NO_LOG, DURABLE)?.product).toBe('Tea');
  expect(dueOf(rows, logWith([0, ago(40), { purpose: 'hearing' }]), DURABLE)?.product).toBe(
    'Ice machine',
  );
});

test('A17: of several products on the first day it is the dearest, and never a returned one', () => {
  expect(dueOf([bought(40, 'Cake', 10, 'A'), bought(40, 'Tea', 50, 'A')])?.product).toBe('Tea');
  const returned = [
    bought(400, 'Cake'),
    bought(40, 'Ice machine', 100, 'B'),
    bought(35, 'Ice machine', -100, 'B'),
  ];
  expect(dueOf(returned, NO_LOG, DURABLE)).toBeNull();
});

test('without a product column the day is enough', () => {
  const cells = [
    ['Date', 'Customer', 'Amount'],
    [ago(40), 'Ito', 100],
  ];
  const analysis = analysisOf(cells, AS_OF);
  const due = hearingsDue(analysis, saleColumns(cells, analysis.reading), NO_LOG);
  expect(due(0)).toEqual({ product: '', day: day(AS_OF) - 40, days: 40 });
});

test('for any rows, the purchase is in its days and the order of the rows does not matter', () => {
  const rows = fc
    .array(
      fc.tuple(
        fc.integer({ min: 0, max: 100 }),
        fc.constantFrom('Tea', 'Cake', 'Ice machine', 'Tea machine'),
        fc.integer({ min: 1, max: 3 }),
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((all) => all.map(([days, product, amount], n) => bought(days, product, amount, `A${n}`)));
  fc.assert(
    fc.property(rows, fc.integer({ min: 0, max: 70 }), (given, heardAgo) => {
      const log = logWith([0, ago(heardAgo), { purpose: 'hearing' }]);
      const found = dueOf(given, log, DURABLE);
      expect(dueOf([...given].reverse(), log, DURABLE)).toEqual(found);
      const dayOf = (row: Cell[]) => day(String(row[1]));
      const first = Math.min(...given.map(dayOf));
      const fits = given.filter((row) => {
        const age = day(AS_OF) - dayOf(row);
        const wanted = dayOf(row) === first || String(row[4]).endsWith('machine');
        return age >= 30 && age <= 60 && wanted && heardAgo > age;
      });
      expect(found === null).toBe(fits.length === 0);
      if (found !== null) expect(found.day).toBe(Math.min(...fits.map(dayOf)));
    }),
    { numRuns: 60 },
  );
});
