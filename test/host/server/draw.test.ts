import { expect, test } from 'vitest';
import { toyBook } from '../calc/toy.ts';
import { addSheet, KEY, newWorkbook, putValues, setFormat } from '../workbook.ts';
import { draw } from './draw.ts';

test('values, formats, looks and widths are drawn', async () => {
  const book = toyBook();
  const [sheet] = book.sheets;
  putValues(sheet, 0, 3, [[46_204], [true]]);
  setFormat(sheet, { row: 0, column: 3, rows: 50, columns: 1 }, 'dd/mm/yyyy');
  sheet.styles.set(0, { bold: true, background: '#F1F3F4', align: 'center' });
  sheet.styles.set(6 * KEY, { background: '#FFFF00' });
  sheet.widths.set(1, 180);
  sheet.formulas.set(1 * KEY + 1, '=2+3');
  const { book: drawn } = await draw(book, 'en');
  const people = drawn.sheets['0'];
  const style = (row: number, column: number) =>
    drawn.styles[people.cellData![row][column].s as string];
  expect(people.cellData![0][0]).toMatchObject({ v: 'Name', t: 1 });
  expect(style(0, 0)).toEqual({ bl: 1, bg: { rgb: '#F1F3F4' }, ht: 2 });
  expect(people.cellData![0][3]).toMatchObject({ v: 46_204, t: 2 });
  expect(style(0, 3)).toEqual({ n: { pattern: 'dd/mm/yyyy' } });
  expect(people.cellData![1][3]).toMatchObject({ v: 1, t: 3 });
  expect(people.cellData![1][1]).toMatchObject({ v: 5, f: '=2+3' });
  expect(style(6, 0)).toEqual({ bg: { rgb: '#FFFF00' } });
  expect(people.columnData).toEqual({ 1: { w: 180 } });
  expect(people.freeze).toMatchObject({ ySplit: 1, startRow: 1 });
});

test('checkboxes and notes are drawn where they stand', async () => {
  const book = toyBook();
  const [sheet] = book.sheets;
  for (const row of [1, 2, 4]) sheet.validations.set(row * KEY + 5, { type: 'checkbox' });
  sheet.notes.set(2 * KEY, 'Likes rye.');
  const { book: drawn } = await draw(book, 'en');
  const resource = (name: string) =>
    JSON.parse(drawn.resources!.find((one) => one.name === name)!.data)['0'];
  const [rule] = resource('SHEET_DATA_VALIDATION_PLUGIN');
  expect(rule).toMatchObject({
    type: 'checkbox',
    ranges: [
      { startRow: 1, endRow: 2, startColumn: 5, endColumn: 5 },
      { startRow: 4, endRow: 4, startColumn: 5, endColumn: 5 },
    ],
  });
  expect(resource('SHEET_NOTE_PLUGIN')[2][0]).toMatchObject({ row: 2, col: 0, note: 'Likes rye.' });
});

test('a long tab is drawn in part, and the page is told', async () => {
  const book = newWorkbook();
  const long = addSheet(book, 'Long', 30_000, 2);
  putValues(
    long,
    0,
    0,
    Array.from({ length: 25_000 }, (_, row) => [row]),
  );
  addSheet(book, 'Empty but high', 30_000, 2);
  const { book: drawn, cuts } = await draw(book, 'en');
  expect(cuts).toEqual({ 0: { shown: 20_000, rows: 25_000 } });
  expect(Object.keys(drawn.sheets['0'].cellData!)).toHaveLength(20_000);
  expect(drawn.sheets['0'].rowCount).toBe(20_000);
});
