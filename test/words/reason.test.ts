import { expect, test } from 'vitest';
import type { ReasonFields } from '../../src/words/en.ts';
import * as en from '../../src/words/en.ts';
import * as ja from '../../src/words/ja.ts';
import { moneyWriter } from '../../src/words/money.ts';

const yen = { en: moneyWriter('en', 'JPY', 0), ja: moneyWriter('ja', 'JPY', 0) };

// The customer of METHODS 5.9, as of 2024-06-20.
const regular = (stage: string, amount: string): ReasonFields => ({
  gap: 47,
  rhythm: 30,
  late: 17,
  stage,
  visits: 5,
  amount,
  product: '',
  daysSinceFirst: 167,
  chance: null,
});

test('the golden sentence of a late regular, in both languages', () => {
  expect(en.reason(regular('Steady active', yen.en(60_000)))).toBe(
    'Usually comes every 30 days; 47 days since the last visit (17 days late). 5 visits, ¥60,000 in total, Steady active.',
  );
  expect(ja.reason(regular('コツコツ現役', yen.ja(60_000)))).toBe(
    'いつもは30日おきのご来店が47日空いています(予定より17日遅れ)。累計6万円・5回のコツコツ現役のお客様です。',
  );
});

const newcomer = (amount: string): ReasonFields => ({
  ...regular('', amount),
  rhythm: null,
  gap: 3,
  late: 0,
  visits: 1,
  daysSinceFirst: 3,
});

test('the golden sentence of a first purchase, without a product column', () => {
  expect(en.lists['thank-you'].reason(newcomer(yen.en(8_000)))).toBe(
    'First purchase 3 days ago: ¥8,000. No thank-you recorded.',
  );
  expect(ja.lists['thank-you'].reason(newcomer(yen.ja(8_000)))).toBe(
    '3日前に初めてのお買い上げ(8,000円)。お礼の記録がありません。',
  );
});

test('win-back says the gap, the rhythm and the chance, and leaves out what is not known', () => {
  const fields = { ...regular('Prime lapsed', yen.en(58_500)), gap: 301, chance: 12 };
  expect(en.lists['win-back'].reason(fields)).toBe(
    'No purchase for 301 days (usual rhythm 30). Prime lapsed, 5 visits, ¥58,500; 12 % of customers this late came back within 90 days.',
  );
  expect(en.lists['win-back'].reason({ ...fields, rhythm: null, chance: null, visits: 1 })).toBe(
    'No purchase for 301 days. Prime lapsed, 1 visit, ¥58,500.',
  );
  const inJapanese = { ...fields, stage: '優良離脱', amount: yen.ja(58_500) };
  expect(ja.lists['win-back'].reason(inJapanese)).toBe(
    '301日お買い上げがありません(いつもは30日おき)。優良離脱、累計58,500円・5回。同じくらい空いた方の12%が90日以内に戻っています。',
  );
});

test('English has the singular at one', () => {
  expect(en.lists['thank-you'].reason({ ...newcomer('£8'), daysSinceFirst: 1 })).toBe(
    'First purchase 1 day ago: £8. No thank-you recorded.',
  );
});
