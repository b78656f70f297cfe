import fc from 'fast-check';
import { expect, test } from 'vitest';
import { copiesFor, costOf, POSTAGE_JA } from '../../src/followup/cost.ts';
import type { Cell } from '../../src/sales/sales.ts';
import { analysisOf } from '../shop.ts';

test('B25: 320 postcards cost 40,000, and 12 orders or 3.75 % bring that back', () => {
  expect(
    costOf({
      customers: 500,
      copies: 320,
      unitCost: POSTAGE_JA.postcard + 40,
      marginPerOrder: 12_000 * 0.3,
    }),
  ).toEqual({ cost: 40_000, saving: 22_500, breakEven: 12, response: 0.0375 });
});

test('without a margin there is no break-even, and nothing to send costs nothing', () => {
  const mailing = { customers: 10, copies: 4, unitCost: 110, marginPerOrder: null };
  expect(costOf(mailing)).toEqual({ cost: 440, saving: 660, breakEven: null, response: null });
  expect(costOf({ ...mailing, marginPerOrder: -5 }).breakEven).toBeNull();
  expect(costOf({ ...mailing, copies: 0, marginPerOrder: 50 })).toEqual({
    cost: 0,
    saving: 1_100,
    breakEven: 0,
    response: null,
  });
});

test('three tenths are three tenths: an exact number of orders is not rounded up', () => {
  expect(costOf({ customers: 3, copies: 3, unitCost: 0.1, marginPerOrder: 0.3 }).breakEven).toBe(1);
});

test('the orders pay for the mailing and one fewer would not', () => {
  const money = fc.integer({ min: 1, max: 10_000 });
  fc.assert(
    fc.property(fc.nat(50_000), money, money, (copies, unitCost, marginPerOrder) => {
      const { cost, breakEven, response } = costOf({
        customers: copies,
        copies,
        unitCost,
        marginPerOrder,
      });
      expect(breakEven! * marginPerOrder).toBeGreaterThanOrEqual(cost);
      if (copies === 0) return;
      expect((breakEven! - 1) * marginPerOrder).toBeLessThan(cost);
      expect(response! * copies).toBeCloseTo(breakEven!, 6);
    }),
  );
});

const SHEET: Cell[][] = [
  ['日付', '顧客ID', '顧客名', '金額', '住所', '電話番号', 'DM不要'],
  ['2024-01-05', 'a', '山田 太郎', 100, '東京都渋谷区神宮前1-2-3', '', ''],
  ['2024-01-05', 'b', '山田 花子', 300, '東京都渋谷区神宮前1-2-3', '', ''],
  ['2024-01-05', 'c', '佐藤 一', 100, '大阪府堺市堺区南瓦町3-1', '', '1'],
  ['2024-01-05', 'd', '鈴木 二郎', 100, '', '', ''],
  ['2024-01-05', 'e', '株式会社 青木', 100, '福岡市中央区白金2-1-1', '092-000-0001', ''],
  ['2024-01-05', 'f', '株式会社 赤木', 100, '福岡市中央区白金2-1-2', '092-000-0001', ''],
];

test('B25: a copy goes to every household with an address that did not opt out, and to each firm', () => {
  const analysis = analysisOf(SHEET, '2024-12-31');
  expect(analysis.facts.scored.length).toBe(6);
  expect(copiesFor([...analysis.facts.scored], analysis)).toBe(3);
  expect(copiesFor([], analysis)).toBe(0);
});
