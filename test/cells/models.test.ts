import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as cells from '../../src/cells/models.ts';
import { purchaseModel } from '../../src/cells/purchase-model.ts';
import { zoneDays } from '../../src/sales/zone.ts';
import { wordsOf } from '../../src/words/words.ts';
import { csv, day } from '../data.ts';

const place = { dayOf: zoneDays('Europe/London'), today: day('2030-01-01'), locale: 'en_GB' };
const words = wordsOf('en');
const col = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);

const rows = csv('cdnow_sample.csv.gz');
const CDNOW = {
  customers: col(rows.map((row) => row.customer_id)),
  dates: col(rows.map((row) => row.date)),
  as_of: '1997-09-30',
};
const AMOUNTS = col(rows.map((row) => Number(row.amount)));

type Ranges = Parameters<typeof purchaseModel>[0]['ranges'];
const base = (ranges: Ranges) => ({ ranges, place, words });
const orders = (ranges: Ranges, days?: unknown) =>
  cells.customerExpectedOrders({ ...base(ranges), days }) as unknown[][];
const chances = (ranges: Ranges, days?: unknown) =>
  cells.customerReturnChance({ ...base(ranges), days }) as unknown[][];
const values = (ranges: Ranges, months?: unknown, yearly_discount?: unknown) =>
  cells.customerValue({ ...base(ranges), months, yearly_discount }) as unknown[][];
const model = (ranges: Ranges, unit_days?: unknown) =>
  purchaseModel({ ...base(ranges), unit_days }) as unknown[][];

/** The first row of a CDNOW customer. */
const rowOf = (id: number) => rows.findIndex((row) => Number(row.customer_id) === id);

test('PURCHASE_MODEL without amounts: every dated row of CDNOW a purchase, in weeks', () => {
  const table = model(CDNOW);
  expect(table.map(([name]) => name)).toEqual([
    'Parameter',
    'Customers',
    'Repeat customers',
    'BG/NBD r',
    'BG/NBD alpha',
    'BG/NBD a',
    'BG/NBD b',
    'BG/NBD log-likelihood',
    'Note',
  ]);
  const [, customers, repeaters, r, alpha, a, b, logLikelihood, note] = table.map(
    ([, value]) => value,
  ) as number[];
  expect([customers, repeaters, note]).toEqual([2_357, 946, '']);
  expect(r).toBeCloseTo(0.2425945, 6);
  expect(alpha).toBeCloseTo(4.4136019, 5);
  expect(a).toBeCloseTo(0.7929219, 5);
  expect(b).toBeCloseTo(2.4259068, 5);
  expect(logLikelihood).toBeCloseTo(-9582.429207, 4);
});

test('PURCHASE_MODEL with amounts adds the Gamma-Gamma model, which days of nothing leave out', () => {
  const table = new Map(model({ ...CDNOW, amounts: AMOUNTS }) as [string, number][]);
  expect([table.get('Customers'), table.get('Repeat customers')]).toEqual([2_349, 946]);
  expect(table.get('Gamma-Gamma p')).toBeCloseTo(6.25, 2);
  expect(table.get('Gamma-Gamma q')).toBeCloseTo(3.744, 2);
  expect(table.get('Gamma-Gamma v')).toBeCloseTo(15.44, 1);
  expect(table.get('Gamma-Gamma log-likelihood')).toBeCloseTo(-4055.9177, 3);
});

test('another unit of time moves alpha and the log-likelihood, nothing else', () => {
  const weeks = new Map(model(CDNOW) as [string, number][]);
  const days = new Map(model(CDNOW, 1) as [string, number][]);
  expect(days.get('BG/NBD alpha')! / weeks.get('BG/NBD alpha')!).toBeCloseTo(7, 10);
  expect(days.get('BG/NBD r')).toBe(weeks.get('BG/NBD r'));
  // 2,457 repeat days, each a density over days instead of weeks.
  expect(days.get('BG/NBD log-likelihood')! - weeks.get('BG/NBD log-likelihood')!).toBeCloseTo(
    -2_457 * Math.log(7),
    6,
  );
});

test('Online Retail before refunds: the note says that nobody is seen leaving', () => {
  const invoices = csv('online_retail_invoices.csv.gz').filter(
    (row) => row.CustomerID !== '' && Number(row.Amount) > 0,
  );
  const table = new Map(
    model({
      customers: col(invoices.map((row) => row.CustomerID)),
      dates: col(invoices.map((row) => row.InvoiceDate)),
    }) as [string, unknown][],
  );
  expect(table.get('Customers')).toBe(4_338);
  expect(Math.abs((table.get('BG/NBD r') as number) / 0.826541919 - 1)).toBeLessThan(0.01);
  expect(Math.abs((table.get('BG/NBD alpha') as number) / 9.84358894 - 1)).toBeLessThan(0.01);
  expect(table.get('BG/NBD log-likelihood')).toBeCloseTo(-37645.54, 1);
  expect(table.get('Note')).toBe(
    'Your data do not show customers leaving for good. The list uses the days since the last purchase instead.',
  );
});

test('the order of the rows moves no digit of any customer', () => {
  const turned = (ranges: Ranges) =>
    Object.fromEntries(
      Object.entries(ranges).map(([name, range]) => [
        name,
        Array.isArray(range) ? [...range].reverse() : range,
      ]),
    ) as unknown as Ranges;
  const ranges = { ...CDNOW, amounts: AMOUNTS };
  expect(orders(turned(CDNOW)).reverse()).toEqual(orders(CDNOW));
  expect(chances(turned(CDNOW)).reverse()).toEqual(chances(CDNOW));
  expect(values(turned(ranges)).reverse()).toEqual(values(ranges));
  expect(model(turned(ranges))).toEqual(model(ranges));
});

test('CUSTOMER_EXPECTED_ORDERS of the first customer of CDNOW, every row of theirs alike', () => {
  const table = orders(CDNOW, 273);
  expect(table).toHaveLength(6_919);
  expect(table[rowOf(1)][0]).toBeCloseTo(1.226, 3);
  expect(table[rowOf(1) + 1]).toEqual(table[rowOf(1)]);
});

test('CUSTOMER_VALUE of twelve months of 30.4375 days at 1 % a month', () => {
  const table = values({ ...CDNOW, amounts: AMOUNTS }, 12, 1.01 ** 12 - 1);
  expect(Math.abs((table[rowOf(1)][0] as number) - 36.3)).toBeLessThan(0.01);
});

test('CUSTOMER_RETURN_CHANCE is a chance, and ranks who came again in the next nine months', () => {
  const table = chances(CDNOW, 273);
  const last = new Map(rows.map((row) => [row.customer_id, row.date]));
  let pairs = 0;
  let right = 0;
  const ids = [...last.keys()].slice(0, 400);
  const chance = ids.map((id) => table[rowOf(Number(id))][0] as number);
  const came = ids.map((id) => last.get(id)! > '1997-09-30');
  chance.forEach((each, i) => {
    expect(each).toBeGreaterThanOrEqual(0.001);
    expect(each).toBeLessThanOrEqual(0.999);
    chance.forEach((other, j) => {
      if (!came[i] || came[j]) return;
      pairs++;
      right += each > other ? 1 : each === other ? 0.5 : 0;
    });
  });
  expect(right / pairs).toBeGreaterThan(0.75);
});

const HEADED = {
  customers: col(['Customer', 'Ann', 'Bob', 'Ann', 'Cat', 'Dan', '']),
  dates: col(['Date', '2024-03-01', '2024-01-05', '2024-03-20', 'soon', '2025-01-01', '']),
};

test('a header is answered with a title, what cannot be read with nothing, blank ends are cut', () => {
  const ranges = { ...HEADED, as_of: '2024-12-31' };
  const filled = (table: unknown[][]) => table.map(([cell]) => typeof cell);
  const kinds = ['string', 'number', 'number', 'number', 'string', 'string'];
  for (const table of [orders(ranges), chances(ranges)]) expect(filled(table)).toEqual(kinds);
  expect(orders(ranges)[0]).toEqual(['Expected orders']);
  expect(chances(ranges)[0]).toEqual(['Chance of return']);
  // Cat's date cannot be read, Dan comes after the day of counting.
  expect([chances(ranges)[4], chances(ranges)[5]]).toEqual([[''], ['']]);
  const amounts = col(['Amount', 10, 20, 30, 40, 50, '']);
  expect(filled(values({ ...ranges, amounts }))).toEqual(kinds);
  expect(values({ ...ranges, amounts })[0]).toEqual(['Expected sales']);
});

test('thin data are said in plain words in both languages', () => {
  expect(model({ ...HEADED, as_of: '2024-12-31' }).at(-1)).toEqual([
    'Note',
    'Only 1 customer bought twice; about 100 are needed. Segments and lists work.',
  ]);
  const japanese = purchaseModel({
    ranges: { ...HEADED, as_of: '2024-12-31' },
    unit_days: undefined,
    place,
    words: wordsOf('ja'),
  }) as unknown[][];
  expect(japanese.at(-1)).toEqual([
    '注意',
    '2回以上のお客様が1人です(目安100人)。区分とリストは使えます。',
  ]);
});

test('what cannot be computed is one problem that names the argument', () => {
  const { customers } = HEADED;
  expect(orders({ ...HEADED }, 0)).toEqual({ code: 'notWhole', values: ['days', 1, 3650] });
  expect(values({ ...HEADED }, 12, 'ten')).toEqual({
    code: 'notNumber',
    values: ['yearly_discount', 0, 1],
  });
  expect(model({ ...HEADED }, 0)).toEqual({ code: 'notNumber', values: ['unit_days', 1, 366] });
  expect(values({ ...HEADED })).toEqual({ code: 'missing', values: ['amounts'] });
  expect(orders({ customers, dates: customers })).toEqual({ code: 'noRow', values: [] });
});

const row = fc.tuple(
  fc.constantFrom('a', 'b', 'c', 'd', 'e', ''),
  fc.oneof(fc.integer({ min: 40_000, max: 42_000 }), fc.constant('soon')),
  fc.oneof(fc.integer({ min: -50, max: 400 }), fc.constant('?')),
);

test('whatever the rows, a cell holds a finite number from zero up or nothing, in any row order', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 80 }), (drawn) => {
      // No text stands first in either order: it would be a header.
      const all: typeof drawn = [['a', 41_000, 10], ...drawn, ['b', 41_500, 10]];
      const rangesOf = (lines: typeof drawn) => ({
        customers: col(lines.map(([customer]) => customer)),
        dates: col(lines.map(([, date]) => date)),
        amounts: col(lines.map(([, , amount]) => amount)),
      });
      const tables = (lines: typeof drawn) => {
        const { customers, dates, amounts } = rangesOf(lines);
        return [
          orders({ customers, dates }),
          chances({ customers, dates }),
          values({ customers, dates, amounts }),
        ];
      };
      const forward = tables(all);
      for (const [cell] of forward.flat()) {
        if (cell !== '') expect(cell).toBeGreaterThanOrEqual(0);
        if (cell !== '') expect(cell).toBeLessThan(Infinity);
      }
      for (const [, cell] of model(rangesOf(all)).slice(1, -1)) {
        if (cell !== '') expect(Number.isFinite(cell)).toBe(true);
      }
      // Customers are told alike from the last row to the first.
      const back = tables([...all].reverse()).map((table) => table.reverse());
      const cut = (table: unknown[][]) => table.filter(([cell]) => cell !== '');
      expect(back.map(cut)).toEqual(forward.map(cut));
    }),
    { numRuns: 60 },
  );
});
