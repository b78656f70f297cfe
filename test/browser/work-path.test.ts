import { expect, test } from 'vitest';
import * as en from '../../src/words/en.ts';
import * as ja from '../../src/words/ja.ts';
import { oneBrowser } from './one-browser.ts';
import { choose, openShop, tabsOf } from './shop-page.ts';

const browser = oneBrowser();

const WORDS = {
  en: { say: en.sidebar, log: en.log.tab, name: 'Three or more' },
  ja: { say: ja.sidebar, log: ja.log.tab, name: '3回以上' },
} as const;

test.each(['en', 'ja'] as const)(
  'whoever returns goes from today’s work to a preview, the log and a list of their own (%s)',
  async (language) => {
    const { page, sidebar, outside, close } = await openShop(browser(), language);
    const { say, log, name } = WORDS[language];
    const press = (label: string) =>
      sidebar.getByRole('button', { name: label, exact: true }).first().click();
    await choose(page, 'start');
    await press(say.segment);
    await sidebar.locator('.group').first().waitFor();

    await choose(page, 'start');
    await expect.poll(() => sidebar.locator('.list[open]').count()).toBe(1);
    expect(await sidebar.locator('section h2').textContent()).toBe(say.work);
    await press(say.preview);
    expect(await sidebar.locator('.notice dd').first().textContent()).not.toBe('');
    await press(say.makeList);
    await press(say.to.segments);

    await press(say.to.log);
    await sidebar.locator('h3 bdi').waitFor();
    await sidebar.locator('#customer').fill('Hollis');
    await press(say.addContact);
    await sidebar.getByText(say.logged(log, 1, 0)).waitFor();
    expect(await tabsOf(page)).toContain(log);
    await press(say.undo);
    await expect.poll(() => tabsOf(page)).not.toContain(log);
    await press(say.to.segments);

    await press(say.to.narrow);
    await sidebar.locator('#fact-0').selectOption('frequency');
    await sidebar.locator('#value-0').fill('3');
    await sidebar.locator('.action').waitFor();
    await sidebar.locator('#name').fill(name);
    await press(say.save);
    await sidebar.locator('#saved').waitFor();
    await press(say.makeList);
    await sidebar.locator('#title', { hasText: say.listTitle }).waitFor();
    expect((await tabsOf(page)).some((tab) => tab.includes(name))).toBe(true);
    expect(outside).toEqual([]);
    await close();
  },
  90_000,
);
