import { expect, test } from 'vitest';
import { styleAt } from '../model/looks.ts';
import { sheetByName, valueAt } from '../workbook.ts';
import { did, gives, shop } from './small-project.ts';

const LINKED = `
  const text = SpreadsheetApp.newRichTextValue().setText('3, 17')
    .setLinkUrl(0, 1, '#gid=1&range=3:3').setLinkUrl(3, 5, '#gid=1&range=17:17').build();
  sheet.getRange(2, 1, 1, 1).setRichTextValues([[text]]);
`;

test('[D] a text keeps its links by place, and a sheet keeps them with the cell', () => {
  const book = shop();
  did(LINKED, book);
  const sheet = sheetByName(book, 'Orders')!;
  expect(valueAt(sheet, 1, 0)).toBe('3, 17');
  expect(styleAt(sheet, 1, 0).links).toEqual([
    { start: 0, end: 1, url: '#gid=1&range=3:3' },
    { start: 3, end: 5, url: '#gid=1&range=17:17' },
  ]);
  expect(
    gives("return sheet.getRange('A2').getRichTextValues()[0][0].getLinkUrl(3, 5);", book),
  ).toBe('#gid=1&range=17:17');
});

test('[?] a new value takes the links of the old text away', () => {
  const book = shop();
  did(`${LINKED} sheet.getRange('A2').setValue('Ann');`, book);
  expect(styleAt(sheetByName(book, 'Orders')!, 1, 0).links).toBeUndefined();
});

test('[D] a link outside the text and a plain value are refused', () => {
  expect(() =>
    did("SpreadsheetApp.newRichTextValue().setText('ab').setLinkUrl(1, 5, 'x');"),
  ).toThrow('Illegal argument.');
  expect(() => did("sheet.getRange('A2').setRichTextValues([['ab']]);")).toThrow();
});
