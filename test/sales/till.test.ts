import { expect, test } from 'vitest';
import { MONEY } from '../../src/sales/sales.ts';
import { analysisOf } from '../shop.ts';

test('a cancelled till receipt is known by its kind, whatever the column is called', () => {
  const { reading, facts } = analysisOf(
    [
      ['会計ID', '会計日', '会計種別', '会員番号', '顧客名', '会計合計'],
      [1, '2024/01/05', '会計', 'M001', '山田太郎', 5500],
      [2, '2024/02/06', '取消', 'M002', '佐藤花子', 4000],
      [3, '2024/03/06', '会計', 'M002', '佐藤花子', 8000],
    ],
    '2024-04-01',
  );
  expect(reading.lines).toBe(2);
  expect(facts.monetary.reduce((sum, amount) => sum + amount, 0) / MONEY).toBe(13_500);
});

test('購入者名 beside 購入者姓 is the given name', () => {
  const { reading } = analysisOf(
    [
      ['オーダー番号', 'オーダー日時', '支払い金額', '購入者姓', '購入者名'],
      ['S-1', '2024/01/05 10:11', 3500, '山田', '太郎'],
      ['S-2', '2024/02/05 10:11', 2500, '山田', '太郎'],
      ['S-3', '2024/03/05 10:11', 2500, '佐藤', '太郎'],
    ],
    '2024-04-01',
  );
  expect(reading.sales.customers).toHaveLength(2);
  expect(reading.contacts.name).toEqual(['山田 太郎', '佐藤 太郎']);
});

test('a refund that left from the shop’s own address is its customer’s', () => {
  const { reading, facts } = analysisOf(
    [
      ['Date', 'Name', 'Type', 'Status', 'Gross', 'From Email Address', 'Transaction ID'],
      ['2024-01-05', 'Ann Lee', 'Payment', 'Completed', 28, 'ann@example.com', 'T1'],
      ['2024-02-20', 'Bob Ray', 'Payment', 'Completed', 18, 'bob@example.com', 'T2'],
      ['2024-02-22', 'Bob Ray', 'Payment Refund', 'Completed', -18, 'shop@example.com', 'T3'],
      ['2024-03-25', 'Bob Ray', 'Payment', 'Completed', 7, 'bob@example.com', 'T4'],
    ],
    '2024-04-01',
  );
  expect(reading.sales.customers).toHaveLength(2);
  expect([...facts.monetary].map((amount) => amount / MONEY)).toEqual([28, 7]);
});
