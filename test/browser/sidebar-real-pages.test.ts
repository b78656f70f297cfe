import { expect, test } from 'vitest';
import * as en from '../../src/words/en.ts';
import * as ja from '../../src/words/ja.ts';
import { bookOf, serve, shop, value } from '../sheets/book.ts';
import { wholeShop, wordsOfShop } from '../sheets/whole-shop.ts';
import { oneBrowser } from './one-browser.ts';
import { keepsTheRules } from './sidebar-checks.ts';
import { button, openReturning } from './sidebar-page.ts';

const browser = oneBrowser();

const spoken = { en: en.sidebar, ja: ja.sidebar };

test.each(['en', 'ja'] as const)(
  'what the add-on says of a whole shop’s visits and areas fits the panel (%s)',
  async (language) => {
    const book = wholeShop(language);
    const { tabs } = wordsOfShop(language);
    const panel = await openReturning(browser(), language);
    const { page } = panel;
    const say = spoken[language];
    for (const part of ['visits', 'areas'] as const) {
      const request = { tab: tabs.orders, part };
      const answer = value(serve(book, 'page', request, { userLocale: language }));
      panel.next('page', answer);
      await button(page, say.to[part]).click();
      await page.locator('table').first().waitFor();
      expect(await page.locator('caption').allTextContents()).toEqual(
        answer.tables.map(({ title }) => title),
      );
      await keepsTheRules(panel);
      await button(page, say.to.segments).click();
    }
  },
  60_000,
);

test.each(['en', 'ja'] as const)(
  'where a shop has typed nothing yet, the pages say what to type where (%s)',
  async (language) => {
    const book = bookOf(shop());
    const panel = await openReturning(browser(), language);
    const { page } = panel;
    const say = spoken[language];
    for (const part of ['visits', 'areas'] as const) {
      const request = { tab: 'Orders', part };
      const answer = value(serve(book, 'page', request, { userLocale: language }));
      panel.next('page', answer);
      await button(page, say.to[part]).click();
      await page.getByText(answer.lines[0]).waitFor();
      expect(await page.locator('.action').textContent()).toBe(say.openSettings);
      await keepsTheRules(panel);
      await button(page, say.to.segments).click();
    }
  },
  60_000,
);
