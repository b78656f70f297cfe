import { expect, test } from 'vitest';
import { oneBrowser } from './one-browser.ts';
import { choose, openShop, tabsOf } from './shop-page.ts';

const browser = oneBrowser();

const WORDS = {
  en: {
    segment: 'Segment & color',
    make: 'Make report',
    tab: 'Report',
    chart: 'Customers by segment',
  },
  ja: {
    segment: '分類して色分け',
    make: 'レポートを作る',
    tab: 'レポート',
    chart: 'セグメント別の顧客数',
  },
} as const;

test.each(['en', 'ja'] as const)(
  'the report opens on the page with its charts on their cells, and they scroll with the grid (%s)',
  async (language) => {
    const words = WORDS[language];
    const shop = await openShop(browser(), language);
    try {
      const { page, sidebar } = shop;
      await choose(page, 'start');
      await sidebar.getByRole('button', { name: words.segment }).click();
      await sidebar.getByRole('button', { name: words.make }).click();
      await sidebar.locator('.notice').waitFor();
      expect(await tabsOf(page)).toContain(words.tab);
      expect(await page.evaluate(() => window.otokuiHost.active())).toBe(words.tab);

      const chart = page.getByRole('img', { name: words.chart });
      await chart.waitFor();
      expect(await page.locator('#charts svg').count()).toBe(3);
      await page.waitForTimeout(300);
      const before = (await chart.boundingBox())!;
      await page.mouse.move(400, 400);
      await page.mouse.wheel(0, 200);
      await page.waitForTimeout(500);
      const after = (await chart.boundingBox())!;
      expect(after.x).toBeCloseTo(before.x, 0);
      expect(before.y - after.y).toBeGreaterThan(100);
      expect(shop.outside).toEqual([]);
    } finally {
      await shop.close();
    }
  },
  120_000,
);
