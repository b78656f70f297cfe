import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import * as en from '../../src/words/en.ts';
import * as ja from '../../src/words/ja.ts';
import { tabTo } from './keyboard.ts';
import { oneBrowser } from './one-browser.ts';
import { pages } from './page-answers.ts';
import { answers } from './sidebar-answers.ts';
import { keepsTheRules } from './sidebar-checks.ts';
import { button, jobs, openReturning } from './sidebar-page.ts';

const browser = oneBrowser();

const spoken = { en: en.sidebar, ja: ja.sidebar };
const report = {
  en: { ...answers.en.report, tab: 'Visit plan' },
  ja: { ...answers.ja.report, tab: '訪問計画' },
};

test.each(['en', 'ja'] as const)(
  'visit plan and areas keep the rules of access and fit (%s)',
  async (language) => {
    const panel = await openReturning(browser(), language);
    const { page } = panel;
    const say = spoken[language];
    await button(page, say.to.visits).click();
    await page.locator('table').first().waitFor();
    await keepsTheRules(panel);
    panel.next('report', report[language]);
    await page.locator('.action').click();
    await page.getByText(say.reportMade(report[language].tab)).waitFor();
    await keepsTheRules(panel);
    await button(page, say.to.segments).click();

    await button(page, say.to.areas).click();
    await page.locator('table').first().waitFor();
    await keepsTheRules(panel);
    expect(await page.locator('.action').textContent()).toBe(say.openSettings);
  },
  90_000,
);

const atTitle = (page: Page) =>
  page.locator('#title').evaluate((h1) => h1 === document.activeElement);

test('the keyboard alone goes to the visit plan, makes its tab, opens it, takes it back, and returns', async () => {
  const panel = await openReturning(browser(), 'en');
  const { page, asked } = panel;
  panel.next('report', report.en);
  await tabTo(page, 'Visit plan');
  await page.keyboard.press('Enter');
  await page.locator('table').first().waitFor();
  expect(await atTitle(page)).toBe(true);
  expect(await page.locator('#title').textContent()).toBe('Visit plan');
  await tabTo(page, 'Make visit plan');
  await page.keyboard.press('Enter');
  await page.getByText('“Visit plan” is ready.').waitFor();
  await tabTo(page, 'Open “Visit plan”');
  await page.keyboard.press('Enter');
  await expect.poll(() => jobs(panel).at(-1)).toBe('open');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.locator('.notice', { hasText: 'Undone.' }).waitFor();
  expect(await page.getByText('“Visit plan” is ready.').count()).toBe(0);
  await tabTo(page, 'Back to segments');
  await page.keyboard.press('Enter');
  expect(await atTitle(page)).toBe(true);

  const tab = 'Orders 2025';
  expect(asked.filter(([job]) => job === 'page' || job === 'report')).toEqual([
    ['page', { tab, part: 'visits' }],
    ['report', { tab, part: 'visits' }],
  ]);
});

test('each figure has its heading, two customers of one name stay two, and numbers stand at the right', async () => {
  const { page } = await openReturning(browser(), 'en');
  await button(page, 'Visit plan').click();
  const table = page.getByRole('table', { name: 'The next visits' });
  await table.waitFor();
  expect(await table.getByRole('columnheader').allTextContents()).toEqual([
    'Customer',
    'Planned',
    'One more brings',
  ]);
  const [, ...names] = pages.en.visits.tables[1].rows.map(([name]) => name);
  expect(await table.getByRole('rowheader').allTextContents()).toEqual(['Sato Yuki', ...names]);
  expect(await table.getByRole('cell').allTextContents()).toContain('¥12,345,678');
  const money = table.getByRole('cell').nth(3);
  const { height } = (await money.boundingBox())!;
  const long = (await table.getByRole('rowheader').nth(1).boundingBox())!;
  expect(await money.evaluate((cell) => getComputedStyle(cell).textAlign)).toBe('end');
  // The long name wraps; the amount stands on one line of its own.
  expect(height).toBe(long.height);
  const lines = await money.evaluate((cell) => {
    const range = document.createRange();
    range.selectNodeContents(cell);
    return range.getClientRects().length;
  });
  expect(lines).toBe(1);
});

test('a page is asked for anew each time, and shows nothing before it is known', async () => {
  const panel = await openReturning(browser(), 'en');
  const { page } = panel;
  await button(page, 'Visit plan').click();
  await page.locator('table').first().waitFor();
  await button(page, 'Back to segments').click();
  panel.next('page', pages.en.visits, 1_500);
  await button(page, 'Visit plan').click();
  expect(await page.locator('table').count()).toBe(0);
  expect(await page.locator('.action').count()).toBe(0);
  await page.locator('progress').waitFor();
  await page.locator('table').first().waitFor();
  expect(jobs(panel).filter((job) => job === 'page')).toHaveLength(2);
});

test('where data lack, the blue button opens the settings, and what is wrong there is told with its cell', async () => {
  const panel = await openReturning(browser(), 'en');
  const { page } = panel;
  await button(page, 'Areas').click();
  const text = 'Settings!B5 (Trade) cannot be used, so the default holds.';
  const notes = [{ code: 'setting', text }];
  panel.next('settings', { ...answers.en.settings, notes });
  await page.locator('.action').click();
  await page.getByText(text).waitFor();
  await keepsTheRules(panel);
});

test.each(['en', 'ja'] as const)(
  'what is different since last time comes first, and today’s work after it (%s)',
  async (language) => {
    const { page } = await openReturning(browser(), language);
    const say = spoken[language];
    const heads = await page.locator('section h2').allTextContents();
    expect(heads).toEqual([say.changed, say.work]);
    const lines = page.locator('section').first().getByRole('listitem');
    expect(await lines.allTextContents()).toEqual(answers[language].segment.changed);
  },
);
