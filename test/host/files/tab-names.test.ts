import { expect, test } from 'vitest';
import { excelNames } from './tab-names.ts';

test('Names that Excel takes stay as they are.', () => {
  expect(excelNames(['Orders', '売上', "It's 2025"])).toEqual(['Orders', '売上', "It's 2025"]);
});

test('34 [M] Long names are cut and stay different.', () => {
  expect(
    excelNames(['Follow-up Win back of the year 2025', 'Follow-up Win back of the year 2026']),
  ).toEqual(['Follow-up Win back of the year ', 'Follow-up Win back of the y (2)']);
});

test('A long name with a day keeps the day.', () => {
  expect(excelNames(['Follow-up Big spenders gone quiet 2006-12-30'])).toEqual([
    'Follow-up Big spende 2006-12-30',
  ]);
});

test('Signs that Excel forbids are replaced.', () => {
  expect(excelNames(['a/b:c', "'quoted'", 'history', ''])).toEqual([
    'a-b-c',
    '-quoted-',
    'history-',
    '-',
  ]);
});

test('Names that differ in case alone get a number.', () => {
  expect(excelNames(['Sales', 'SALES'])).toEqual(['Sales', 'SALES (2)']);
});
