import { expect, test } from 'vitest';
import { published } from '../published.ts';
import { run } from '../script.ts';
import { did, gives, project, shop } from './small-project.ts';

test('32 [M] a method that Apps Script has and the stand-in lacks is named', () => {
  const lacking = 'is not in the stand-in';
  expect(() => did("sheet.getRange('A1').setBorder(true);")).toThrow(
    `SpreadsheetApp.Range.setBorder ${lacking}`,
  );
  expect(() => did('sheet.getSlicers();')).toThrow(`SpreadsheetApp.Sheet.getSlicers ${lacking}`);
  expect(() => did("XmlService.parse('x');")).toThrow(`XmlService.parse ${lacking}`);
});

test('32 [M] a method that Apps Script does not have is no function', () => {
  expect(() => did("sheet.getRange('A1').setColour('red');")).toThrow(
    'setColour is not a function',
  );
  expect(() => did('SpreadsheetApp.openFile();')).toThrow(
    'SpreadsheetApp.openFile is not a function',
  );
});

test('33 [M] every method of every service object exists in the published declarations', () => {
  const code = `function main() {
    const book = SpreadsheetApp.getActive();
    const sheet = book.getSheetByName('Orders');
    const range = sheet.getRange('A1:B2');
    const ui = SpreadsheetApp.getUi();
    const objects = {
      'Spreadsheet.SpreadsheetApp': SpreadsheetApp,
      'Spreadsheet.Spreadsheet': book,
      'Spreadsheet.Sheet': sheet,
      'Spreadsheet.Range': range,
      'Spreadsheet.RangeList': sheet.getRangeList(['A1']),
      'Spreadsheet.ConditionalFormatRuleBuilder': SpreadsheetApp.newConditionalFormatRule(),
      'Spreadsheet.DataValidationBuilder': SpreadsheetApp.newDataValidation(),
      'Spreadsheet.EmbeddedChartBuilder': sheet.newChart(),
      'Spreadsheet.EmbeddedColumnChartBuilder': sheet.newChart().asColumnChart(),
      'Spreadsheet.DeveloperMetadataFinder': sheet.createDeveloperMetadataFinder(),
      'Spreadsheet.Protection': sheet.protect(),
      'Spreadsheet.Filter': range.createFilter(),
      'Spreadsheet.NamedRange': (book.setNamedRange('prices', range), book.getNamedRanges()[0]),
      'Base.Ui': ui,
      'Base.Menu': ui.createAddonMenu(),
      'HTML.HtmlService': HtmlService,
      'HTML.HtmlOutput': HtmlService.createHtmlOutput('x'),
      'Properties.Properties': PropertiesService.getUserProperties(),
      'Cache.Cache': CacheService.getUserCache(),
      'Lock.Lock': LockService.getDocumentLock(),
      'Base.Session': Session,
      'Utilities.Utilities': Utilities,
    };
    return Object.entries(objects).map(([type, object]) =>
      [type, Object.getOwnPropertyNames(Object.getPrototypeOf(object))]);
  }`;
  const found = run(project(code), shop(), 'main').value as [string, string[]][];
  const { methods, fields } = published();
  const strangers = found.flatMap(([type, names]) => {
    const known = [...methods[type], ...(fields[type] ?? []).map(([name]) => name), 'toString'];
    return names.filter((name) => !known.includes(name)).map((name) => `${type}.${name}`);
  });
  expect(strangers).toEqual([]);
  expect(found.length).toBe(22);
});

test('33 [D] enumerations are those that are published', () => {
  expect(
    gives(`return [String(SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA),
      Object.keys(SpreadsheetApp.DeveloperMetadataVisibility),
      SpreadsheetApp.WrapStrategy.WRAP === SpreadsheetApp.WrapStrategy.WRAP,
      SpreadsheetApp.WrapStrategy.SOFT];`),
  ).toEqual(['CUSTOM_FORMULA', ['DOCUMENT', 'PROJECT'], true, undefined]);
});
