import { expect, test } from 'vitest';
import { ELEVEN_ROWS, RANK_ROWS } from '../../src/customers/tiers.ts';
import { printSegmentRow, readSegmentRow } from '../../src/settings/segment-rows.ts';
import { wordsOf } from '../../src/words/words.ts';

test.each(['en', 'ja'] as const)(
  'both tables survive being written out and read again: %s',
  (language) => {
    for (const row of [...ELEVEN_ROWS, ...RANK_ROWS]) {
      const printed = printSegmentRow(row, wordsOf(language));
      const again = readSegmentRow(printed);
      expect(again).toMatchObject({ ...row, name: {} });
      expect(typeof again === 'object' && printSegmentRow(again, wordsOf(language))).toEqual(
        printed,
      );
    }
  },
);

const own = { of: 'own', text: 'VIP' } as const;
const READ = [
  ['555', { cells: '555' }],
  [555, { cells: '555' }],
  ['555, 554、545', { cells: '555 554 545' }],
  ['５５５ ５５４', { cells: '555 554' }],
  ['R 4-5', { r: [4, 5] }],
  ['r4~5, fm 1–2 ; n 1'.replace(' ;', ','), { r: [4, 5], fm: [1, 2], visits: [1, 1] }],
  ['R: 4 - 5 F=3 M 1', { r: [4, 5], f: [3, 3], m: [1, 1] }],
  ['n 10+', { visits: [10, Infinity] }],
  ['F 3+', { f: [3, 5] }],
] as const;

test.each(READ)('%s', (cell, match) => {
  expect(readSegmentRow(['VIP', 'keep', cell])).toEqual({ name: own, group: 'keep', ...match });
});

test.each(['', '556', '55', '5555', 'R 5-4', 'R 0', 'F 6', 'R 4 R 5', 'X 4', 'best', 'R', 'n 0'])(
  'cells that cannot be used: %s',
  (cell) => {
    expect(readSegmentRow(['VIP', 'keep', cell])).toBe('cells');
  },
);

test('a row without a name, or with a group that is none, says which cell it is', () => {
  expect(readSegmentRow(['', 'keep', '555'])).toBe('name');
  expect(readSegmentRow(['VIP', 'golden', '555'])).toBe('group');
  expect(readSegmentRow(['VIP', '', '555'])).toBe('group');
});

test('a name of ours is known in any language', () => {
  expect(readSegmentRow(['champions', 'Keep', '555'])).toMatchObject({
    name: { of: 'segments', key: 'A' },
  });
  expect(readSegmentRow(['浮気予備軍', 'watch', '343'])).toMatchObject({
    name: { of: 'ranks', key: 'wavering' },
  });
});
