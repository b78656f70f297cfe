import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { choose, openShop, tabsOf } from './shop-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const EXPECTED = {
  en: {
    sales: 'Orders',
    segment: 'Segment & color',
    list: 'Make follow-up list',
    tabs: ['Customers', 'Data check'],
    followup: /^Follow-up Win-back \d{4}-\d\d-\d\d$/,
    marks: /^[A-K] [A-Z]/,
  },
  ja: {
    sales: '売上',
    segment: '分類して色分け',
    list: 'フォローリストを作る',
    tabs: ['顧客一覧', 'データ確認'],
    followup: /呼び戻し/,
    marks: /^[A-K] [^A-Za-z]/,
  },
} as const;

test.each(['en', 'ja'] as const)(
  'menu, sidebar, segment, list: three clicks from a sheet of sales to a follow-up tab (%s)',
  async (language) => {
    const expected = EXPECTED[language];
    const shop = await openShop(browser, language);
    try {
      const { page, sidebar } = shop;
      await choose(page, 'start');
      await sidebar.getByRole('button', { name: expected.segment }).click();
      await sidebar.locator('.group').first().waitFor();
      expect(await tabsOf(page)).toEqual(
        expect.arrayContaining([expected.sales, ...expected.tabs]),
      );

      // The label stands on the grid, and its row has the colour of its group.
      const [label, background] = await page.evaluate((tab) => {
        const host = window.otokuiHost;
        const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
        for (const row of [20, 21, 22, 23]) {
          for (const letter of letters) {
            const value = String(host.cell(tab, `${letter}${row}`));
            if (/^[A-K] \S/.test(value) && value.length < 30) {
              return [value, host.look(tab, `${letter}${row}`).background];
            }
          }
        }
        return ['', ''];
      }, expected.sales);
      expect(label).toMatch(expected.marks);
      expect(background).not.toBe('');

      await sidebar.getByRole('button', { name: expected.list }).click();
      await sidebar.locator('.notice').waitFor();
      const followup = (await tabsOf(page)).find((tab) => expected.followup.test(tab));
      expect(followup).toBeDefined();
      expect(shop.outside).toEqual([]);
    } finally {
      await shop.close();
    }
  },
  120_000,
);

test('a formula over the sales spills scores, and a wrong one says what to do', async () => {
  const shop = await openShop(browser, 'en');
  try {
    const { page } = shop;
    const type = (a1: string, text: string) =>
      page.evaluate(([place, typed]) => window.otokuiHost.edit('Orders', place, typed), [
        a1,
        text,
      ] as const);
    const look = (a1: string) =>
      page.evaluate((place) => window.otokuiHost.look('Orders', place), a1);
    await type('R4', '=RFM_SCORE(C4:C, B4:B, J4:J)');
    const scores = await Promise.all(['R4', 'R5', 'R6', 'R7', 'R8'].map(look));
    expect(scores.filter(({ value }) => /^[1-5]{3}$/.test(String(value))).length).toBeGreaterThan(
      2,
    );
    await type('S4', '=RFM_SCORE(C4:C9, B4:B, J4:J)');
    const wrong = await look('S4');
    expect(wrong.shown).toBe('#ERROR!');
    expect(wrong.note).toContain('Give ranges of equal height.');
  } finally {
    await shop.close();
  }
}, 120_000);
