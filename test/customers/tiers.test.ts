import { expect, test } from 'vitest';
import { SEGMENTS } from '../../src/customers/segments.ts';
import {
  EIGHT_RANKS,
  ELEVEN,
  MAX_TIERS,
  type TierRow,
  tierTable,
} from '../../src/customers/tiers.ts';

const own = (text: string) => ({ of: 'own', text }) as const;

test('the eleven segments keep their marks, groups and cells', () => {
  expect(ELEVEN.tiers.map(({ mark, group }) => ({ mark, group }))).toEqual(
    SEGMENTS.map(({ mark, group }) => ({ mark, group })),
  );
  for (const [tier, { cells }] of SEGMENTS.entries()) {
    for (const [r, f, m] of cells.split(' ')) {
      expect(ELEVEN.find(Number(r), Number(f), Number(m), 3)).toBe(tier);
    }
  }
});

test('the eight ranks are marked from best to dormant, and new comes before growing', () => {
  const names = EIGHT_RANKS.tiers.map(({ mark, name }) => `${mark} ${'key' in name && name.key}`);
  expect(names).toEqual([
    'A best',
    'B promising',
    'C new',
    'D growing',
    'E wavering',
    'F leaving',
    'G quiet',
    'H dormant',
  ]);
  expect(EIGHT_RANKS.tiers[EIGHT_RANKS.find(5, 1, 1, 1)].mark).toBe('C');
  expect(EIGHT_RANKS.tiers[EIGHT_RANKS.find(5, 1, 1, 2)].mark).toBe('D');
  expect(EIGHT_RANKS.tiers[EIGHT_RANKS.find(3, 4, 4, 9)].mark).toBe('E');
  expect(EIGHT_RANKS.tiers[EIGHT_RANKS.find(2, 3, 3, 9)].mark).toBe('E');
});

test('whom no row matches is in a last tier of others, to be watched', () => {
  const table = tierTable([{ name: own('top'), group: 'keep', r: [5, 5] }]);
  expect(table.tiers).toEqual([
    { mark: 'A', group: 'keep', name: own('top') },
    { mark: 'B', group: 'watch', name: { of: 'others' } },
  ]);
  expect([table.find(5, 1, 1, 1), table.find(4, 5, 5, 9)]).toEqual([0, 1]);
});

test('rows of one name and group are one tier; the first that matches wins', () => {
  const rows: TierRow[] = [
    { name: own('few'), group: 'grow', visits: [1, 2] },
    { name: own('many'), group: 'keep', visits: [3, Infinity], r: [4, 5] },
    { name: own('few'), group: 'grow' },
  ];
  const { tiers, find } = tierTable(rows);
  expect(tiers.map(({ mark }) => mark)).toEqual(['A', 'B']);
  expect([1, 2, 3, 400].map((visits) => find(5, 5, 5, visits))).toEqual([0, 0, 1, 1]);
  expect(find(1, 1, 1, 9)).toBe(0);
});

test('as many tiers as there are letters, others among them', () => {
  const rows = Array.from({ length: MAX_TIERS }, (_, index): TierRow => {
    return { name: own(`tier ${index}`), group: 'rest', cells: `${1 + (index % 5)}11` };
  });
  expect(
    tierTable(rows)
      .tiers.map(({ mark }) => mark)
      .join(''),
  ).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
});
