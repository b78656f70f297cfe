import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Commands, Failure } from '../../src/protocol.ts';
import { launchChromium } from '../browser/chromium.ts';
import { answers, failing } from '../browser/sidebar-answers.ts';
import { openPanel } from '../browser/sidebar-page.ts';
import { HOSTILE } from './hostile.ts';

const EVIL = [HOSTILE.image, HOSTILE.script, HOSTILE.style, HOSTILE.template, HOSTILE.bidi].join(
  '',
);

/** Fields of an answer that may quote the sheet; the others are words of the protocol. */
const QUOTING = ['tab', 'tabs', 'header', 'sample', 'text', 'name', 'removed', 'kept', 'columns'];

/** An answer in which whatever may come from the sheet is hostile. */
function poisoned<T>(answer: T, quoting = false): T {
  if (typeof answer === 'string') return (quoting ? `${answer} ${EVIL}` : answer) as T;
  if (typeof answer !== 'object' || answer === null) return answer;
  if (Array.isArray(answer)) return answer.map((each) => poisoned(each, quoting)) as T;
  const entries = Object.entries(answer).map(([key, each]) => [
    key,
    poisoned(each, QUOTING.includes(key)),
  ]);
  return Object.fromEntries(entries) as T;
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** From now on the page may load nothing and run nothing new; what it tries is remembered. */
function lockDown(page: Page): Promise<void> {
  return page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    document.addEventListener('securitypolicyviolation', (event) => {
      seen.push(`${event.violatedDirective} ${event.blockedURI}`);
    });
    const meta = document.createElement('meta');
    meta.httpEquiv = 'Content-Security-Policy';
    meta.content = "default-src 'none'; base-uri 'none'; form-action 'none'";
    document.head.append(meta);
  });
}

interface Found {
  readonly elements: readonly string[];
  readonly ran: boolean;
  readonly refused: readonly string[];
  readonly text: string;
}

/** What a hostile text would have left in the page, had it been more than text. */
function look(page: Page): Promise<Found> {
  return page.evaluate(() => {
    const bad =
      'img,iframe,object,embed,link,form,base:not([target]),body script,[onerror],[onload]';
    const found = [...document.querySelectorAll(bad)].filter((e) =>
      e.parentElement?.closest('#app'),
    );
    const { pwned, seen } = window as unknown as { pwned?: unknown; seen: readonly string[] };
    return {
      elements: found.map((element) => element.outerHTML.slice(0, 80)),
      ran: pwned !== undefined,
      refused: seen,
      text: document.getElementById('app')?.textContent ?? '',
    };
  });
}

async function expectOnlyText(page: Page, requests: readonly string[]): Promise<void> {
  const { text, ...rest } = await look(page);
  expect(rest).toEqual({ elements: [], ran: false, refused: [] });
  expect(text).toContain(HOSTILE.image);
  expect(text).toContain(HOSTILE.script);
  expect(requests).toEqual([]);
}

const en = answers.en;
const wrongTab: Failure = failing(
  'en',
  { code: 'noTable', values: [EVIL] },
  { do: 'useTab', tab: `${en.look.tab} ${EVIL}` },
);
const failed: Failure = failing('en', { code: 'tabGone', values: [EVIL] }, null);

test('in every view the texts of a sheet are texts: nothing loads, nothing runs', async () => {
  const panel = await openPanel(browser, 'en', wrongTab);
  const { page, requests } = panel;
  await page.locator('.error').waitFor();
  await lockDown(page);
  await expectOnlyText(page, requests);

  panel.next('look', poisoned<Commands['look']['answer']>(en.look));
  await page.locator('.error button').click();
  await page.locator('.action').waitFor();
  await expectOnlyText(page, requests);

  panel.next('segment', poisoned<Commands['segment']['answer']>(en.segment));
  await page.locator('.action').click();
  await page.locator('.group').first().waitFor();
  await expectOnlyText(page, requests);

  panel.next('list', poisoned<Commands['list']['answer']>(en.list));
  await page.locator('.action').click();
  await page.getByText('Follow-up Win-back').first().waitFor();
  await expectOnlyText(page, requests);
}, 60_000);

test('an error that quotes a tab is a text too', async () => {
  const panel = await openPanel(browser, 'ja', failed);
  await panel.page.locator('.error').waitFor();
  await lockDown(panel.page);
  await expectOnlyText(panel.page, panel.requests);
});

test('the page would have been caught: the same text as markup loads and is refused', async () => {
  const { page } = await openPanel(browser, 'en', failed);
  await page.locator('.error').waitFor();
  await lockDown(page);
  await page.evaluate((text) => {
    document.getElementById('app')!.innerHTML = text;
  }, EVIL);
  await expect.poll(async () => (await look(page)).refused.length).toBeGreaterThan(0);
  expect((await look(page)).elements).not.toEqual([]);
});
