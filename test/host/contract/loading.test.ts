import { expect, test } from 'vitest';
import { context, run } from '../script.ts';
import { did, gives, project, shop } from './small-project.ts';

test('1 [M] each run has a fresh context, so a global does not survive', () => {
  const counting = project('var count = 0; function main() { count += 1; return count; }');
  const book = shop();
  expect([run(counting, book, 'main').value, run(counting, book, 'main').value]).toEqual([1, 1]);
});

test('1 [M] the context is bare: no process, no require, no timers, no network', () => {
  const names =
    'process require setTimeout fetch URL TextEncoder structuredClone queueMicrotask atob window crypto performance';
  const code = `return '${names}'.split(' ').filter((name) => name in globalThis);`;
  expect(gives(code)).toEqual([]);
});

test('2 [M] dates, arrays and errors from the services belong to the script', () => {
  expect(
    gives(`
      const values = sheet.getRange('A1:C2').getValues();
      let error;
      try { sheet.getRange('nonsense'); } catch (thrown) { error = thrown; }
      return [values instanceof Array, values[1] instanceof Array, values[1][1] instanceof Date,
        book.getSheets() instanceof Array, error instanceof Error];
    `),
  ).toEqual([true, true, true, true, true]);
});

test('2 [M] what the script writes belongs to the workbook, not to the run', () => {
  const book = shop();
  did(
    `sheet.getRange('A5:B5').setValues([['Dan', new Date(0)]]);
     sheet.getRange('A5').setBackground('#ff0000').setNote('new');
     const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A2="Ann"')
       .setBackground('#00ff00').setRanges([sheet.getRange('A2:C')]).build();
     sheet.setConditionalFormatRules([rule]);
     sheet.addDeveloperMetadata('ours', 'yes');`,
    book,
  );
  const [sheet] = book.sheets;
  const objects = [
    sheet.cells[4],
    [...sheet.styles.values()][0],
    sheet.rules,
    sheet.rules[0].areas[0],
  ];
  expect(objects.every((object) => object instanceof Object)).toBe(true);
  expect(book.metadata[0] instanceof Object).toBe(true);
});

test('3 [M] built-ins that Apps Script may lack are gone', () => {
  expect(
    gives(`return [[].at, [].findLast, [].toSorted, [].with, ''.at, ''.replaceAll, Object.hasOwn,
      Promise.any, typeof WeakRef, typeof AggregateError, typeof SharedArrayBuffer];`),
  ).toEqual([...Array(8).fill(undefined), 'undefined', 'undefined', 'undefined']);
});

test('4 [D] NONE lets onOpen build its menu and nothing else', () => {
  const code = `
    function onOpen(e) {
      const menu = SpreadsheetApp.getUi().createAddonMenu().addItem('Start', 'start');
      if (e.authMode !== ScriptApp.AuthMode.NONE) menu.addItem(SpreadsheetApp.getActive().getName(), 'x');
      menu.addToUi();
    }
    function touch() { SpreadsheetApp.getActiveSpreadsheet(); }
    function keep() { PropertiesService.getUserProperties(); }
    function speak() { return Session.getActiveUserLocale(); }`;
  const none = { mode: 'NONE', userLocale: 'ja' } as const;
  expect(run(project(code), shop(), 'onOpen', [], none).menu).toEqual([
    { label: 'Start', functionName: 'start' },
  ]);
  expect(() => run(project(code), shop(), 'touch', [], none)).toThrow(
    'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet. Required permissions:',
  );
  expect(() => run(project(code), shop(), 'keep', [], none)).toThrow(
    'You do not have permission to call PropertiesService.getUserProperties',
  );
  expect(run(project(code), shop(), 'speak', [], none).value).toBe('ja');
});

test('4 [D] top-level code that touches a service fails under NONE', () => {
  const code = 'const locale = SpreadsheetApp.getActive().getName(); function onOpen() {}';
  expect(() => run(project(code), shop(), 'onOpen', [], { mode: 'NONE' })).toThrow(
    'You do not have permission to call SpreadsheetApp.getActive',
  );
});

test('4 [D] LIMITED reads the spreadsheet and its properties, but opens no sidebar or dialog', () => {
  const limited = { mode: 'LIMITED' } as const;
  expect(gives('return sheet.getLastRow();', shop(), limited)).toBe(4);
  expect(
    gives('return PropertiesService.getDocumentProperties().getKeys();', shop(), limited),
  ).toEqual([]);
  expect(() =>
    did("SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'));", shop(), limited),
  ).toThrow(
    'You do not have permission to call Ui.showSidebar. ' +
      'Required permissions: https://www.googleapis.com/auth/script.container.ui',
  );
  expect(() => did("SpreadsheetApp.getUi().alert('x');", shop(), limited)).toThrow(
    'You do not have permission to call Ui.alert',
  );
});

test('5 [D] a method that currentonly does not cover is refused', () => {
  expect(() => did("SpreadsheetApp.openById('x');")).toThrow(
    'Specified permissions are not sufficient to call SpreadsheetApp.openById. ' +
      'Required permissions: https://www.googleapis.com/auth/spreadsheets',
  );
  expect(() => did("UrlFetchApp.fetch('https://example.com');")).toThrow(
    'Required permissions: https://www.googleapis.com/auth/script.external_request',
  );
  expect(() => did('Session.getActiveUser();')).toThrow('userinfo.email');
});

test('5 [R live] without its scope in the manifest even the sidebar is refused', () => {
  const code = `function main() {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'));
  }`;
  expect(() => run(project(code, ['spreadsheets.currentonly']), shop(), 'main')).toThrow(
    'Specified permissions are not sufficient to call Ui.showSidebar. ' +
      'Required permissions: https://www.googleapis.com/auth/script.container.ui',
  );
});

test('6 [D] time is counted by a cost model: 6 minutes for a command, 30 seconds for a trigger', () => {
  const sleeping = 'for (let i = 0; i < 7; i++) Utilities.sleep(5000); return "done";';
  expect(gives(sleeping)).toBe('done');
  expect(did(sleeping).seconds).toBeGreaterThan(35);
  expect(() => did(sleeping, shop(), { mode: 'LIMITED' })).toThrow(
    'Exceeded maximum execution time (line 0).',
  );
  expect(() => did('for (;;) Utilities.sleep(60000);')).toThrow('Exceeded maximum execution time');
});

test('[M] a run starts at the given instant and sleeping moves its clock on', () => {
  const code = `const start = Date.now(); Utilities.sleep(3600000 / 100);
    return [new Date(start).toISOString().slice(0, 16), Date.now() - start >= 36000,
      new Date() instanceof Date, new Date(0).getTime()];`;
  expect(gives(code, shop(), { now: Date.UTC(2025, 5, 30, 9) })).toEqual([
    '2025-06-30T09:00',
    true,
    true,
    0,
  ]);
});

test('8 [D] dates tell their parts in the zone of the manifest', () => {
  const code = 'function main() { return new Date(Date.UTC(2025, 0, 1)).getDate(); }';
  const inTokyo = project(code);
  inTokyo.manifest.timeZone = 'America/Los_Angeles';
  expect(run(inTokyo, shop(), 'main').value).toBe(31);
  expect(run(project(code), shop(), 'main').value).toBe(1);
});

test('13 [M] a context without Google has no service at all', () => {
  const { call, global } = context(project('function twice(x) { return 2 * x; }'), {
    google: false,
  });
  expect(call('twice', [21])).toBe(42);
  expect(Object.keys(global).concat(typeof global.SpreadsheetApp)).toEqual(['twice', 'undefined']);
});
