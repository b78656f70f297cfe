import { expect, test } from 'vitest';
import { addSheet } from '../workbook.ts';
import { did, shop } from './small-project.ts';

test('22 [D] a batch is one call, whatever its size', () => {
  const calls = (rows: number) => {
    const book = shop();
    addSheet(book, 'Big', rows, 3);
    return did(
      `const big = book.getSheetByName('Big'); big.getRange('A1:C${rows}').getValues();`,
      book,
    ).calls;
  };
  expect([calls(10), calls(10_000)]).toEqual([5, 5]);
});

test('22 [D] calls are counted by name; builders and menus count nothing', () => {
  const done = did(`
    SpreadsheetApp.getUi().createAddonMenu().addItem('a', 'b').addToUi();
    SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1').setBackground('red');
    Utilities.getUuid(); Session.getScriptTimeZone(); HtmlService.createHtmlOutput('x');
    const range = sheet.getRange('A1'); range.getRow(); range.getValue(); range.getValue();
    PropertiesService.getUserProperties().getProperty('x');
    LockService.getDocumentLock().tryLock(1);`);
  expect(Object.fromEntries(done.callLog)).toEqual({
    'SpreadsheetApp.getActiveSpreadsheet': 1,
    'Spreadsheet.getSheetByName': 1,
    'Sheet.getRange': 1,
    'Range.getValue': 2,
    'PropertiesService.Properties.getProperty': 1,
    'LockService.Lock.tryLock': 1,
  });
  expect(done.calls).toBe(7);
});

test('22 [D] reading after writing empties the queue and is a penalty of its own', () => {
  const alternate = "sheet.getRange('A1').setValue(i); sheet.getRange('A1').getValue();";
  expect(did(`for (let i = 0; i < 3; i++) { ${alternate} }`).penalties).toBe(3);
  const batched = "for (let i = 0; i < 3; i++) sheet.getRange('A1').setValue(i);";
  expect(did(`${batched} sheet.getRange('A1').getValue();`).penalties).toBe(1);
});

test('22 [D] a RangeList changes many ranges in one call', () => {
  const book = shop();
  const done = did(
    "sheet.getRangeList(['A:A', 'C2:C4']).setNumberFormat('@').setFontWeight('bold');",
    book,
  );
  expect(done.calls).toBe(5);
  expect([...book.sheets[0].styles.keys()].length).toBe(23);
});

test('[M] a call can be made to fail, and can be watched', () => {
  const seen: string[] = [];
  const options = { onCall: (name: string, count: number) => void seen.push(`${count} ${name}`) };
  did("sheet.getRange('A1').getValue();", shop(), options);
  expect(seen).toEqual([
    '1 SpreadsheetApp.getActiveSpreadsheet',
    '2 Spreadsheet.getSheetByName',
    '3 Sheet.getRange',
    '4 Range.getValue',
  ]);
  expect(() => did("sheet.getRange('A1').getValue();", shop(), { failAt: 4 })).toThrow(
    'Service Spreadsheets failed while accessing document',
  );
});
