import { expect, test } from 'vitest';
import { type Area, snapshot } from '../workbook.ts';
import { did, gives, shop } from './small-project.ts';

const area = (row: number, column: number, rows: number, columns: number): Area => ({
  ...{ row, column, rows, columns },
});

/** The shop with a name on its three amounts. */
function named() {
  const book = shop();
  did("book.setNamedRange('amounts', sheet.getRange('C2:C4'));", book);
  return book;
}

test('[D] a range that has a name is found by it, and a name that there is moves', () => {
  const book = named();
  expect(gives("return book.getRangeByName('amounts').getValues();", book)).toEqual([
    [12.5],
    [30],
    [7],
  ]);
  expect(gives("return book.getRangeByName('other');", book)).toBeNull();
  did("book.setNamedRange('amounts', sheet.getRange('C2:C3'));", book);
  expect(
    gives(
      'return book.getNamedRanges().map((n) => [n.getName(), n.getRange().getA1Notation()]);',
      book,
    ),
  ).toEqual([['amounts', 'C2:C3']]);
});

test('[?] rows and columns that come and go inside or before a name move and stretch it', () => {
  const book = named();
  did('sheet.insertColumnBefore(1); sheet.insertRowsBefore(1, 2);', book);
  expect(book.namedRanges[0].area).toEqual(area(3, 3, 3, 1));
  did('sheet.insertRowAfter(5);', book);
  expect(book.namedRanges[0].area).toEqual(area(3, 3, 4, 1));
  did('sheet.deleteRow(6); sheet.insertRowsAfter(10, 2);', book);
  expect(book.namedRanges[0].area).toEqual(area(3, 3, 3, 1));
});

test('[?] a name goes with its cells and with its tab', () => {
  const column = named();
  did('sheet.deleteColumn(3);', column);
  expect(column.namedRanges).toEqual([]);
  const tab = named();
  did("book.insertSheet('Other'); book.deleteSheet(sheet);", tab);
  expect(tab.namedRanges).toEqual([]);
});

test('[D] a name can be changed, moved and taken away; the cells stay', () => {
  const book = named();
  did("book.getNamedRanges()[0].setName('money').setRange(sheet.getRange('C2'));", book);
  expect(book.namedRanges).toEqual([{ name: 'money', sheet: 0, area: area(1, 2, 1, 1) }]);
  did("book.removeNamedRange('money');", book);
  expect(snapshot(book)).toBe(snapshot(shop()));
});

test('[D] a name begins with a letter, has no space and does not read as cells', () => {
  for (const name of ['1st', 'a b', 'A1', 'R1C1', 'true', '', 'a-b'])
    expect(() => did(`book.setNamedRange('${name}', sheet.getRange('A1'));`), name).toThrow(
      'The name of the range is not valid.',
    );
});
