import { expect, test } from 'vitest';
import type { Failure, Language } from '../../src/protocol.ts';
import { oneBrowser } from './one-browser.ts';
import { failing } from './sidebar-answers.ts';
import { keepsTheRules } from './sidebar-checks.ts';
import { button, jobs, openPanel, openReturning } from './sidebar-page.ts';

const browser = oneBrowser();

const languages: readonly Language[] = ['en', 'ja'];

const columns = ['Order no.', 'Customer', 'Order date'].map((header, index) => ({ index, header }));
const failures = (language: Language): readonly Failure[] => [
  failing(language, { code: 'noTable', values: ['Notes'] }, { do: 'useTab', tab: 'Orders 2025' }),
  failing(language, { code: 'noDate', values: ['Orders'] }, { do: 'chooseColumns', columns }),
  failing(language, { code: 'unexpected', values: [] }, { do: 'again' }),
  failing(language, { code: 'emptyTab', values: ['Orders 2025'] }, { do: 'look' }),
  failing(
    language,
    { code: 'keyColumnGone', values: ['Customers', 'Customer'] },
    { do: 'open', tab: 'Customers' },
  ),
  failing(language, { code: 'noVisitHours', values: ['Settings', 'Hours'] }, { do: 'settings' }),
  failing(language, { code: 'cancelled', values: [true] }, { do: 'undo' }),
];
test.each(languages)(
  'every error keeps the rules of access and fit (%s)',
  async (language) => {
    for (const failure of failures(language)) {
      const panel = await openPanel(browser(), language, failure);
      await panel.page.locator('.error, .notice').waitFor();
      await keepsTheRules(panel);
    }
  },
  90_000,
);

test('the wrong tab is mended by one button', async () => {
  const { page, asked } = await openPanel(browser(), 'en', failures('en')[0]);
  await page.getByRole('button', { name: 'Use “Orders 2025”' }).click();
  await page.getByRole('button', { name: 'Segment & color' }).waitFor();
  expect(await page.locator('.error').count()).toBe(0);
  expect(asked.at(-1)).toEqual(['look', { tab: 'Orders 2025', choice: {} }]);
});

test('a missing column is chosen by its header, and its field says that it is missing', async () => {
  const { page, asked } = await openPanel(browser(), 'en', failures('en')[1]);
  await page.getByRole('button', { name: 'Choose the columns' }).click();
  const field = page.getByLabel('Date', { exact: true });
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  expect(await field.evaluate((select) => select === document.activeElement)).toBe(true);
  await field.selectOption('Order date');
  await page.getByRole('button', { name: 'Segment & color' }).waitFor();
  expect(asked.at(-1)).toEqual(['look', { choice: { date: 2 } }]);
});

test('an exception of the script is one sentence, and "try again" sends the same once more', async () => {
  const panel = await openPanel(browser(), 'en');
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

test('a sales tab that is gone is mended by a look at the file from the tab that is open', async () => {
  const panel = await openReturning(browser(), 'en');
  const { page, asked } = panel;
  const gone = failing('en', { code: 'tabGone', values: ['Orders 2025'] }, { do: 'look' });
  panel.next('list', gone);
  await page.locator('.action').click();
  await button(page, 'Look at the file again').click();
  await page.locator('#title', { hasText: 'Your sales' }).waitFor();
  expect(await page.locator('.error').count()).toBe(0);
  expect(asked.at(-1)).toEqual(['look', { choice: {} }]);
});

test('a list tab that is gone is mended by another look at the lists', async () => {
  const panel = await openReturning(browser(), 'en');
  const { page } = panel;
  await button(page, 'Contact log').click();
  const gone = failing('en', { code: 'tabGone', values: ['Follow-up'] }, { do: 'look' });
  panel.next('logTicks', gone);
  await button(page, 'Put ticks into the log').first().click();
  await button(page, 'Look at the file again').click();
  await expect.poll(() => jobs(panel).filter((job) => job === 'lists').length).toBe(2);
  expect(await page.locator('#title').textContent()).toBe('Contact log');
});

test('what has to be mended on one of our tabs opens that tab', async () => {
  const panel = await openReturning(browser(), 'en');
  const { page, asked } = panel;
  panel.next('list', failures('en')[4]);
  await page.locator('.action').click();
  await page.locator('.error button').click();
  await expect.poll(() => asked.at(-1)).toEqual(['open', { tab: 'Customers' }]);
});

test('what was written before the owner stopped can be taken back at once', async () => {
  const panel = await openPanel(browser(), 'en');
  const { page } = panel;
  panel.next('segment', failures('en')[6]);
  await page.locator('.action').click();
  await page.locator('.notice', { hasText: 'Undo takes it away' }).waitFor();
  panel.next('undo', { removed: ['Customers'], kept: [], undo: false });
  await page.locator('.notice button').click();
  await page.locator('.notice', { hasText: 'Removed: “Customers”.' }).waitFor();
  expect(jobs(panel)).toEqual(['look', 'segment', 'undo', 'look']);
});
