import { expect, test } from 'vitest';
import { pageFault } from '../page-fault.ts';
import { runFromSidebar } from '../script.ts';
import { did, project, shop } from './small-project.ts';

const send = (body: string, ...args: unknown[]) =>
  runFromSidebar(
    project(`function main(...args) { ${body} } function hidden_() {}`),
    shop(),
    'main',
    args,
  );
const answer = (body: string, ...args: unknown[]) => {
  const result = send(body, ...args);
  return result.ok ? [result.value, result.run.violations] : result.message;
};

test('24 [R] an illegal argument throws at once and is named', () => {
  const illegal = 'Failed due to illegal value in property: 1';
  for (const value of [new Date(), () => 1, new Map(), Symbol('x'), 1n]) {
    expect(() => send('return 1;', 'fine', value)).toThrow(TypeError);
    expect(() => send('return 1;', 'fine', value)).toThrow(illegal);
  }
  expect(() => send('return 1;', { when: { day: new Date() } })).toThrow('property: day');
  const cycle: Record<string, unknown> = {};
  cycle.again = cycle;
  expect(() => send('return 1;', cycle)).toThrow('property: again');
});

test('24 [D] arguments are structural copies of the script, undefined in arrays becomes null', () => {
  expect(
    answer('return [args[0] instanceof Object, args[1]];', { a: 1 }, [
      1,
      undefined,
      { b: undefined },
    ]),
  ).toEqual([[true, [1, null, {}]], []]);
});

test('25 [R] a result with a date anywhere inside reaches the sidebar as null, and is recorded', () => {
  const violation = (kind: string) =>
    `The returned value holds a ${kind}, so the sidebar gets null.`;
  expect(answer('return { rows: [[new Date()]] };')).toEqual([null, [violation('Date')]]);
  expect(answer('return [new Map()];')).toEqual([null, [violation('Map')]]);
  expect(answer('return { call: () => 1 };')).toEqual([null, [violation('function')]]);
  expect(answer('return { text: "fine" };')).toEqual([{ text: 'fine' }, []]);
  expect(answer('')).toEqual([null, []]);
});

test('26 [D] private and unknown functions are not found', () => {
  for (const name of ['hidden_', 'missing']) {
    expect(runFromSidebar(project('function hidden_() {}'), shop(), name)).toEqual({
      ok: false,
      message: `Script function not found: ${name}`,
    });
  }
});

test('26 [D] a failure is its message only', () => {
  expect(answer("throw new TypeError('No sales here.');")).toBe('No sales here.');
});

test('27 [D] pages are found by project name, and another name is refused', () => {
  expect(
    did(`SpreadsheetApp.getUi().showSidebar(
      HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Small'));`).sidebar,
  ).toEqual({ html: '<!doctype html><title>Small</title><p>Hello</p>', title: 'Small' });
  expect(() => did("HtmlService.createHtmlOutputFromFile('sidebar.html');")).toThrow(
    'No HTML file named sidebar.html was found.',
  );
});

test('27 [D] templates and scriptlets are refused', () => {
  expect(() => did("HtmlService.createTemplateFromFile('sidebar');")).toThrow(
    'Templates are refused',
  );
  expect(() => did("HtmlService.createHtmlOutput('<p><?= name ?></p>');")).toThrow('holds “<?”');
});

test('27 [R] a page whose script holds comment-like text in a literal is refused', () => {
  const page = (script: string) => pageFault(`<p>a // b</p><script>${script}</script>`);
  const fault =
    'The page holds “//” or “/*” inside a literal, which HtmlService takes for a comment.';
  expect(page("fetch('https://example.com');")).toBe(fault);
  expect(page('const a = `x /* y */ z`;')).toBe(fault);
  expect(page("const a = '/*'; const b = '*/';")).toBe(fault);
  expect(page('const a = /x\\//;')).toBe(fault);
  expect(page('// a comment\nconst a = 1; /* another */ const b = a / 2;')).toBe(null);
  expect(page("const a = 'https:\\/\\/example.com';")).toBe(null);
});

test('28 [D] one sidebar or dialog is open at a time, and the width of a sidebar is fixed', () => {
  const open = (first: string, second: string) =>
    did(`const ui = SpreadsheetApp.getUi();
      const page = (text) => HtmlService.createHtmlOutput(text).setWidth(500).setHeight(200);
      ${first} ${second}`);
  const sidebar = "ui.showSidebar(page('side').setTitle('Side'));";
  const dialog = "ui.showModalDialog(page('dialog'), 'Question');";
  const last = open(sidebar, dialog);
  expect([last.sidebar, last.dialog]).toEqual([
    null,
    { html: 'dialog', title: 'Question', width: 500, height: 200 },
  ]);
  const other = open(dialog, sidebar);
  expect([other.sidebar, other.dialog]).toEqual([{ html: 'side', title: 'Side' }, null]);
});

test('28 [D] an alert gives the button that was pressed and drops the lock', () => {
  const lines = `const ui = SpreadsheetApp.getUi(); const lock = LockService.getDocumentLock();
    lock.tryLock(1); const before = lock.hasLock();
    const button = ui.alert('Sure?', 'All rows.', ui.ButtonSet.YES_NO);
    return [before, lock.hasLock(), button === ui.Button.YES];`;
  const done = did(lines, shop(), { answers: ['YES'] });
  expect([done.value, done.alerts]).toEqual([[true, false, true], ['Sure?: All rows.']]);
  expect(() => did(lines, shop(), { answers: ['CANCEL'] })).toThrow(
    'The alert has no button CANCEL.',
  );
});

test('[D] a menu may hold lines and submenus', () => {
  expect(
    did(`const ui = SpreadsheetApp.getUi();
      ui.createAddonMenu().addItem('Start', 'start').addSeparator()
        .addSubMenu(ui.createMenu('Lists').addItem('Win back', 'winBack')).addToUi();`).menu,
  ).toEqual([
    { label: 'Start', functionName: 'start' },
    { label: '' },
    { label: 'Lists', items: [{ label: 'Win back', functionName: 'winBack' }] },
  ]);
});
