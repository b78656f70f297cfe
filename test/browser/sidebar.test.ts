import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Language } from '../../src/protocol.ts';
import { tabTo } from './keyboard.ts';
import { oneBrowser } from './one-browser.ts';
import { answers } from './sidebar-answers.ts';
import { keepsTheRules } from './sidebar-checks.ts';
import { openPanel } from './sidebar-page.ts';

const browser = oneBrowser();

const languages: readonly Language[] = ['en', 'ja'];

const title = (page: Page) => page.locator('#title');

test.each(languages)(
  'every view keeps the rules of access and fit (%s)',
  async (language) => {
    const panel = await openPanel(browser(), language);
    const { page } = panel;
    await page.locator('.action').waitFor();
    await keepsTheRules(panel);

    panel.next('segment', answers[language].segment, 2_300);
    await page.locator('.action').click();
    await page.locator('progress').waitFor();
    await keepsTheRules(panel);

    await page.locator('.group').first().waitFor();
    await keepsTheRules(panel);
    for (const place of [1, 2, 3, 4]) {
      await page.locator('.group > summary').nth(place).click();
      await page.locator('.group').nth(place).locator('> div').waitFor();
      await keepsTheRules(panel);
    }

    await page.locator('.group > summary').first().click();
    await page.locator('.action').click();
    await page.locator('.notice').waitFor();
    await keepsTheRules(panel);

    await page.locator('.share').click();
    await page.locator('.group').first().waitFor();
    await keepsTheRules(panel);
  },
  90_000,
);

test('the keyboard alone goes the whole way, and each view is read from its title', async () => {
  const { page, asked } = await openPanel(browser(), 'en');
  await page.locator('.action').waitFor();
  await tabTo(page, 'Segment & color');
  await page.keyboard.press('Enter');
  await page.locator('.group').first().waitFor();
  expect(await title(page).evaluate((h1) => h1 === document.activeElement)).toBe(true);
  expect(await title(page).textContent()).toBe('3,214 customers');

  await tabTo(page, 'Make follow-up list');
  await page.keyboard.press('Space');
  await page.locator('.notice').waitFor();
  expect(await title(page).evaluate((h1) => h1 === document.activeElement)).toBe(true);

  await tabTo(page, 'Open tab');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Undo');
  await page.keyboard.press('Enter');
  await page.locator('.group').first().waitFor();
  await tabTo(page, 'Back to your sales');
  await page.keyboard.press('Enter');
  expect(await title(page).textContent()).toBe('Your sales');
  expect(asked.map(([command]) => command)).toEqual(['look', 'segment', 'list', 'open', 'undo']);
});

test('nothing is written before the blue button, whatever is chosen', async () => {
  const { page, asked } = await openPanel(browser(), 'en');
  await page.getByLabel('Ship date').check();
  await page.getByLabel('Customer').selectOption('E-mail');
  await page.getByText('Options').click();
  await page.getByLabel('What to color').selectOption('Segment column only');
  await page.getByRole('button', { name: 'Use the last sale, 30 Jun 2025' }).click();
  await expect.poll(() => asked.length).toBe(4);
  expect(asked.map(([command]) => command)).toEqual(['look', 'look', 'look', 'look']);

  await page.getByRole('button', { name: 'Segment & color' }).click();
  await expect
    .poll(() => asked[4])
    .toEqual([
      'segment',
      {
        tab: 'Orders 2025',
        choice: { date: 2, customer: 4 },
        asOf: '2025-06-30',
        paint: 'column',
      },
    ]);
});

test('a pressed button says so, keeps the keyboard, and ignores a second click', async () => {
  const panel = await openPanel(browser(), 'en');
  const { page, asked } = panel;
  panel.next('segment', answers.en.segment, 2_500);
  const button = page.locator('.action');
  await button.click();
  await expect.poll(() => button.textContent()).toBe('Working…');
  expect(await button.getAttribute('aria-disabled')).toBe('true');
  expect(await button.evaluate((pressed) => pressed === document.activeElement)).toBe(true);
  // Playwright itself waits for a button that says it is disabled; a hurried owner does not.
  await button.dispatchEvent('click');
  await expect
    .poll(() => page.locator('.spoken').textContent(), { timeout: 4_000 })
    .toBe('Scoring customers');
  expect(await page.locator('progress').evaluate((bar: HTMLProgressElement) => bar.value)).toBe(
    1.5,
  );
  await page.locator('.group').first().waitFor();
  expect(asked.filter(([command]) => command === 'segment')).toHaveLength(1);
});

test('the list has as many people as the owner asks for', async () => {
  const { page, asked } = await openPanel(browser(), 'en');
  await page.locator('.action').click();
  await page.getByText('50 of 219 people').click();
  await page.getByLabel('How many people').fill('500');
  await page.keyboard.press('Tab');
  expect(await page.getByLabel('How many people').inputValue()).toBe('219');
  await page.getByLabel('How many people').fill('20');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Make follow-up list' }).click();
  await page.locator('.notice').waitFor();
  expect(asked.at(-1)).toEqual(['list', { tab: 'Orders 2025', id: 'win-back', max: 20 }]);
});

test('dates that prove nothing can be read the other way', async () => {
  const look = {
    ...answers.en.look,
    notes: [{ code: 'dayFirst', text: 'Dates in “Order date” were read day first.' }],
  };
  const { page, asked } = await openPanel(browser(), 'en', look);
  await page.locator('#day-order').selectOption('Month first (12/31)');
  await expect
    .poll(() => asked.at(-1))
    .toEqual(['look', { tab: 'Orders 2025', choice: { dayOrder: 'month' } }]);
});

test('undo says what is gone and what somebody edited', async () => {
  const panel = await openPanel(browser(), 'en');
  const { page, asked } = panel;
  await page.locator('.action').click();
  panel.next('undo', { removed: ['Data check'], kept: ['Customers'], undo: false });
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.locator('.notice').waitFor();
  expect(await page.locator('.notice').textContent()).toBe(
    'Undone. Removed: “Data check”. Kept, because somebody edited it: “Customers”.',
  );
  await expect.poll(() => title(page).textContent()).toBe('Your sales');
  await expect.poll(() => asked.at(-1)).toEqual(['look', { tab: 'Orders 2025' }]);
});

test('names from the sheet are text, whatever they hold', async () => {
  const hostile = '<img src=x onerror="window.broken=1">';
  const look = {
    ...answers.en.look,
    tab: hostile,
    tabs: [hostile, '__proto__'],
    columns: [
      { index: 0, header: '__proto__' },
      { index: 1, header: '<script>window.broken=1</script>' },
      { index: 2, header: '\u202Eevil' },
    ],
    picks: {
      ...answers.en.look.picks,
      customer: { column: 0, rivals: [] },
      date: { column: 1, rivals: [2] },
      amount: { column: 2, rivals: [] },
    },
    sample: [hostile, 'constructor', '\u202E4200'],
  };
  const { page } = await openPanel(browser(), 'en', look);
  await page.locator('.action').waitFor();
  await page.getByText(`“${hostile}” · 12,480 rows`).first().waitFor();
  await page.getByText(`e.g. ${hostile} · constructor · \u202E4200`).waitFor();
  expect(await page.getByLabel('Customer').evaluate(chosenText)).toBe('__proto__');
  expect(await page.getByLabel('Amount').evaluate(chosenText)).toBe('\u202Eevil');
  expect(await page.getByLabel('<script>window.broken=1</script>').isChecked()).toBe(true);
  expect(await page.locator('img').count()).toBe(0);
  expect(await page.evaluate('window.broken')).toBe(undefined);
});

const chosenText = (select: Element): string =>
  (select as HTMLSelectElement).selectedOptions[0].text;
