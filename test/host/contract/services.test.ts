import { expect, test } from 'vitest';
import { KEY } from '../workbook.ts';
import { did, gives, shop } from './small-project.ts';

test('8 [R] formatDate takes real dates, a zone and Java patterns', () => {
  const at = 'new Date(Date.UTC(2025, 5, 30, 22, 5, 9))';
  const shown = (zone: string, pattern: string) =>
    gives(`return Utilities.formatDate(${at}, '${zone}', "${pattern}");`);
  expect(shown('Asia/Tokyo', 'yyyy-MM-dd HH:mm:ss')).toBe('2025-07-01 07:05:09');
  expect(shown('America/Los_Angeles', "d MMM yy, h 'o''clock' a")).toBe("30 Jun 25, 3 o'clock PM");
  expect(shown('Asia/Kolkata', 'EEEE Z')).toBe('Tuesday +0530');
  expect(() => shown('Etc/UTC', 'yyyy-MM-ddTHH:mm')).toThrow("Illegal pattern character 'T'");
  expect(() => did("Utilities.formatDate('2025-06-30', 'Etc/UTC', 'yyyy');")).toThrow(
    'Cannot find method formatDate(string,string,string)',
  );
});

test('[D] a digest is signed bytes', () => {
  expect(
    gives(`return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'Otokui').length +
      Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, '')[0];`),
  ).toBe(32 - 44);
});

test('[D] the console and the Logger speak to the log of the run', () => {
  expect(did("console.log('rows', 3); Logger.log({ a: 1 });").log).toEqual(['rows 3', '{"a":1}']);
});

test('[D] the session tells the language of the user and the zone of the script', () => {
  expect(
    gives('return [Session.getActiveUserLocale(), Session.getScriptTimeZone()];', shop(), {
      userLocale: 'ja',
    }),
  ).toEqual(['ja', 'Etc/UTC']);
});

test('[D] a toast is seen, and a tab that is made active is open', () => {
  const book = shop();
  const done = did(
    `const fresh = book.insertSheet('New', 0); book.toast('12 people', 'Done'); sheet.activate();`,
    book,
  );
  expect(done.toasts).toEqual(['Done: 12 people']);
  expect([book.sheets.map(({ name }) => name), book.active]).toEqual([['New', 'Orders'], 0]);
});

test('[D] looks are kept by cell and taken away by null', () => {
  const book = shop();
  did(
    `sheet.getRange('A1:B1').setBackground('#f1f3f4').setFontWeight('bold').setWrap(true);
     sheet.getRange('B1').setBackground(null).setFontWeight('normal').setWrap(false);
     sheet.setFrozenRows(1); sheet.setColumnWidths(1, 2, 150); sheet.setTabColor('red');`,
    book,
  );
  const [sheet] = book.sheets;
  expect([...sheet.styles]).toEqual([
    [0, { background: '#F1F3F4', bold: true, wrap: true }],
    [1, { wrap: false }],
  ]);
  expect([sheet.frozenRows, [...sheet.widths], sheet.tabColor]).toEqual([
    1,
    [
      [0, 150],
      [1, 150],
    ],
    '#FF0000',
  ]);
});

test('[D] input rules and notes stand on their cells', () => {
  const book = shop();
  did(
    `const list = SpreadsheetApp.newDataValidation().requireValueInList(['yes', 'no']).build();
     sheet.getRange('D2:D3').setDataValidation(list).setNotes([['first'], ['']]);`,
    book,
  );
  const [sheet] = book.sheets;
  expect([...sheet.validations.values()]).toEqual([
    { type: 'list', values: ['yes', 'no'] },
    { type: 'list', values: ['yes', 'no'] },
  ]);
  expect(gives("return sheet.getRange('D2:D3').getNotes();", book)).toEqual([['first'], ['']]);
  did("sheet.getRange('D2:D3').setDataValidation(null).clearNote();", book);
  expect([sheet.validations.size, sheet.notes.size]).toEqual([0, 0]);
});

test('[D] input rules of a whole range are set with one call, and null takes one away', () => {
  const book = shop();
  did(
    `const list = SpreadsheetApp.newDataValidation().requireValueInList(['yes', 'no']).build();
     sheet.getRange('D2:D4').setDataValidation(list).setDataValidations([[null], [list], [null]]);`,
    book,
  );
  const [sheet] = book.sheets;
  expect([...sheet.validations]).toEqual([[2 * KEY + 3, { type: 'list', values: ['yes', 'no'] }]]);
});

test('[D] clearing takes contents, formats, or both', () => {
  const book = shop();
  did(
    "sheet.getRange('B2').clearContent(); sheet.getRange('B3').clearFormat(); sheet.getRange('B4').clear();",
    book,
  );
  expect(
    gives(
      "return [sheet.getRange('B2:B4').getValues(), sheet.getRange('B2:B4').getNumberFormats()];",
      book,
    ),
  ).toEqual([
    [[''], [45_353], ['']],
    [['yyyy-mm-dd'], [''], ['']],
  ]);
});
