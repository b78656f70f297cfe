import { expect, test } from 'vitest';
import { readSales } from '../../src/sales/read.ts';
import { NOBODY } from '../../src/sales/reading.ts';
import { day } from '../data.ts';
import { byCustomer, lines, london, noteCodes, read, reasons, tokyo } from './reading.ts';

const header = ['日付', 'お客様名', '金額'];

test('B29: three columns are enough, however they are written', () => {
  const reading = read([
    ['売上表'],
    header,
    ['2024/3/5', '山田太郎 様', '1,200円'],
    ['令和6年3月6日', '山田　太郎', 500],
    [new Date('2024-03-06T15:00:00Z'), 'ﾔﾏﾀﾞ', '１２０'],
    [45_359, '佐藤', '▲200'],
  ]);
  expect(lines(reading)).toEqual([
    '山田　太郎 2024-03-05 1200',
    '山田　太郎 2024-03-06 500',
    'ﾔﾏﾀﾞ 2024-03-07 120',
    '佐藤 2024-03-08 -200',
  ]);
  expect(reading.headerRow).toBe(1);
  expect(reading.currency).toBe('JPY');
  expect(reading.decimals).toBe(0);
  expect(reading.columns).toEqual([
    { index: 0, header: '日付' },
    { index: 1, header: 'お客様名' },
    { index: 2, header: '金額' },
  ]);
});

test('rows that are no sale are left out, each with its reason', () => {
  const reading = read([
    header,
    ['2024/3/5', '山田', 1000],
    ['2024/3/5', '佐藤', 500],
    ['小計', '', 1500],
    ['', '', ''],
    header,
    ['未定', '山田', 800],
    ['平成36年3月5日', '山田', 800],
    ['2024/3/7', '山田', '応相談'],
    ['2024/3/7', '現金客', 300],
    ['2124/3/7', '山田', 700],
    ['2024/3/8', '山田', 700],
    ['合　計', '', 2500],
  ]);
  expect(reasons(reading)).toEqual([
    '',
    '',
    'subtotal',
    '',
    'repeatedHeader',
    'noDate',
    'eraOver',
    'noAmount',
    'anonymous',
    'future',
    '',
    'subtotal',
  ]);
  expect(lines(reading)).toEqual([
    '山田 2024-03-05 1000',
    '佐藤 2024-03-05 500',
    '山田 2024-03-08 700',
  ]);
  expect(reading.rows).toBe(11);
  expect(reading.lines).toBe(3);
  expect(reading.anonymousAmount).toBe(3_000_000);
  expect([...reading.customerOfRow]).toEqual(
    [0, 1, null, null, null, 0, 0, 0, null, 0, 0, null].map((k) => k ?? NOBODY),
  );
});

test('a tab without sales says in one word what is missing', () => {
  const problem = (cells: readonly (readonly string[])[]) =>
    readSales({ tab: { name: 'A', cells }, place: tokyo });
  expect(problem([])).toEqual({ code: 'emptyTab', values: ['A'] });
  expect(problem([['', '']])).toEqual({ code: 'emptyTab', values: ['A'] });
  expect(problem([['hello'], ['world']])).toEqual({ code: 'noTable', values: ['A'] });
  expect(problem([header])).toEqual({ code: 'oneRow', values: ['A'] });
  expect(
    problem([
      ['日付', '金額'],
      ['2024/3/5', '100'],
    ]),
  ).toEqual({
    code: 'noCustomer',
    values: ['A'],
  });
  expect(
    problem([
      ['お客様名', '金額'],
      ['山田', '100'],
    ]),
  ).toEqual({ code: 'noDate', values: ['A'] });
  expect(
    problem([
      ['お客様名', '日付'],
      ['山田', '2024/3/5'],
    ]),
  ).toEqual({
    code: 'noAmount',
    values: ['A'],
  });
  expect(problem([header, ['2024/3/5', '現金客', '100']])).toEqual({
    code: 'noSale',
    values: ['A'],
  });
});

test('two columns of dates are ranked, and rivals of one rank are shown', () => {
  const row = (a: string, b: string) => [a, b, 'Ann', 5];
  const ranked = read([['請求日', '売上日', 'お客様', '金額'], row('2024/4/1', '2024/3/5')]);
  expect(ranked.picks.date).toEqual({ column: 1, rivals: [] });
  const rivals = read([
    ['Order Date', 'Sale Date', 'Customer', 'Amount'],
    row('2024/4/1', '2024/3/5'),
  ]);
  expect(rivals.picks.date).toEqual({ column: 0, rivals: [1] });
  expect(noteCodes(rivals)).toContain('rival');
});

test('what the owner chose comes before everything', () => {
  const cells = [
    ['Order Date', 'Paid', 'Customer', 'Email', 'Amount', 'Order ID'],
    ['2024-03-05', '2024-03-09', 'Ann', 'a@example.com', 5, 'X1'],
    ['2024-03-06', '2024-03-10', 'Ann', 'b@example.com', 7, 'X1'],
  ];
  const own = read(cells, { choice: { date: 1, customer: 2, order: null }, place: london });
  expect(lines(own)).toEqual(['Ann 2024-03-09 5', 'Ann 2024-03-10 7']);
  expect(own.sales.orders).toBe(2);
  expect(own.picks.customer).toEqual({ column: 2, rivals: [] });
  const found = read(cells, { place: london });
  const again = read(cells, {
    place: london,
    choice: {
      customer: found.picks.customer.column,
      date: 0,
      amount: 4,
      order: 5,
      email: 3,
      name: 2,
    },
  });
  expect(byCustomer(again)).toEqual(byCustomer(found));
  expect(again.sales.orders).toBe(found.sales.orders);
});

test('the same order id under two customers is two orders', () => {
  const reading = read([
    ['伝票番号', '日付', 'お客様名', '金額'],
    [1, '2024/3/5', '山田', 100],
    [1, '2024/3/5', '山田', 200],
    [1, '2024/4/5', '佐藤', 300],
    ['', '2024/4/6', '佐藤', 400],
    ['', '2024/4/6', '佐藤', 500],
  ]);
  expect([...reading.sales.order]).toEqual([0, 0, 1, 2, 2]);
  expect(reading.sales.orders).toBe(3);
});

test('day and month are ordered by the column, else by the country, and then it says so', () => {
  const days = (dates: readonly string[], place = london, choice = {}) => {
    const reading = read(
      [['Customer', 'Date', 'Amount'], ...dates.map((date) => ['Ann', date, 5])],
      { place, choice },
    );
    return [...lines(reading).map((line) => line.slice(4, 14)), ...noteCodes(reading).slice(0, 1)];
  };
  const us = { ...london, locale: 'en_US' };
  expect(days(['03/05/2024', '13/05/2024'], us).slice(0, 2)).toEqual(['2024-05-03', '2024-05-13']);
  expect(days(['03/05/2024', '05/13/2024']).slice(0, 2)).toEqual(['2024-03-05', '2024-05-13']);
  expect(days(['03/05/2024', '04/05/2024'])).toEqual(['2024-05-03', '2024-05-04', 'dayFirst']);
  expect(days(['03/05/2024', '04/05/2024'], us)).toEqual([
    '2024-03-05',
    '2024-04-05',
    'monthFirst',
  ]);
  expect(days(['03/05/2024'], us, { dayOrder: 'day' })[0]).toBe('2024-05-03');
  expect(days(['24/03/05', '24/03/25'], tokyo).slice(0, 2)).toEqual(['2024-03-05', '2024-03-25']);
});

test('a cash sale after the day of counting is no part of the sales, the last one is the last day', () => {
  const rows = [
    header,
    ['2024-03-05', '山田', 1000],
    ['2024-03-07', '現金客', 300],
    ['2024-03-09', '現金客', 700],
  ];
  const reading = read(rows, { place: { ...tokyo, today: day('2024-03-08') } });
  expect(reasons(reading)).toEqual(['', 'anonymous', 'future']);
  expect(reading.anonymousAmount).toBe(3_000_000);
  expect([reading.firstDay, reading.lastDay]).toEqual([day('2024-03-05'), day('2024-03-07')]);
});
