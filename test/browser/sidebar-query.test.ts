import { expect, test } from 'vitest';
import * as en from '../../src/words/en.ts';
import * as ja from '../../src/words/ja.ts';
import { tabTo } from './keyboard.ts';
import { oneBrowser } from './one-browser.ts';
import { pages } from './page-answers.ts';
import { failing } from './sidebar-answers.ts';
import { keepsTheRules } from './sidebar-checks.ts';
import { button, jobs, openPanel } from './sidebar-page.ts';

const browser = oneBrowser();

const spoken = { en: en.sidebar, ja: ja.sidebar };

test.each(['en', 'ja'] as const)(
  'the query is copied whole, and keeps the rules of access and fit (%s)',
  async (language) => {
    const panel = await openPanel(browser(), language);
    const { page } = panel;
    const say = spoken[language];
    await page.getByText(say.help, { exact: true }).click();
    await button(page, say.to.query).click();
    await page.locator('textarea').waitFor();
    await keepsTheRules(panel);
    await button(page, say.copy).click();
    await button(page, say.copied).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(say.copied);
    await keepsTheRules(panel);

    // What an owner pastes elsewhere is the whole query.
    await page.evaluate(() => {
      document.body.innerHTML = '<textarea></textarea>';
      document.querySelector('textarea')?.focus();
    });
    await page.keyboard.press('Control+V');
    expect(await page.locator('textarea').inputValue()).toBe(pages[language].query.copy);
  },
  60_000,
);

test('where the sales cannot be read the keyboard still goes to the query and back', async () => {
  const panel = await openPanel(
    browser(),
    'en',
    failing('en', { code: 'emptyTab', values: ['A'] }, null),
  );
  const { page } = panel;
  await page.locator('.error').waitFor();
  await tabTo(page, 'Help');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Query for BigQuery');
  await page.keyboard.press('Enter');
  await page.locator('textarea').waitFor();
  expect(jobs(panel)).toEqual(['look', 'page']);
  expect(await page.locator('#title').textContent()).toBe('Query for BigQuery');
  await tabTo(page, 'Open the settings tab');
  await tabTo(page, 'Back to your sales');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('#title').textContent()).toBe('Your sales');
});
