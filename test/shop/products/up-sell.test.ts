import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell } from '../../../src/sales/sales.ts';
import { upSell } from '../../../src/shop/products/up-sell.ts';
import { shopOf } from './sheet.ts';

const HEADER = ['Customer', 'Date', 'Category', 'Product', 'Amount'];

/** Three cuts at 3,000, 5,000 and 9,000, and tea at one price. */
const SHEET: Cell[][] = [
  HEADER,
  ['Ito', '2024-01-05', 'Cut', 'Plain', 3_000],
  ['Ito', '2024-02-05', 'Cut', 'Plain', 3_000],
  ['Mori', '2024-01-06', 'Cut', 'Good', 5_000],
  ['Mori', '2024-02-06', 'Cut', 'Good', 5_000],
  ['Mori', '2024-03-06', 'Tea', 'Tea', 400],
  ['Kato', '2024-01-07', 'Cut', 'Best', 9_000],
  ['Kato', '2024-02-07', 'Cut', 'Best', 9_000],
  ['Sato', '2024-01-08', 'Cut', 'Plain', 3_000],
  ['Sato', '2024-02-08', 'Cut', 'Good', 5_000],
  ['Abe', '2024-01-09', 'Cut', 'Plain', 3_000],
  ['Abe', '2024-01-09', 'Cut', 'Plain', 3_000],
  ['Ono', '2024-01-10', 'Tea', 'Tea', 400],
  ['Ono', '2024-02-10', 'Tea', 'Tea', 400],
  ['Ota', '2024-01-11', 'Cut', 'Best', 9_000],
];

test('B10: who always takes the cheap or always the middle one is shown the next band', () => {
  const { analysis, columns, k } = shopOf(SHEET, '2024-04-01');
  const step = upSell(analysis, columns);
  expect(step(k('Ito'))).toEqual({
    category: 'Cut',
    band: 'low',
    count: 2,
    nextPrice: 5_000 * 10_000,
  });
  expect(step(k('Mori'))).toEqual({
    category: 'Cut',
    band: 'middle',
    count: 2,
    nextPrice: 9_000 * 10_000,
  });
});

test('nobody is shown a step who is at the top, mixes bands, bought on one day, or has no step', () => {
  const { analysis, columns, k } = shopOf(SHEET, '2024-04-01');
  const step = upSell(analysis, columns);
  for (const name of ['Kato', 'Sato', 'Abe', 'Ono', 'Ota']) expect(step(k(name))).toBeNull();
});

test('without a category column all products are one category', () => {
  const { analysis, columns, k } = shopOf(
    SHEET.map((row) => row.filter((_, at) => at !== 2)),
    '2024-04-01',
  );
  const found = upSell(analysis, columns)(k('Ono'));
  expect(found).toMatchObject({ category: '', band: 'low', count: 2 });
});

test('row order changes no step, and the next price is always above all that was paid', () => {
  const line = fc.tuple(
    fc.constantFrom('Ito', 'Mori', 'Kato'),
    fc.constantFrom('2024-01-05', '2024-01-06', '2024-01-07', '2024-01-08'),
    fc.constantFrom('Cut', 'Tea', ''),
    fc.constant('x'),
    fc.integer({ min: 1, max: 9 }),
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), (given) => {
      const steps = (rows: Cell[][]) => {
        const { analysis, columns, customers } = shopOf([HEADER, ...rows], '2024-04-01');
        const step = upSell(analysis, columns);
        return customers.map((name, k) => ({ name, step: step(k) }));
      };
      const found = steps(given);
      const byName = (all: typeof found) => [...all].sort((a, b) => (a.name < b.name ? -1 : 1));
      expect(byName(steps([...given].reverse()))).toEqual(byName(found));
      for (const { name, step } of found) {
        if (step === null) continue;
        // With a column of blanks alone the sheet has no categories.
        const named = given.some(([, , category]) => category !== '');
        const own = given.filter((row) => row[0] === name && (!named || row[2] === step.category));
        expect(new Set(own.map(([, date]) => date)).size).toBe(step.count);
        for (const row of own) expect(row[4] * 10_000).toBeLessThan(step.nextPrice);
      }
    }),
  );
});
