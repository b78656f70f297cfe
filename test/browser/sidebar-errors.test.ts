import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Failure, Language } from '../../src/protocol.ts';
import { launchChromium } from './chromium.ts';
import { failing } from './sidebar-answers.ts';
import { keepsTheRules } from './sidebar-checks.ts';
import { openPanel } from './sidebar-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

const languages: readonly Language[] = ['en', 'ja'];

const columns = ['Order no.', 'Customer', 'Order date'].map((header, index) => ({ index, header }));
const failures = (language: Language): readonly Failure[] => [
  failing(language, { code: 'noTable', values: ['Notes'] }, { do: 'useTab', tab: 'Orders 2025' }),
  failing(language, { code: 'noDate', values: ['Orders'] }, { do: 'chooseColumns', columns }),
  failing(language, { code: 'unexpected', values: [] }, { do: 'again' }),
  failing(language, { code: 'emptyTab', values: ['Orders 2025'] }, null),
];
test.each(languages)(
  'every error keeps the rules of access and fit (%s)',
  async (language) => {
    for (const failure of failures(language)) {
      const panel = await openPanel(browser, language, failure);
      await panel.page.locator('.error').waitFor();
      await keepsTheRules(panel);
    }
  },
  90_000,
);

test('the wrong tab is mended by one button', async () => {
  const { page, asked } = await openPanel(browser, 'en', failures('en')[0]);
  await page.getByRole('button', { name: 'Use “Orders 2025”' }).click();
  await page.getByRole('button', { name: 'Segment & color' }).waitFor();
  expect(await page.locator('.error').count()).toBe(0);
  expect(asked.at(-1)).toEqual(['look', { tab: 'Orders 2025', choice: {} }]);
});

test('a missing column is chosen by its header, and its field says that it is missing', async () => {
  const { page, asked } = await openPanel(browser, 'en', failures('en')[1]);
  await page.getByRole('button', { name: 'Choose the columns' }).click();
  const field = page.getByLabel('Date', { exact: true });
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  expect(await field.evaluate((select) => select === document.activeElement)).toBe(true);
  await field.selectOption('Order date');
  await page.getByRole('button', { name: 'Segment & color' }).waitFor();
  expect(asked.at(-1)).toEqual(['look', { choice: { date: 2 } }]);
});

test('an exception of the script is one sentence, and "try again" sends the same once more', async () => {
  const panel = await openPanel(browser, 'en');
  const { page, asked } = panel;
  panel.next('segment', new Error('TypeError: secret cell'));
  await page.locator('.action').click();
  const again = page.getByRole('button', { name: 'Try again' });
  await again.waitFor();
  expect(await page.locator('.error').textContent()).toContain('Something went wrong.');
  expect(await page.locator('body').textContent()).not.toContain('secret');
  await again.click();
  await page.locator('.group').first().waitFor();
  const [first, second] = asked.filter(([command]) => command === 'segment');
  expect(second).toEqual(first);
});
