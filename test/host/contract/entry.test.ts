import { expect, test } from 'vitest';
import { formatAt, type Value } from '../workbook.ts';
import { did, gives, shop } from './small-project.ts';

/** What a written text becomes: the stored value, its format, its formula. */
function typed(text: string, locale = 'en_GB', format = ''): [Value, string, string?] {
  const book = shop();
  book.locale = locale;
  const write = `sheet.getRange('F9')${format ? `.setNumberFormat('${format}')` : ''}
    .setValues([[${JSON.stringify(text)}]]);`;
  did(write, book, { now: Date.UTC(2025, 5, 30) });
  const [sheet] = book.sheets;
  const [formula] = sheet.formulas.values();
  const found: [Value, string] = [sheet.cells[8]![5], formatAt(sheet, 8, 5)];
  return formula ? [...found, formula] : found;
}

test('18 [D] a text that begins with = is a formula', () => {
  expect(typed('=1+1')).toEqual(['', '', '=1+1']);
  expect(typed('=')).toEqual(['=', '']);
});

test('18 [R] a text that begins with + or - and is no number is a formula that fails', () => {
  expect(typed('+Dri7')).toEqual(['#ERROR!', '', '=+Dri7']);
  expect(typed('+49 30 1234')).toEqual(['#ERROR!', '', '=+49 30 1234']);
  expect(typed('+49301234')).toEqual([49_301_234, '']);
  expect(typed('-abc')[0]).toBe('#ERROR!');
  expect(typed('-5')).toEqual([-5, '']);
  expect(typed('-')).toEqual(['-', '']);
});

test('18 [R] digits lose their zeros and their spaces', () => {
  expect(typed('0012')).toEqual([12, '']);
  expect(typed('22 34')).toEqual([2234, '']);
  expect(typed('3.5')).toEqual([3.5, '']);
  expect(typed('9007199254740993')[0]).toBe(9_007_199_254_740_992);
});

test('18 [D] money, groups and percent are numbers with a format', () => {
  expect(typed('1,000,000')).toEqual([1_000_000, '#,##0']);
  expect(typed('$2.99')).toEqual([2.99, '"$"#,##0.00']);
  expect(typed('¥4,200', 'ja_JP')).toEqual([4200, '"¥"#,##0']);
  expect(typed('12.5%')).toEqual([0.125, '0.00%']);
  expect(typed('(5)')).toEqual([-5, '']);
});

test('18 [R] decimals and the order of day and month follow the locale', () => {
  expect(typed('1.234,56', 'de_DE')).toEqual([1234.56, '#,##0.00']);
  expect(typed('1.234,56', 'en_GB')[0]).toBe('1.234,56');
  expect(typed('3/4/2025', 'en_GB')).toEqual([45_750, 'dd/mm/yyyy']);
  expect(typed('3/4/2025', 'en_US')).toEqual([45_720, 'm/d/yyyy']);
  expect(typed('03.04.2025', 'de_DE')[0]).toBe(45_750);
});

test('18 [R] dates and times are numbers with a format; a day that does not exist is text', () => {
  expect(typed('2026-10-02')).toEqual([46_297, 'yyyy-mm-dd']);
  expect(typed('2026-10-02 06:00')).toEqual([46_297.25, 'yyyy-mm-dd hh:mm']);
  expect(typed('16:00')).toEqual([16 / 24, 'hh:mm']);
  expect(typed('1/2')[0]).toBe(45_689);
  expect(typed('12 Mar 2025')[0]).toBe(45_728);
  expect(typed('2025年3月12日', 'ja_JP')[0]).toBe(45_728);
  expect(typed('2025年3月12日', 'en_GB')[0]).toBe('2025年3月12日');
  expect(typed('2024-02-30')).toEqual(['2024-02-30', '']);
});

test('18 [R] TRUE is a truth value, and an apostrophe makes text and is swallowed', () => {
  expect(typed('TRUE')).toEqual([true, '']);
  expect(typed("'0012")).toEqual(['0012', '']);
  expect(typed('@handle')).toEqual(['@handle', '']);
  expect(typed('Ann 2')).toEqual(['Ann 2', '']);
});

test('18 [R] a cell that is formatted as text takes everything as it is', () => {
  for (const text of ['0012', '=1+1', '+49 30', '2026-10-02', 'TRUE', "'x"]) {
    expect(typed(text, 'en_GB', '@')).toEqual([text, '@']);
  }
});

test('18 [D] a formula written from data is a violation, one written as a formula is not', () => {
  expect(did("sheet.getRange('B3').setValues([['=1+1']]);").violations).toContain(
    'SpreadsheetApp.Range.setValues wrote a formula into Orders!B3',
  );
  const lock = 'LockService.getDocumentLock().tryLock(1);';
  expect(
    did(`${lock} sheet.getRange('B3').setFormula('=1+1'); SpreadsheetApp.flush();`).violations,
  ).toEqual([]);
});

test('18 [D] numbers, dates and truth values are stored as they are, null clears', () => {
  const book = shop();
  did(
    "sheet.getRange('A2:D2').setValues([[5, new Date(Date.UTC(2025, 0, 1)), true, null]]);",
    book,
  );
  expect(book.sheets[0].cells[1]).toEqual([5, 45_658, true, '']);
  expect(gives("return sheet.getRange('A2:D2').getDisplayValues();", book)).toEqual([
    ['5', '2025-01-01', 'TRUE', ''],
  ]);
});
