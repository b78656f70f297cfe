import { expect, test } from 'vitest';
import { addSheet, type ConditionalRule, newWorkbook, putValues } from '../workbook.ts';
import { painters } from './rules.ts';
import { toyBook } from './toy.ts';

const rule = (formula: string, background: string, area: number[]): ConditionalRule => {
  const [row, column, rows, columns] = area;
  return {
    areas: [{ row, column, rows, columns }],
    formula,
    background,
    color: null,
    bold: false,
  };
};

test('whole rows take the colour of the segment in their last column', async () => {
  const book = toyBook();
  const [sheet] = book.sheets;
  const marks = (a: string, b: string) => `=(LEFT($C2)="${a}")+(LEFT($C2)="${b}")+N("otokui")`;
  sheet.rules = [
    rule(marks('A', 'B'), '#72B3FC', [1, 0, 49, 3]),
    rule(marks('J', 'K'), '#C9C9C9', [1, 0, 49, 3]),
  ];
  const paint = (await painters(book, 1000)).get(sheet)!;
  const colors = [0, 1, 2, 3, 4].map((row) =>
    [0, 2, 3].map((column) => paint(row, column)?.background ?? ''),
  );
  expect(colors).toEqual([
    ['', '', ''],
    ['#72B3FC', '#72B3FC', ''],
    ['#C9C9C9', '#C9C9C9', ''],
    ['#72B3FC', '#72B3FC', ''],
    ['', '', ''],
  ]);
});

test('the first rule that holds wins, and a rule may read each cell for itself', async () => {
  const book = toyBook();
  const [sheet] = book.sheets;
  sheet.rules = [
    rule('=B2>8', '#FF0000', [1, 1, 3, 1]),
    rule('=B2>6', '#00FF00', [1, 1, 3, 1]),
    rule('=COUNTIF(B$2:B2,">0")=1', '#0000FF', [1, 1, 3, 1]),
  ];
  const paint = (await painters(book, 1000)).get(sheet)!;
  expect([1, 2, 3].map((row) => paint(row, 1)?.background)).toEqual([
    '#0000FF',
    '#00FF00',
    '#FF0000',
  ]);
});

test('each row of a long tab takes the colour of its own value', async () => {
  const book = newWorkbook();
  const sheet = addSheet(book, 'Big', 20_000, 3);
  putValues(
    sheet,
    0,
    0,
    Array.from({ length: 20_000 }, (_, row) => [row, '', `${'ABCDEFGHIJK'[row % 11]} name`]),
  );
  sheet.rules = [rule('=LEFT($C1)="D"', '#CBFFD0', [0, 0, 20_000, 3])];
  const paint = (await painters(book, 20_000)).get(sheet)!;
  const painted = Array.from({ length: 20_000 }, (_, row) => paint(row, 0)).filter(Boolean);
  expect(painted).toHaveLength(1818);
});
