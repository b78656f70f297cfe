import { expect, test } from 'vitest';
import { addSheet, lastRow, snapshot } from '../workbook.ts';
import { did, gives, shop } from './small-project.ts';

const locked = 'LockService.getDocumentLock().tryLock(1);';

test('13 [D] a new tab has 1000 rows and 26 columns and becomes active', () => {
  expect(
    gives(`const fresh = book.insertSheet('New');
      return [fresh.getMaxRows(), fresh.getMaxColumns(), book.getActiveSheet().getName()];`),
  ).toEqual([1000, 26, 'New']);
});

test('13 [R live] a range outside the grid throws and never grows the sheet', () => {
  const outside = 'The coordinates of the range are outside the dimensions of the sheet.';
  const book = shop();
  expect(() => did('sheet.getRange(20, 1, 2, 1);', book)).toThrow(outside);
  expect(() => did('sheet.getRange(1, 7);', book)).toThrow(outside);
  expect(() => did('sheet.getRange(0, 1);', book)).toThrow(outside);
  expect([book.sheets[0].rows, book.sheets[0].columns]).toEqual([20, 6]);
});

test('13 [R fake] a range without rows or columns throws', () => {
  expect(() => did('sheet.getRange(2, 1, 0, 3);')).toThrow(
    'The number of rows in the range must be at least 1.',
  );
  expect(() => did('sheet.getRange(2, 1, 3, 0);')).toThrow(
    'The number of columns in the range must be at least 1.',
  );
});

test('13 [R live] A1 notation reaches whole columns and open ends, and bad notation throws', () => {
  const notations = ['A1', 'b2:A1', 'B:B', '2:3', 'A2:A', 'Orders!C3'];
  expect(
    gives(
      `return ${JSON.stringify(notations)}.map((text) => sheet.getRange(text).getA1Notation());`,
    ),
  ).toEqual(['A1', 'A1:B2', 'B1:B20', 'A2:F3', 'A2:A20', 'C3']);
  for (const bad of ['', 'nonsense', 'A21', 'G1', 'Nowhere!A1']) {
    expect(() => did(`sheet.getRange('${bad}');`)).toThrow('Range not found');
  }
});

test('13 [R live] only appendRow and the insert methods grow the sheet', () => {
  const book = shop();
  book.sheets[0].rows = 4;
  did("sheet.appendRow(['Dan', '2024-03-04', 9]); sheet.insertColumnsAfter(6, 2);", book);
  expect([book.sheets[0].rows, book.sheets[0].columns]).toEqual([5, 8]);
  expect(book.sheets[0].cells[4]?.slice(0, 3)).toEqual(['Dan', 45_355, 9]);
});

test('14 [R live] data of another shape are refused and nothing is written', () => {
  const book = shop();
  const before = snapshot(book);
  expect(() => did("sheet.getRange('A1:B2').setValues([[1, 2]]);", book)).toThrow(
    'The number of rows in the data does not match the number of rows in the range. ' +
      'The data has 1 but the range has 2.',
  );
  expect(() => did("sheet.getRange('A1:B2').setValues([[1, 2, 3], [1, 2, 3]]);", book)).toThrow(
    'The number of columns in the data does not match the number of columns in the range. ' +
      'The data has 3 but the range has 2.',
  );
  expect(() => did("sheet.getRange('A1:B2').setBackgrounds([['red']]);", book)).toThrow('of rows');
  expect(snapshot(book)).toBe(before);
});

test('14 [R fake] rows of unequal length are refused by the first bad one', () => {
  expect(() => did("sheet.getRange('A1:B3').setValues([[1, 2], [3], [4, 5, 6]]);")).toThrow(
    'The data has 1 but the range has 2.',
  );
});

test('15 [R fake] wrong types and numbers of arguments name the signature', () => {
  const signature = "don't match the method signature for SpreadsheetApp.";
  expect(() => did("sheet.getRange('A1').setValues('x', 1);")).toThrow(
    `The parameters (String,Number) ${signature}Range.setValues.`,
  );
  expect(() => did("sheet.getRange('A1').setValues([1]);")).toThrow(
    `The parameters (Number[]) ${signature}Range.setValues.`,
  );
  expect(() => did("sheet.getRange(1, '2');")).toThrow(
    `The parameters (Number,String) ${signature}Sheet.getRange.`,
  );
  expect(() => did('book.getSheetByName();')).toThrow(
    `The parameters () ${signature}Spreadsheet.getSheetByName.`,
  );
  expect(() => did("sheet.getRange('A1').setValue({});")).toThrow(
    `(Object) ${signature}Range.setValue.`,
  );
  expect(() => did('book.setActiveSheet(sheet.getRange(1, 1));')).toThrow(
    `(Range) ${signature}Spreadsheet.setActiveSheet.`,
  );
});

test('16 [R live] a second tab of a name is refused, whatever its case', () => {
  for (const name of ['Orders', 'ORDERS']) {
    expect(() => did(`book.insertSheet('${name}');`)).toThrow(
      `A sheet with the name "${name}" already exists. Please enter another name.`,
    );
  }
  expect(gives("return book.getSheetByName('orders');")).toBe(null);
});

test('16 [R live] a tab name has at most 100 characters and may hold anything', () => {
  expect(() => did(`book.insertSheet('${'x'.repeat(101)}');`)).toThrow(
    'The sheet name cannot be greater than 100 characters.',
  );
  expect(gives(`return book.insertSheet("It's a/b 顧客 " + 'x').getName();`)).toBe(
    "It's a/b 顧客 x",
  );
});

test('16 [R live] the last tab, and the last visible one, stay', () => {
  expect(() => did('book.deleteSheet(sheet);')).toThrow(
    "You can't remove all the sheets in a document.",
  );
  const book = shop();
  addSheet(book, 'Hidden').hidden = true;
  expect(() => did('book.deleteSheet(sheet);', book)).toThrow(
    "You can't remove all the visible sheets in a document.",
  );
  expect(() => did('sheet.hideSheet();', book)).toThrow(
    "You can't remove all the visible sheets in a document.",
  );
});

test('16 [R fake] rows outside cannot be deleted', () => {
  expect(() => did('sheet.deleteRows(20, 2);')).toThrow('Those rows are out of bounds.');
});

test('16 [R live] a tab that was deleted is found by none of its objects', () => {
  expect(() =>
    did(`const fresh = book.insertSheet('New'); const range = fresh.getRange('A1');
      book.deleteSheet(fresh); range.getValues();`),
  ).toThrow('Sheet 1 not found');
});

test('17 [R live] the workbook holds 10,000,000 cells, empty ones counted', () => {
  const text =
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.';
  const book = shop();
  addSheet(book, 'Big', 383_000, 26);
  expect(() => did("book.insertSheet('New').insertRowsAfter(1000, 1000);", book)).toThrow(text);
});

test('17 [R live] a cell holds 50,000 characters, and the error comes with the next call', () => {
  const long = `${locked} sheet.getRange('A1').setValue('x'.repeat(50001));`;
  const text = 'Your input contains more than the maximum of 50000 characters in a single cell.';
  expect(
    gives(`${locked} sheet.getRange('A1').setValue('x'.repeat(50000)); SpreadsheetApp.flush();
    return sheet.getRange('A1').getValue().length;`),
  ).toBe(50_000);
  expect(
    gives(`${long} const name = sheet.getName();
      try { SpreadsheetApp.flush(); } catch (error) { return [name, error.message]; }`),
  ).toEqual(['Orders', text]);
  expect(() => did(long)).toThrow(text);
});

test('19 [D] values are fresh copies and dates stand for the instant in the zone of the sheet', () => {
  const book = shop();
  book.zone = 'Asia/Tokyo';
  expect(
    gives(
      `const first = sheet.getRange('A2:C2').getValues(); first[0][0] = 'changed';
      const second = sheet.getRange('A2:C2').getValues();
      return [second[0][0], second[0][1].toISOString()];`,
      book,
    ),
  ).toEqual(['Ann', '2024-02-29T15:00:00.000Z']);
});

test('20 [D] setting colour rules replaces all rules of the sheet', () => {
  const book = shop();
  const rule = (formula: string) =>
    `SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('${formula}')
      .setBackground('#ff0000').setRanges([sheet.getRange('A2:C')]).build()`;
  did(`sheet.setConditionalFormatRules([${rule('=A2=1')}, ${rule('=A2=2')}]);`, book);
  did(`sheet.setConditionalFormatRules([${rule('=A2=3')}]);`, book);
  expect(book.sheets[0].rules.map(({ formula }) => formula)).toEqual(['=A2=3']);
});

test('20 [D] a rule may not speak of another sheet', () => {
  expect(() =>
    did(`const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=Other!A1=1')
      .setRanges([sheet.getRange('A2:C')]).build(); sheet.setConditionalFormatRules([rule]);`),
  ).toThrow('Conditional format rule cannot reference a different sheet.');
});

test('20 [D] a sheet has one filter', () => {
  expect(() =>
    did("sheet.getRange('A1:C4').createFilter(); sheet.getRange('A1:B4').createFilter();"),
  ).toThrow("You can't create a filter in a sheet that already has a filter.");
});

test('20 [D] checkboxes are FALSE and count as data', () => {
  const book = shop();
  did("sheet.getRange('D2:D10').insertCheckboxes();", book);
  expect([lastRow(book.sheets[0]), book.sheets[0].cells[9]?.[3]]).toEqual([10, false]);
});

test('20 [D] protect restricts nobody by itself, but a locked tab refuses every write', () => {
  const book = shop();
  expect(
    gives(
      `const protection = sheet.protect(); const open = protection.canEdit();
      protection.setWarningOnly(true);
      return [open, sheet.getRange('A1').canEdit(), protection.isWarningOnly(),
        sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length];`,
      book,
    ),
  ).toEqual([true, true, true, 1]);
  book.sheets[0].protection = 'locked';
  const before = snapshot(book);
  for (const write of ["getRange('A1').setValue(1)", 'insertRowsAfter(1, 1)', "setName('x')"]) {
    expect(() => did(`sheet.${write};`, book)).toThrow(
      'You are trying to edit a protected cell or object. ' +
        'Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }
  expect(snapshot(book)).toBe(before);
  expect(gives("return sheet.getRange('A1').canEdit();", book)).toBe(false);
});

test('21 [?] invalid colours and alignments throw, stricter than live', () => {
  expect(() => did("sheet.getRange('A1').setBackground('#12');")).toThrow('Invalid color: #12');
  expect(() => did("sheet.getRange('A1').setFontColor('reddish');")).toThrow('Invalid color');
  expect(() => did("sheet.getRange('A1').setHorizontalAlignment('middle');")).toThrow(
    'Invalid argument: middle',
  );
  expect(() => did("sheet.getRange('A1').setFontWeight('heavy');")).toThrow(
    'Invalid argument: heavy',
  );
});
