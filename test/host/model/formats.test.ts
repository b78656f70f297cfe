import { expect, test } from 'vitest';
import { addSheet, newWorkbook } from '../workbook.ts';
import { eachRun, formatAt, isDateFormat, setColumnPatterns, setFormat } from './formats.ts';

const sheet = (rows = 1000) => addSheet(newWorkbook(), 'A', rows, 5);
const rows = (row: number, count: number) => ({ row, column: 1, rows: count, columns: 1 });

test('a format over half a million rows is one run', () => {
  const big = sheet(541_909);
  setFormat(big, rows(1, 541_908), 'yyyy-mm-dd');
  expect(big.formats[1]).toEqual({ starts: [0, 1, 541_909], patterns: ['', 'yyyy-mm-dd', ''] });
});

test('formats set cell by cell melt into runs', () => {
  const one = sheet();
  for (let row = 0; row < 1000; row++) setFormat(one, rows(row, 1), '@');
  expect(one.formats[1]).toEqual({ starts: [0, 1000], patterns: ['@', ''] });
});

test('every cell keeps its own format, whatever the order of writing', () => {
  const one = sheet(40);
  const plain = new Array<string>(40).fill('');
  const patterns = ['', '@', '0.00', 'yyyy-mm-dd'];
  let seed = 1;
  for (let i = 0; i < 500; i++) {
    seed = (seed * 48_271) % 2_147_483_647;
    const row = seed % 40;
    const count = Math.min(40 - row, 1 + (seed % 7));
    const pattern = patterns[(seed >> 3) % 4];
    if (i % 3 === 0) setColumnPatterns(one, 1, row, new Array<string>(count).fill(pattern));
    else setFormat(one, rows(row, count), pattern);
    plain.fill(pattern, row, row + count);
    expect(plain.map((_, r) => formatAt(one, r, 1))).toEqual(plain);
  }
});

test('runs are visited within the rows that are asked for', () => {
  const one = sheet();
  setFormat(one, rows(5, 5), '@');
  const seen: [string, number, number][] = [];
  eachRun(one, 1, 3, 4, (pattern, from, to) => seen.push([pattern, from, to]));
  eachRun(one, 4, 0, 2, (pattern, from, to) => seen.push([pattern, from, to]));
  expect(seen).toEqual([
    ['', 3, 5],
    ['@', 5, 7],
    ['', 0, 2],
  ]);
});

test('date formats are told from number formats', () => {
  const dates = ['yyyy-mm-dd', 'h:mm', '[h]:mm:ss', 'd mmm', 'yyyy"年"m"月"'];
  const numbers = ['', '@', 'General', '0.00', '#,##0', '0.00E+00', '"days "0', '[Red]0', '0\\d'];
  expect(dates.filter(isDateFormat)).toEqual(dates);
  expect(numbers.filter(isDateFormat)).toEqual([]);
});
