import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelsJp } from '../../../src/tabs/output/label-jp.ts';
import { lint } from './lint.ts';
import { OFFICE, TARO } from './people.ts';

const GOOD = [
  ['Customer', 'Recipient', 'Email Sent', 'Done', 'Result'],
  ['a', 'ann@example.com', '', false, ''],
  ['b', '', '', false, ''],
  ['c', '', '', false, ''],
] as const;

/** The good tab with other cells: `[row, column, cell]`. */
const faults = (...changes: readonly (readonly [number, number, unknown])[]) => {
  const cells: unknown[][] = GOOD.map((row) => [...row]);
  for (const [row, column, cell] of changes) cells[row][column] = cell;
  return lint(cells).map(({ code, row, column }) => `${code} ${row} ${column}`);
};

test('a tab as every merge wants it has no faults', () => {
  expect(faults()).toEqual([]);
  const { headers, rows } = labelsJp([TARO, OFFICE]);
  expect(lint([headers, ...rows])).toEqual([]);
});

test.each([
  ['an empty header', [[0, 0, '']], ['headerEmpty -1 0']],
  ['a header of spaces over nothing', [[0, 4, ' ']], ['blankColumn -1 4']],
  ['a space at the end of a header', [[0, 0, 'Customer ']], ['headerSpaces -1 0']],
  ['two equal headers', [[0, 4, 'Done']], ['headerTwice -1 4']],
  ['a blank row', [[2, 0, '']], ['blankRow 2 -1']],
  ['an address twice, whatever its case', [[3, 1, 'Ann@Example.com ']], ['addressTwice 3 1']],
  ['a mail marked as sent', [[1, 2, '2024-03-05']], ['emailSentFilled 1 2']],
  ['a number', [[1, 4, 1_200]], ['notText 1 4']],
  ['a date', [[1, 4, new Date(0)]], ['notText 1 4']],
  ['a cell beyond the headers', [[2, 5, 'x']], ['headerEmpty 2 5']],
] as const)('%s is found', (_, changes, found) => {
  expect(faults(...changes)).toEqual(found);
});

test('a tab without a row has no header', () => {
  expect(lint([])).toEqual([{ code: 'noHeader', row: -1, column: -1 }]);
  expect(lint([['Customer']])).toEqual([]);
});

test('a clean tab stays clean in whatever order its rows stand, and a repeat is found in any', () => {
  const rows = fc.shuffledSubarray(GOOD.slice(1), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(rows, fc.nat(2), (shuffled, at) => {
      expect(lint([GOOD[0], ...shuffled])).toEqual([]);
      const again = shuffled.map((row) => ['x', row[1] || 'ann@example.com', '', false, '']);
      expect(lint([GOOD[0], ...again]).map(({ code }) => code)).toEqual([
        'addressTwice',
        'addressTwice',
      ]);
      expect(lint([GOOD[0], shuffled[at], shuffled[at]]).length).toBe(
        shuffled[at][1] === '' ? 0 : 1,
      );
    }),
  );
});
