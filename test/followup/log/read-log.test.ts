import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logColumnsOf } from '../../../src/followup/log/log-columns.ts';
import { readLog } from '../../../src/followup/log/read-log.ts';
import { isoFromDay } from '../../../src/sales/calendar.ts';
import type { Cell } from '../../../src/sales/sales.ts';
import { zoneDays } from '../../../src/sales/zone.ts';
import { day } from '../../data.ts';

const PLACE = { dayOf: zoneDays('Asia/Tokyo'), today: day('2024-12-31'), locale: 'ja_JP' };
const HEADER = '日付 顧客 種類 目的 担当 相手 内容 提供した価値 結果 未完了 リスト'.split(' ');
const NAMES = ['山田', '佐藤'];

function read(rows: readonly (readonly Cell[])[], header: readonly string[] = HEADER) {
  return readLog([header, ...rows], logColumnsOf(header), PLACE, (text) => NAMES.indexOf(text));
}

test('a row of the log is read with all that it says', () => {
  const row = [
    '2024/3/5',
    '佐藤',
    '訪問',
    'クレーム',
    '鈴木',
    '部長',
    '破損',
    '代品',
    '了承',
    true,
  ];
  const { log, unread } = read([[...row, 'win-back']]);
  expect(unread).toEqual([]);
  expect(log.contacts).toEqual([
    {
      ...{ row: 1, k: 1, day: day('2024-03-05'), type: 'visit', typeText: '訪問' },
      ...{ purpose: 'complaint', staff: '鈴木', person: '部長', memo: '破損', value: '代品' },
      ...{ result: '了承', open: true, list: 'win-back' },
    },
  ]);
});

test('dates may be cells, serial numbers and texts, with or without a year', () => {
  const cells: Cell[] = [
    { getTime: () => Date.UTC(2024, 2, 4, 15) },
    day('2024-03-06'),
    '令和6年3月7日',
    '12/30',
  ];
  const { log } = read(cells.map((cell) => [cell, '山田', 'TEL']));
  expect(log.contacts.map((contact) => isoFromDay(contact.day))).toEqual([
    '2024-03-05',
    '2024-03-06',
    '2024-03-07',
    '2024-12-30',
  ]);
});

test('what cannot be read is told by row, one reason each', () => {
  const { log, unread } = read([
    ['', '山田', 'TEL'],
    ['そのうち', '', 'TEL'],
    ['2024-03-05', '', 'TEL'],
    ['2024-03-05', '山本', 'TEL'],
    ['2024-03-05', '山田', '念力'],
    ['2024-03-05', '山田', ''],
    ['2024-03-05', '山田', 'TEL'],
  ]);
  expect(unread).toEqual([
    { row: 1, why: 'noDate' },
    { row: 2, why: 'noDate' },
    { row: 3, why: 'noCustomer' },
    { row: 4, why: 'unknownCustomer' },
    { row: 5, why: 'unknownType' },
    { row: 6, why: 'unknownType' },
  ]);
  expect(log.contacts.map(({ row, type }) => [row, type])).toEqual([
    [5, null],
    [6, null],
    [7, 'phone'],
  ]);
});

test('blank rows are no problem, whether or not they hold an empty box', () => {
  const { log, unread } = read([
    [],
    HEADER.map(() => ''),
    HEADER.map((header) => (header === '未完了' ? false : ' ')),
  ]);
  expect([log.contacts, unread]).toEqual([[], []]);
});

test('a log without a column of types reports no type', () => {
  expect(read([['2024-03-05', '山田']], ['Date', 'Customer']).unread).toEqual([]);
});

test.each([
  ...[true, '未', '未完了', '未対応', '要返信', 'open', 'Yes', '○', '✓', 1].map((cell) => [
    cell,
    true,
  ]),
  ...[false, '', '済', '完了', 'closed', 'no', '×', 0].map((cell) => [cell, false]),
] as [Cell, boolean][])('%j under 未完了 means open: %j', (cell, open) => {
  const row = ['2024-03-05', '山田', 'TEL', '', '', '', '', '', '', cell];
  expect(read([row]).log.contacts[0].open).toBe(open);
});

test('where no purpose is written the type may say it', () => {
  const purposes = ['お礼状', '会食', '年賀状', '電話'].map(
    (type) => read([['2024-03-05', '山田', type]]).log.contacts[0].purpose,
  );
  expect(purposes).toEqual(['thanks', 'dinner', 'greeting', 'other']);
  expect(read([['2024-03-05', '山田', 'お礼状', '要望']]).log.contacts[0].purpose).toBe('wish');
});

const anyRow = fc.tuple(
  fc.constantFrom<Cell>('', '2024-03-05', '2024/4/1', 45_400, 'soon', false),
  fc.constantFrom<Cell>('', '山田', '佐藤', '誰か', 7),
  fc.constantFrom<Cell>('', '訪問', 'TEL', 'x'),
);

test('for any rows each is a contact, is reported, or is blank; and contacts are in day order', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 20 }), (rows) => {
      const { log, unread } = read(rows);
      const contacts = new Set(log.contacts.map(({ row }) => row));
      const told = new Set(unread.map(({ row }) => row));
      rows.forEach((row, at) => {
        const blank = row.every((cell) => cell === '' || cell === false);
        expect(contacts.has(at + 1) || told.has(at + 1)).toBe(!blank);
      });
      expect(told.size).toBe(unread.length);
      const days = log.contacts.map((contact) => contact.day);
      expect(days).toEqual([...days].sort((a, b) => a - b));
    }),
  );
});
