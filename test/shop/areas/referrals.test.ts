import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_LOG } from '../../../src/followup/log/log.ts';
import { MONEY } from '../../../src/sales/sales.ts';
import { referralsOf, referralThanks } from '../../../src/shop/areas/referrals.ts';
import { day } from '../../data.ts';
import { areaShop, logWith } from './shop.ts';

const HEADER = ['お名前', '日付', '金額', '紹介者'];
const cells = [
  HEADER,
  ['佐藤花子', '2023/01/10', 5_000, ''],
  ['鈴木一郎', '2024/02/01', 3_000, '佐藤 花子 様'],
  ['鈴木一郎', '2024/03/01', 4_000, ''],
  ['田中次郎', '2024/05/20', 1_000, '佐藤花子さん'],
  ['田中次郎', '2024/05/28', 1_000, '鈴木一郎'],
  ['高橋三郎', '2024/05/01', 2_000, '鈴木 一郎'],
  ['山本四郎', '2024/05/02', 9_000, '山本四郎'],
  ['伊藤五郎', '2024/05/03', 9_000, '知人'],
];

function shop(asOf = '2024-06-01') {
  const made = areaShop(cells, asOf);
  const { customers } = made.analysis.reading.sales;
  return {
    ...made,
    referrals: referralsOf(made.analysis, made.columns),
    name: (k: number): string => customers[k],
  };
}

test('D7: a customer is the referrer of those who name them first, and of what these bought', () => {
  const { referrals, name } = shop();
  const told = referrals.referrers.map(({ k, introduced, sales }) => [
    name(k),
    introduced.map(name),
    sales / MONEY,
  ]);
  expect(told).toEqual([
    ['佐藤花子', ['鈴木一郎', '田中次郎'], 9_000],
    ['鈴木一郎', ['高橋三郎'], 2_000],
  ]);
  expect(Array.from(referrals.by, (k) => (k < 0 ? '' : name(k)))).toEqual([
    '',
    '佐藤花子',
    '佐藤花子',
    '鈴木一郎',
    '',
    '',
  ]);
});

test('D7: thanks are due for two weeks, until they are said', () => {
  const due = (asOf: string, log = NO_LOG) => {
    const { referrals, analysis, name } = shop(asOf);
    return referralThanks(referrals, analysis, log).map(({ k, newest, days }) => [
      name(k),
      name(newest),
      days,
    ]);
  };
  const { k } = shop();
  const thanked = (on: string) => logWith([{ k: k('佐藤花子'), day: day(on), purpose: 'thanks' }]);
  expect(due('2024-06-01')).toEqual([['佐藤花子', '田中次郎', 12]]);
  expect(due('2024-06-03')).toEqual([['佐藤花子', '田中次郎', 14]]);
  expect(due('2024-06-04')).toEqual([]);
  expect(due('2024-06-01', thanked('2024-05-20'))).toEqual([]);
  expect(due('2024-06-01', thanked('2024-05-19'))).toHaveLength(1);
});

test('a name that two customers share introduces nobody', () => {
  const { analysis, columns } = areaShop(
    [
      ['会員番号', '氏名', '日付', '金額', '紹介者'],
      ['M001', '佐藤花子', '2024/01/01', 900, ''],
      ['M002', '佐藤花子', '2024/01/02', 900, ''],
      ['M003', '鈴木一郎', '2024/01/03', 900, '佐藤花子'],
      ['M004', '田中次郎', '2024/01/03', 900, 'M002'],
    ],
    '2024-06-01',
  );
  expect([...referralsOf(analysis, columns).by]).toEqual([-1, -1, -1, 1]);
});

test('a sheet without such a column has no referrers', () => {
  const { analysis, columns } = areaShop(
    cells.map((row) => row.slice(0, 3)),
    '2024-06-01',
  );
  const { referrers, by } = referralsOf(analysis, columns);
  expect([referrers, [...new Set(by)]]).toEqual([[], [-1]]);
});

test('everybody introduced is counted once, in whatever order the rows stand', () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const line = fc.record({
    name: fc.constantFrom(...names),
    after: fc.integer({ min: 1, max: 28 }),
    by: fc.constantFrom('', ...names, 'stranger'),
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const rows = lines.map(({ name, after, by }) => [
        name,
        `2024-02-${String(after).padStart(2, '0')}`,
        7,
        by,
      ]);
      const find = (order: typeof rows) => {
        const sheet = [
          ['Customer', 'Date', 'Amount', 'Referred By'],
          ['z', '2024-01-01', 7, 'y'],
          ...order,
        ];
        const { analysis, columns } = areaShop(sheet, '2024-06-01');
        const { referrers, by } = referralsOf(analysis, columns);
        const { customers } = analysis.reading.sales;
        expect(referrers.flatMap(({ introduced }) => introduced)).toHaveLength(
          by.filter((k) => k >= 0).length,
        );
        return referrers.map(({ k, introduced, sales }) => [
          customers[k],
          introduced.map((each) => customers[each]),
          sales,
        ]);
      };
      expect(find([...rows].reverse())).toEqual(find(rows));
    }),
    { numRuns: 40 },
  );
});
