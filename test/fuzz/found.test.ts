import { expect, test } from 'vitest';
import { readAmount } from '../../src/sales/amounts.ts';
import { readDate } from '../../src/sales/date.ts';
import { nameKey } from '../../src/sales/names.ts';
import { context, loadProject } from '../host/script.ts';
import { tokyo } from '../sales/reading.ts';

const script = context(loadProject(), { google: false });
const call = (name: string, ...args: readonly unknown[]) =>
  script.call(name, args.map(script.bring)) as unknown[][];

test('the mark of a footnote is no part of a date or of an amount', () => {
  for (const text of ['2024/3/1²', '①Jan/00', '2024/3/1⑵'])
    expect(readDate(text, tokyo), text).toEqual({ is: 'none', reason: 'noDate' });
  for (const text of ['120¹', '5²', '⑴', '①200', '½']) expect(readAmount(text), text).toBeNull();
  expect(readAmount('１２０')).toBe(1_200_000);
});

test('a date cell of a mistyped year is none, as it is none when it is written as text', () => {
  for (const year of [-138_891, 224, 1867, 2200, 20_240]) {
    const cell = new Date(Date.UTC(year, 5, 15));
    expect(readDate(cell, tokyo), String(year)).toEqual({ is: 'none', reason: 'noDate' });
  }
  expect(readDate(new Date(Date.UTC(1868, 0, 1)), tokyo).is).toBe('day');
  const dates = [[new Date(Date.UTC(-138_891, 0))], [45_000], [45_030]];
  expect(call('CUSTOMER_NEXT_ORDER', [[7], [7], [7]], dates)[0]).toEqual(['']);
});

test('where nobody bought anything the segments are empty and have no share', () => {
  const [, ...rows] = call('RFM_SUMMARY', [['Ann']], [[44_900]], [['-0']]);
  expect(rows.map((row) => row.slice(1, 4))).toEqual(rows.map(() => [0, 0, 0]));
});

test('any number of apostrophes in front of a name counts as one', () => {
  expect(nameKey("''Ann")).toBe('ann');
  expect(nameKey(nameKey("'' 'Ann"))).toBe('ann');
});

test('a mark behind a letter is the same key when the key is read again', () => {
  expect(nameKey(nameKey('𝐀˘'))).toBe(nameKey('𝐀˘'));
  expect(nameKey('A ˘')).toBe('ă');
});

test('what is no cell counts as a blank one', () => {
  for (const odd of [{}, { getTime: 5 }, [[[]]], [[{}]]]) {
    expect(() => call('RFM_SCORE', [['Ann']], odd, [[5]])).toThrow('No row could be read.');
  }
  expect(() => call('CUSTOMER_RANK', [], [[5]])).toThrow('customers is missing.');
  expect(call('CLEAN_AMOUNT', [])).toEqual([['']]);
});
