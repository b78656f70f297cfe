import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAmount, readAmounts } from '../../src/sales/amounts.ts';
import { amountText, anyCell, nameText } from './cells.ts';
import { means } from './naive-amounts.ts';
import { PATIENCE, runs } from './runs.ts';

test(
  'a text is read as money that it says, or not at all',
  () => {
    fc.assert(
      fc.property(fc.oneof({ arbitrary: amountText, weight: 5 }, nameText), (text) => {
        const amount = readAmount(text);
        if (amount === null) return;
        expect(Number.isSafeInteger(amount), `${text} → ${amount}`).toBe(true);
        expect(means(text, amount), `${text} → ${amount / 10_000}`).toBe(true);
      }),
      runs(4000),
    );
  },
  PATIENCE,
);

/** Ways to write a sum of whole cents that leave no doubt. */
const WRITTEN: readonly ((sum: number) => string)[] = [
  (sum) => sum.toFixed(2),
  (sum) => `£${sum.toLocaleString('en-GB', { minimumFractionDigits: 2 })}`,
  (sum) => `${sum.toLocaleString('de-DE', { minimumFractionDigits: 2 })} €`,
  (sum) => `EUR ${sum.toFixed(2)}`,
  (sum) => `(${sum.toFixed(2)})`,
  (sum) => `-${sum.toLocaleString('de-DE', { minimumFractionDigits: 2 })}`,
  (sum) => `△${sum.toLocaleString('en', { minimumFractionDigits: 2 })}`,
];

test(
  'a sum reads as itself in every plain spelling',
  () => {
    const cents = fc.integer({ min: 1, max: 10 ** 11 });
    fc.assert(
      fc.property(cents, fc.constantFrom(...WRITTEN), (whole, write) => {
        const sum = whole / 100;
        const text = write(sum);
        const sign = /^[(△-]/.test(text) ? -1 : 1;
        expect(readAmount(text), text).toBe(sign * whole * 100);
      }),
      runs(2000),
    );
  },
  PATIENCE,
);

test(
  'a column of any cells gives whole ten-thousandths, and says which rows have none',
  () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(amountText, anyCell), { maxLength: 12 }), (cells) => {
        const { amounts, ok, fault, currency, currencies } = readAmounts(cells);
        expect([...amounts].every(Number.isSafeInteger)).toBe(true);
        cells.forEach((cell, row) => {
          expect(ok[row] + fault[row]).toBeLessThanOrEqual(1);
          if (ok[row] === 0) expect(amounts[row]).toBe(0);
          expect(currencies[currency[row]]).toBeTypeOf('string');
          if (ok[row] === 1 && typeof cell === 'string') {
            expect(means(cell, amounts[row]), `${cell} → ${amounts[row] / 10_000}`).toBe(true);
          }
        });
      }),
      runs(600, 6),
    );
  },
  PATIENCE,
);
