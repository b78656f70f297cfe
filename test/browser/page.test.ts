import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { toyBook, toyProject } from '../host/calc/toy.ts';
import { type Host, startHost } from '../host/server.ts';
import type { Value } from '../host/workbook.ts';
import { launchChromium } from './chromium.ts';

let browser: Browser;
let host: Host;
let page: Page;
let outside: string[];

beforeAll(async () => {
  host = await startHost({ project: toyProject, book: toyBook() });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await host?.close();
});

/** Every test begins with a fresh workbook in a fresh page. */
beforeEach(async () => {
  await host.session.language('en');
  await page?.close();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  outside = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(host.address) && !/^(data|blob|about):/.test(url)) outside.push(url);
  });
  await page.goto(host.address);
  await page.waitForSelector('[data-grid="ready"]');
});

const cell = (a1: string): Promise<Value> =>
  page.evaluate((place) => window.otokuiHost.cell('People', place), a1);
const tabs = (): Promise<string[]> => page.evaluate(() => window.otokuiHost.tabs());

/** Waits until a cell of the grid shows a value. */
async function shows(a1: string, value: Value): Promise<void> {
  await expect.poll(() => cell(a1), { timeout: 10_000 }).toBe(value);
}

/** Clicks an item of the add-on's menu, as a person finds it. */
async function choose(functionName: string): Promise<void> {
  await page.click('[data-menu="extensions"]');
  await page.hover('[data-menu="Otokui"]');
  await page.click(`[data-menu="${functionName}"]`);
}

/** Clicks a cell of the canvas and types, with real keys. */
async function typeInto(a1: string, text: string): Promise<void> {
  const grid = await page.locator('#grid').boundingBox();
  const column = a1.charCodeAt(0) - 65;
  const row = Number(a1.slice(1)) - 1;
  // Row heads are 46 pixels wide, the formula bar and the column heads together 45 high.
  await page.mouse.click(grid!.x + 46 + column * 100 + 50, grid!.y + 45 + row * 21 + 10);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

test('the page shows the workbook and asks nobody outside for anything', async () => {
  expect(await tabs()).toEqual(['People']);
  expect(await cell('A2')).toBe('Ann');
  expect(await page.title()).toBe('Toy shop');
  expect(outside).toEqual([]);
});

test('what is typed into the grid is read as Sheets reads it', async () => {
  await typeInto('E1', '12%');
  await shows('E1', 0.12);
  expect(await page.evaluate(() => window.otokuiHost.look('People', 'E1').shown)).toBe('12%');
  await typeInto('E2', '007');
  await shows('E2', 7);
});

test('a typed custom function over an open range spills', async () => {
  await typeInto('E1', '=SHOUT(A2:A)');
  await shows('E2', 'BOB');
  expect([await cell('E1'), await cell('E3')]).toEqual(['ANN', 'CY']);
  const { formula } = await page.evaluate(() => window.otokuiHost.look('People', 'E1'));
  expect(formula).toBe('=SHOUT(A2:A)');
});

test('an error shows in the cell, and its sentence in a note', async () => {
  await page.evaluate(() => window.otokuiHost.edit('People', 'E1', '=REFUSE(3)'));
  await shows('E1', '#ERROR!');
  const { note } = await page.evaluate(() => window.otokuiHost.look('People', 'E1'));
  expect(note).toBe('Row 3: “x” is no date. Put a date there.');
});

test('deleting a cell empties it and takes its spill back', async () => {
  await typeInto('E1', '=SHOUT(A2:A4)');
  await shows('E3', 'CY');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Delete');
  await shows('E3', '');
  expect(await cell('E1')).toBe('');
});

test('a command colours rows, opens its new tab and shows its toast', async () => {
  await choose('colourRows');
  await expect.poll(tabs).toEqual(['People', 'Made']);
  expect(await page.evaluate(() => window.otokuiHost.active())).toBe('Made');
  expect(await page.locator('#toasts').textContent()).toBe('Rows are coloured.');
  const backgrounds = await page.evaluate(() =>
    ['A2', 'C2', 'A3', 'A4'].map((a1) => window.otokuiHost.look('People', a1).background),
  );
  expect(backgrounds).toEqual(['#72B3FC', '#72B3FC', '#fff', '#72B3FC']);
});

test('an alert waits for its button', async () => {
  await choose('sayHello');
  const alert = page.locator('dialog.alert');
  await expect.poll(() => alert.locator('p').textContent()).toBe('Hello.');
  await alert.locator('button').click();
  await expect.poll(() => alert.count()).toBe(0);
});

test('the sidebar calls the add-on, and the grid shows what came of it', async () => {
  await choose('openPanel');
  const panel = page.frameLocator('#sidebar');
  await panel.locator('#ask').click();
  await shows('E1', 'from the panel');
  expect(await panel.locator('#said').textContent()).toBe('write from the panel');
  await panel.locator('#fail').click();
  await expect
    .poll(() => panel.locator('#said').textContent())
    .toBe('failed: The panel asked for too much.');
  expect(outside).toEqual([]);
});

test('an argument that Google would not take throws in the sidebar at once', async () => {
  await choose('openPanel');
  const panel = page.frameLocator('#sidebar');
  await panel.locator('#bad').click();
  expect(await panel.locator('#said').textContent()).toBe(
    'threw: Failed due to illegal value in property: 1',
  );
});

test('a sidebar cannot reach the page around it, and closes itself', async () => {
  await choose('openPanel');
  const sidebar = page.locator('#sidebar');
  expect(await sidebar.getAttribute('sandbox')).toBe('allow-scripts allow-forms');
  await page.frameLocator('#sidebar').locator('#close').click();
  await expect.poll(() => sidebar.count()).toBe(0);
});

test('a tab is opened by a click, and the workbook knows which', async () => {
  await choose('colourRows');
  await expect.poll(tabs).toEqual(['People', 'Made']);
  await page.getByText('People', { exact: true }).first().click();
  await expect.poll(() => host.session.current().active).toBe(0);
});

test('the language changes the words of the page', async () => {
  await page.click('[data-language="ja"]');
  await expect.poll(() => page.locator('[data-menu="file"]').textContent()).toBe('ファイル');
  expect(await page.locator('html').getAttribute('lang')).toBe('ja');
});
