import { expect, test } from 'vitest';
import { USUAL } from '../../src/followup/follow-up.ts';
import { listsFor } from '../../src/followup/lists/all.ts';
import type { ListId } from '../../src/protocol.ts';
import type { Cell } from '../../src/sales/sales.ts';
import { STANDARD } from '../../src/tabs/followup.ts';
import { sentenceOf } from '../../src/tabs/sentences.ts';
import { moneyWriter } from '../../src/words/money.ts';
import { wordsOf } from '../../src/words/words.ts';
import { shopOn } from '../followup/shop.ts';

function said(cells: Cell[][], asOf: string, list: ListId, who: string, language: 'en' | 'ja') {
  const { shop, facts, k } = shopOn(cells, asOf);
  const words = wordsOf(language);
  const money = moneyWriter(language, 'JPY', 0);
  const speaker = { facts, analysis: shop.analysis, words, money };
  return sentenceOf(words.lists[list].reason, speaker, k(who));
}

// The customer of METHODS 5.9.
const REGULAR: Cell[][] = [
  ['Customer', 'Date', 'Amount'],
  ...['2024-01-05', '2024-02-04', '2024-03-05', '2024-04-04', '2024-05-04'].map((day) => [
    'Sato',
    day,
    12_000,
  ]),
];

test('B27: the golden sentence of a late regular, in both languages', () => {
  expect(said(REGULAR, '2024-06-20', 'lapse-warning', 'Sato', 'en')).toBe(
    'Usually comes every 30 days; 47 days since the last visit (17 days late). 5 visits, ¥60,000 in total, Steady active.',
  );
  expect(said(REGULAR, '2024-06-20', 'lapse-warning', 'Sato', 'ja')).toBe(
    'いつもは30日おきのご来店が47日空いています(予定より17日遅れ)。累計6万円・5回のコツコツ現役のお客様です。',
  );
});

test('B27: the golden sentence of a first purchase, without a product column', () => {
  const cells = [
    ['Customer', 'Date', 'Amount'],
    ['Mori', '2024-06-17', 8_000],
  ];
  expect(said(cells, '2024-06-20', 'thank-you', 'Mori', 'en')).toBe(
    'First purchase 3 days ago: ¥8,000. No thank-you recorded.',
  );
  expect(said(cells, '2024-06-20', 'thank-you', 'Mori', 'ja')).toBe(
    '3日前に初めてのお買い上げ(8,000円)。お礼の記録がありません。',
  );
  expect(said(cells, '2024-06-18', 'thank-you', 'Mori', 'en')).toBe(
    'First purchase 1 day ago: ¥8,000. No thank-you recorded.',
  );
});

test('win-back says the gap, the rhythm and the stage, and no chance where none is known', () => {
  expect(said(REGULAR, '2025-03-01', 'win-back', 'Sato', 'en')).toBe(
    'No purchase for 301 days (usual rhythm 30). Steady lapsed, 5 visits, ¥60,000.',
  );
  expect(said(REGULAR, '2025-03-01', 'win-back', 'Sato', 'ja')).toBe(
    '301日お買い上げがありません(いつもは30日おき)。コツコツ離脱、累計6万円・5回。',
  );
});

test('every number of a sentence is a cell beside it', () => {
  for (const list of listsFor(USUAL)) {
    const columns = new Set<string>([...STANDARD, ...list.fields]);
    for (const language of ['en', 'ja'] as const) {
      const { reason, words } = wordsOf(language).lists[list.id];
      const named = [...`${reason} ${words}`.matchAll(/\{(\w+)\}/g)].map(([, field]) => field);
      for (const field of named) expect([list.id, field, columns.has(field)]).toContain(true);
    }
  }
});
