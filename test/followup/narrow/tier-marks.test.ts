import { expect, test } from 'vitest';
import { EIGHT_RANKS, ELEVEN, type TierRow, tierTable } from '../../../src/customers/tiers.ts';
import { tierMarks, tierText } from '../../../src/followup/narrow/tier-marks.ts';
import { wordsOf } from '../../../src/words/words.ts';

const own = (text: string, group: TierRow['group'], r: readonly [number, number]): TierRow => ({
  name: { of: 'own', text },
  group,
  r,
});

test.each([
  ['Champions', ['A']],
  [' champions ', ['A']],
  ['優良顧客', ['A']],
  ['A', ['A']],
  ['A Champions', ['A']],
  ['k', ['K']],
  ['Best', []],
])('%s names %j of the eleven', (text, marks) => {
  expect(tierMarks(text, ELEVEN.tiers)).toEqual(marks);
});

test('a text names every tier of that name, and a name comes before a mark', () => {
  const { tiers } = tierTable([
    own('B', 'keep', [5, 5]),
    own('Same', 'keep', [4, 4]),
    own('same', 'rest', [1, 3]),
  ]);
  expect(tierMarks('B', tiers)).toEqual(['A']);
  expect(tierMarks('Same', tiers)).toEqual(['B', 'C']);
  expect(tierText('A', tiers, wordsOf('en'))).toBe('B');
  expect(tierText('B', tiers, wordsOf('en'))).toBe('B Same');
});

test.each([ELEVEN, EIGHT_RANKS])('what a tier is called names it and no other', ({ tiers }) => {
  for (const words of [wordsOf('en'), wordsOf('ja')]) {
    for (const { mark } of tiers) {
      expect(tierMarks(tierText(mark, tiers, words), tiers)).toEqual([mark]);
    }
  }
});

test('a tier that is gone keeps its mark', () => {
  expect(tierText('Z', ELEVEN.tiers, wordsOf('en'))).toBe('Z');
});
