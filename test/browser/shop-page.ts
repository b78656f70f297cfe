import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { Language } from '../../src/protocol.ts';
import { loadProject } from '../host/script.ts';
import { type Host, startHost } from '../host/server.ts';
import { workbookOf } from '../host/start.ts';
import type { Workbook } from '../host/workbook.ts';

/** The local page with the sample shop, driven as a person would. */
export interface ShopPage {
  readonly page: Page;
  readonly sidebar: FrameLocator;
  readonly host: Host;
  /** Addresses that were asked for outside the local server. */
  readonly outside: readonly string[];
  close(): Promise<void>;
}

/** The sample shop as nobody has touched it yet. */
const untouched = (language: Language): Promise<Workbook> =>
  workbookOf({ file: null, language, zone: null, port: 0 }, language);

/** Opens the built add-on on a shop in one language, the grid ready. */
export async function openShop(
  browser: Browser,
  language: Language,
  book: (language: Language) => Promise<Workbook> = untouched,
): Promise<ShopPage> {
  const host = await startHost({ project: loadProject(), language, book });
  const page = await browser.newPage({ viewport: { width: 1400, height: 860 } });
  const outside: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(host.address) && !/^(data|blob|about):/.test(url)) outside.push(url);
  });
  await page.goto(host.address);
  await page.waitForSelector('[data-grid="ready"]');
  const close = async () => {
    await page.close();
    await host.close();
  };
  return { page, sidebar: page.frameLocator('#sidebar'), host, outside, close };
}

/** Clicks an item of the add-on's menu by the function behind it. */
export async function choose(page: Page, functionName: string): Promise<void> {
  await page.click('[data-menu="extensions"]');
  await page.hover('[data-menu="Otokui"]');
  await page.click(`[data-menu="${functionName}"]`);
}

/** Names of the tabs on the page. */
export function tabsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => window.otokuiHost.tabs());
}
