import fc from 'fast-check';
import { expect, test } from 'vitest';
import { customerKey, readKeys } from '../../src/sales/keys.ts';
import { nameKey, suggestionKey } from '../../src/sales/names.ts';
import { NOBODY } from '../../src/sales/reading.ts';
import { plainText, safeText } from '../../src/tabs/safe.ts';
import { anyCell, nameText } from './cells.ts';
import { PATIENCE, runs } from './runs.ts';

test(
  'a key is its own key: no name changes by being read again from a tab of ours',
  () => {
    fc.assert(
      fc.property(nameText, (name) => {
        const key = nameKey(name);
        expect(nameKey(key), JSON.stringify(name)).toBe(key);
        expect(suggestionKey(name)).toBeTypeOf('string');
        expect(nameKey(plainText(safeText(name))), JSON.stringify(name)).toBe(key);
      }),
      runs(3000),
    );
  },
  PATIENCE,
);

test(
  'space around a name and the case of its letters make no second customer',
  () => {
    fc.assert(
      fc.property(nameText, (name) => {
        expect(customerKey(` ${name}\u3000`)).toBe(customerKey(name));
        if (/^[\x20-\x7e]*$/.test(name)) expect(nameKey(name.toUpperCase())).toBe(nameKey(name));
      }),
      runs(2000),
    );
  },
  PATIENCE,
);

test(
  'every cell of a column is a customer or nobody, and equal cells are the same',
  () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(nameText, anyCell), { maxLength: 12 }), (cells) => {
        const { index, keys, shown, anonymous } = readKeys(cells);
        expect(new Set(keys).size).toBe(keys.length);
        expect(shown).toHaveLength(keys.length);
        cells.forEach((cell, row) => {
          const k = index[row];
          if (k === NOBODY) return;
          expect(k).toBeLessThan(keys.length);
          expect(anonymous[row]).toBe(0);
          expect(keys[k]).not.toBe('');
          expect(index[cells.findIndex((other) => Object.is(other, cell))]).toBe(k);
        });
      }),
      runs(600, 6),
    );
  },
  PATIENCE,
);
