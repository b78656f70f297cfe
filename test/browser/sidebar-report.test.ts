import { expect, test } from 'vitest';
import { oneBrowser } from './one-browser.ts';
import { keepsTheRules } from './sidebar-checks.ts';
import { openPanel } from './sidebar-page.ts';

const browser = oneBrowser();

const WORDS = {
  en: { make: 'Make report', open: 'Open “Report”', trend: 'The last 12 months' },
  ja: { make: 'レポートを作る', open: '「レポート」を開く', trend: '12か月の動き' },
} as const;

test.each(['en', 'ja'] as const)(
  'Make report is a second button; then the report can be opened (%s)',
  async (language) => {
    const panel = await openPanel(browser(), language);
    const { page, asked } = panel;
    await page.locator('.action').click();
    await page.locator('.group').first().waitFor();
    const make = page.getByRole('button', { name: WORDS[language].make });
    expect(await make.getAttribute('class')).toBe('share');
    await make.click();
    await page.locator('.notice').waitFor();
    await keepsTheRules(panel);
    await page.getByRole('button', { name: WORDS[language].open }).click();
    const jobs = asked.map(([job]) => job).filter((job) => job !== 'progress');
    expect(jobs).toEqual(['look', 'segment', 'report', 'open']);
  },
  60_000,
);

test('the last 12 months are a picture with a sentence, and the same in words beside it', async () => {
  const { page } = await openPanel(browser(), 'en');
  await page.locator('.action').click();
  await page.locator('.group').first().waitFor();
  await page.getByText(WORDS.en.trend).click();
  const picture = page.getByRole('img', { name: /^Keep 520 → 640, Grow 700 → 811/ });
  expect(await picture.count()).toBe(1);
  const { width } = (await picture.boundingBox())!;
  expect(width).toBeLessThanOrEqual(268);
  expect(await picture.locator('polygon').count()).toBe(5);
  expect(
    (await page.locator('.moves li').allTextContents()).map((text) => text.slice(1).trim()),
  ).toEqual([
    'Keep 520 → 640',
    'Grow 700 → 811',
    'Watch 380 → 402',
    'Rescue 150 → 219',
    'Rest 800 → 1,142',
  ]);
});

test('recency by frequency is a real table with a heading for every number', async () => {
  const { page } = await openPanel(browser(), 'en');
  await page.locator('.action').click();
  await page.locator('.group').first().waitFor();
  await page.getByText('Recency × frequency').click();
  const table = page.getByRole('table', { name: 'Customers by score: 5 is best.' });
  expect(await table.getByRole('columnheader').allTextContents()).toEqual([
    'Last order ＼ orders',
    'F1',
    'F2',
    'F3',
    'F4',
    'F5',
  ]);
  const best = table.getByRole('row', { name: /^R5/ });
  expect(await best.getByRole('cell').allTextContents()).toEqual([
    '211',
    '180',
    '120',
    '90',
    '300',
  ]);
  const shade = (cell: number) =>
    best
      .getByRole('cell')
      .nth(cell)
      .evaluate((td) => getComputedStyle(td).backgroundColor);
  expect(await shade(4)).toBe('rgb(85, 144, 224)');
  expect(await shade(3)).toBe('rgba(85, 144, 224, 0.3)');
});
