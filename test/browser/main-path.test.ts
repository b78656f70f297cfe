import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { oneBrowser } from './one-browser.ts';
import { choose, openShop, tabsOf } from './shop-page.ts';

const browser = oneBrowser();

const background = (page: Page, tab: string, a1: string) =>
  page.evaluate(([name, place]) => window.otokuiHost.look(name, place).background, [tab, a1]);

test.each([
  ['en', 'Orders', 'Follow-up'],
  ['ja', '売上', 'フォロー'],
] as const)(
  'in %s: from the menu to coloured customers to a follow-up list, and back',
  async (language, sales, followUp) => {
    const { page, sidebar, outside, close } = await openShop(browser(), language);
    expect(await tabsOf(page)).toEqual([sales]);

    await choose(page, 'start');
    await sidebar.locator('.action:visible').click();
    await expect.poll(() => tabsOf(page), { timeout: 20_000 }).toHaveLength(3);
    // Row 4 is the first sale; its whole row takes the colour of the customer's group.
    expect(await background(page, sales, 'A4')).toMatch(/^#[0-9A-F]{6}$/);
    expect(await background(page, sales, 'D4')).toBe(await background(page, sales, 'A4'));

    await sidebar.locator('.action:visible').click();
    await expect.poll(() => tabsOf(page), { timeout: 20_000 }).toHaveLength(4);
    const list = (await tabsOf(page)).find((tab) => tab.includes(followUp))!;
    expect(await page.evaluate(() => window.otokuiHost.active())).toBe(list);
    expect(await page.evaluate((tab) => window.otokuiHost.cell(tab, 'A2'), list)).not.toBe('');
    expect(outside).toEqual([]);

    await choose(page, 'undoLastChange');
    await expect.poll(() => tabsOf(page), { timeout: 20_000 }).not.toContain(list);
    await close();
  },
  60_000,
);

test('a typed =RFM_SCORE over open ranges spills real scores', async () => {
  const { page, close } = await openShop(browser(), 'en');
  await page.evaluate(() => window.otokuiHost.edit('Orders', 'Q3', '=RFM_SCORE(C3:C,B3:B,J3:J)'));
  const scores = await page.evaluate(() =>
    ['Q3', 'Q4', 'Q5', 'Q9'].map((a1) => window.otokuiHost.cell('Orders', a1)),
  );
  expect(scores[0]).toBe('RFM score');
  expect(scores[1]).toMatch(/^[1-5]{3}$/);
  expect(scores[2]).toBe(scores[1]);
  // Row 9 names no customer.
  expect(scores[3]).toBe('');
  await close();
});

test('an error of a real function shows its sentence', async () => {
  const { page, close } = await openShop(browser(), 'en');
  await page.evaluate(() => window.otokuiHost.edit('Orders', 'Q3', '=RFM_SCORE(C3:C9,B3:B,J3:J)'));
  const cell = await page.evaluate(() => window.otokuiHost.look('Orders', 'Q3'));
  expect(cell.value).toBe('#ERROR!');
  expect(cell.note).not.toBe('');
  await close();
});
