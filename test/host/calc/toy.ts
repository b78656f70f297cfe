/** A small project and workbook, to try the calculator and the page without the add-on. */
import type { Project } from '../script.ts';
import { addSheet, KEY, newWorkbook, putValues, type Sheet, type Workbook } from '../workbook.ts';

const code = `
/**
 * The names in capitals, one for each row.
 * @param {Array} names Names.
 * @customfunction
 */
function SHOUT(names) {
  return Array.isArray(names) ? names.map(shoutRow_) : String(names).toUpperCase();
}
function shoutRow_(row) {
  return [String(row[0]).toUpperCase()];
}
/**
 * What kind each value is.
 * @param {Array} values Values.
 * @customfunction
 */
function KINDS(values) {
  return values.map(function (row) {
    return row.map(function (value) {
      return value instanceof Date ? 'date ' + value.toISOString() : typeof value + ' ' + value;
    });
  });
}
/**
 * How many rows were given.
 * @param {Array} values Values.
 * @customfunction
 */
function HEIGHT(values) {
  return values.length;
}
/**
 * How many arguments were given, and what the second one is.
 * @param {number} a First.
 * @param {number} b Second.
 * @param {number} c Third.
 * @customfunction
 */
function MIDDLE(a, b, c) {
  return arguments.length + ':' + typeof b + ':' + b;
}
/**
 * Always fails.
 * @param {number} row A row.
 * @customfunction
 */
function REFUSE(row) {
  throw new Error('Row ' + row + ': “x” is no date. Put a date there.');
}
/**
 * The first day of March.
 * @param {number} year A year.
 * @customfunction
 */
function MARCH(year) {
  return new Date(Date.UTC(year, 2, 1));
}
/** Makes the menu. */
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu()
    .addItem('Open panel', 'openPanel')
    .addItem('Colour rows', 'colourRows')
    .addSeparator()
    .addItem('Say hello', 'sayHello')
    .addItem('Break', 'breakDown')
    .addToUi();
}
/** Opens the sidebar. */
function openPanel() {
  SpreadsheetApp.getUi().showSidebar(
    HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Toy panel'));
}
/** Colours rows by their last column and makes a tab. */
function colourRows() {
  var book = SpreadsheetApp.getActive();
  var sheet = book.getSheetByName('People');
  var rule = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied('=(LEFT($C2)="A")+(LEFT($C2)="B")+N("toy")')
    .setBackground('#72B3FC')
    .setRanges([sheet.getRange('A2:C')])
    .build();
  sheet.setConditionalFormatRules([rule]);
  book.insertSheet('Made').getRange(1, 1, 1, 2).setValues([['made', 'here']]);
  book.toast('Rows are coloured.');
}
/** Says hello. */
function sayHello() {
  SpreadsheetApp.getUi().alert('Hello.');
}
/** Fails. */
function breakDown() {
  throw new Error('This cannot be done.');
}
/**
 * The door of the panel.
 * @param {string} name What to do.
 * @param {string} text With what.
 */
function serve(name, text) {
  if (name === 'write') SpreadsheetApp.getActive().getSheetByName('People').getRange('E1').setValue(text);
  if (name === 'fail') throw new Error('The panel asked for too much.');
  return name + ' ' + text;
}
`;

const sidebar = `<!doctype html>
<html lang="en">
<head><title>Toy</title></head>
<body>
<p id="said"></p>
<button id="ask">Ask</button> <button id="fail">Fail</button> <button id="bad">Bad</button>
<button id="close">Close</button>
<script>
var said = document.getElementById('said');
var say = function (text) { said.textContent = text; };
var run = google.script.run
  .withSuccessHandler(say).withFailureHandler(function (error) { say('failed: ' + error.message); });
document.getElementById('ask').onclick = function () { run.serve('write', 'from the panel'); };
document.getElementById('fail').onclick = function () { run.serve('fail', ''); };
document.getElementById('bad').onclick = function () {
  try { run.serve('write', new Date()); } catch (error) { say('threw: ' + error.message); }
};
document.getElementById('close').onclick = function () { google.script.host.close(); };
</script>
</body>
</html>
`;

/** Custom functions, a menu and a panel that try whatever the add-on's own do. */
export const toyProject: Project = {
  code,
  sidebar,
  manifest: {
    timeZone: 'Etc/UTC',
    runtimeVersion: 'V8',
    oauthScopes: [
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ],
  },
};

/** One tab `People` of four rows: name, amount, segment. */
export function toyBook(): Workbook {
  const book = newWorkbook({ title: 'Toy shop', locale: 'en_GB', zone: 'Europe/London' });
  const sheet = addSheet(book, 'People', 50, 10);
  putValues(sheet, 0, 0, [
    ['Name', 'Amount', 'Segment'],
    ['Ann', 5, 'A Champions'],
    ['Bob', 7, 'K Lost'],
    ['Cy', 9, 'B Loyal'],
  ]);
  sheet.frozenRows = 1;
  return book;
}

/** Puts a formula into a cell without calculating it. */
export function setFormula(sheet: Sheet, row: number, column: number, formula: string): void {
  sheet.formulas.set(row * KEY + column, formula);
}
