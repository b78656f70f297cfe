import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { toyBook, toyProject } from '../host/calc/toy.ts';
import { type Host, startHost } from '../host/server.ts';
import type { Value } from '../host/workbook.ts';
import { launchChromium } from './chromium.ts';

let browser: Browser;
let host: Host;
let page: Page;
const outside: string[] = [];

beforeAll(async () => {
  host = await startHost({ project: toyProject, book: toyBook() });
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(host.address) && !/^(data|blob|about):/.test(url)) outside.push(url);
  });
  await page.goto(host.address);
  await page.waitForSelector('[data-grid="ready"]');
});
afterAll(async () => {
  await browser?.close();
  await host?.close();
});

/** Every test begins with the workbook as it was, by the page's own menu. */
beforeEach(async () => {
  await page.click('[data-menu="file"]');
  await page.click('[data-menu="reset"]');
  await expect.poll(tabs).toEqual(['People']);
  await expect.poll(() => page.locator('#sidebar').count()).toBe(0);
  await shows('E1', '');
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

interface SidebarWindow {
  google: {
    script: { run: Record<string, (...args: unknown[]) => SidebarRunner> & SidebarRunner };
  };
}
interface SidebarRunner {
  withSuccessHandler(handler: (value: string) => unknown): SidebarRunner;
  serve(name: string, text: string): void;
}

function sidebarFrame(): Frame {
  return page.frames().find((frame) => frame.parentFrame() !== null)!;
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

test('runners keep their own handlers, and know no private or unknown function', async () => {
  await choose('openPanel');
  await page.frameLocator('#sidebar').locator('#ask').waitFor();
  const answers = await sidebarFrame().evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const { run } = (window as unknown as SidebarWindow).google.script;
        const said: string[] = [];
        const hear = (who: string) => (text: string) => {
          said.push(`${who}: ${text}`);
          if (said.length === 2) resolve(said.sort());
        };
        const one = run.withSuccessHandler(hear('one'));
        const two = one.withSuccessHandler(hear('two'));
        one.serve('look', 'a');
        two.serve('look', 'b');
      }),
  );
  expect(answers).toEqual(['one: look a', 'two: look b']);
  const names = await sidebarFrame().evaluate(() => {
    const { run } = (window as unknown as SidebarWindow).google.script;
    return ['serve', 'shoutRow_', 'nothing'].map((name) => typeof run[name]);
  });
  expect(names).toEqual(['function', 'undefined', 'undefined']);
});

test('ten calls of a sidebar run at once, and the eleventh waits', async () => {
  let open = 0;
  let most = 0;
  await page.route('**/do/call', async (route) => {
    most = Math.max(most, ++open);
    await new Promise((resolve) => setTimeout(resolve, 100));
    open--;
    await route.continue();
  });
  await choose('openPanel');
  await page.frameLocator('#sidebar').locator('#ask').waitFor();
  const count = await sidebarFrame().evaluate(
    () =>
      new Promise<number>((resolve) => {
        const { run } = (window as unknown as SidebarWindow).google.script;
        let heard = 0;
        const hear = run.withSuccessHandler(() => ++heard === 14 && resolve(heard));
        for (let i = 0; i < 14; i++) hear.serve('look', String(i));
      }),
  );
  await page.unroute('**/do/call');
  expect(count).toBe(14);
  expect(most).toBe(10);
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

test('a tab is added and renamed in the grid itself', async () => {
  // The plus sign at the left end of the tabs.
  await page.mouse.click(31, 782);
  await expect.poll(tabs).toEqual(['People', 'Sheet1']);
  const rename = async (name: string) => {
    await page
      .getByText((await tabs())[1], { exact: true })
      .first()
      .dblclick();
    // The name can be typed over once the grid has made it editable and selected it.
    await page.waitForFunction(
      () => (document.activeElement as HTMLElement | null)?.isContentEditable === true,
    );
    await page.waitForTimeout(300);
    await page.keyboard.press('Control+a');
    await page.keyboard.type(name, { delay: 20 });
    await page.keyboard.press('Enter');
  };
  await rename('Notes');
  await expect.poll(tabs).toEqual(['People', 'Notes']);
  expect(host.session.current().sheets.map(({ name }) => name)).toEqual(['People', 'Notes']);
});

test('a file that is dropped on the page is opened', async () => {
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(['Who,Paid\nDee,12\n'], 'Mine.csv'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
  });
  await expect.poll(() => page.title()).toBe('Mine');
  expect(await tabs()).toEqual(['Mine']);
  expect(await page.evaluate(() => window.otokuiHost.cell('Mine', 'B2'))).toBe(12);
});

test('the language changes the words of the page', async () => {
  await page.click('[data-language="ja"]');
  await expect.poll(() => page.locator('[data-menu="file"]').textContent()).toBe('ファイル');
  expect(await page.locator('html').getAttribute('lang')).toBe('ja');
  await page.waitForSelector('[data-grid="ready"]');
  await page.click('[data-language="en"]');
  await expect.poll(() => page.locator('[data-menu="file"]').textContent()).toBe('File');
});
