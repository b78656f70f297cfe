import { expect, test } from 'vitest';
import { reportTab } from '../../../src/tabs/report/report.ts';
import { sourceOf } from '../../../src/tabs/report/source.ts';
import { wordsOf } from '../../../src/words/words.ts';
import { shopOn } from '../../followup/shop.ts';

test('the cut-offs are said in words, best score first', () => {
  const rows = Array.from({ length: 11 }, (_, k) => [
    `2024-09-${30 - k}`,
    `Customer ${k}`,
    10 * (k + 1),
  ]);
  const { shop } = shopOn([['Date', 'Customer', 'Amount'], ...rows], '2024-09-30');
  const { cells } = reportTab(sourceOf(shop, wordsOf('en'), 'GBP'));
  const at = cells.findIndex(([first]) => first === 'How the scores are made');
  expect(cells.slice(at + 2, at + 7).map(([r, , f, , m]) => [r, f, m])).toEqual([
    ['R5: within 2 days', 'F5: 2 or more', 'M5: over £90'],
    ['R4: within 4 days', 'F4: 2 or more', 'M4: over £70'],
    ['R3: within 6 days', 'F3: 2 or more', 'M3: over £50'],
    ['R2: within 8 days', 'F2: 2 or more', 'M2: over £30'],
    ['R1: over 8 days ago', 'F1: the rest', 'M1: the rest'],
  ]);
});
