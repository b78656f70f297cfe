import { expect, test } from 'vitest';
import type { Failure } from '../../src/protocol.ts';
import * as en from '../../src/words/en.ts';
import * as ja from '../../src/words/ja.ts';
import { oneBrowser } from './one-browser.ts';
import { answers } from './sidebar-answers.ts';
import { keepsTheRules } from './sidebar-checks.ts';
import { button, jobs, openPanel, openReturning } from './sidebar-page.ts';

const browser = oneBrowser();

const spoken = { en: en.sidebar, ja: ja.sidebar };
const SENTENCES = {
  en: {
    cancelled: 'Stopped. Nothing was written.',
    unfinished: 'Google’s time was up. What is written is complete; the rest follows by itself.',
  },
  ja: {
    cancelled: '中止しました。何も書き込んでいません。',
    unfinished:
      'Googleの制限時間になりました。書き込んだ分は完成しています。残りは続けて行います。',
  },
} as const;
const failed = (code: 'cancelled' | 'unfinished', language: 'en' | 'ja'): Failure => ({
  ok: false,
  problem: { code, text: SENTENCES[language][code] },
  fix: { do: 'again' },
});

test.each(['en', 'ja'] as const)(
  'long work can be stopped, which is news and no alarm (%s)',
  async (language) => {
    const panel = await openPanel(browser(), language);
    const { page } = panel;
    const say = spoken[language];
    panel.next('segment', failed('cancelled', language), 3_500);
    await page.locator('.action').focus();
    await page.keyboard.press('Enter');
    await button(page, say.cancel).waitFor();
    await keepsTheRules(panel);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(say.cancel);
    await page.keyboard.press('Enter');
    await page.locator('label', { hasText: say.stopping }).waitFor();
    expect(await page.locator('.spoken').textContent()).toBe(say.stopping);
    await page.getByText(SENTENCES[language].cancelled).waitFor();
    expect(jobs(panel)).toEqual(['look', 'segment', 'cancel']);
    expect(await page.getByRole('alert').textContent()).toBe('');
    expect(await page.locator('.error').count()).toBe(0);
    // The keyboard is back at the button that began the work.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(say.segment);
    await keepsTheRules(panel);
    await page.keyboard.press('Enter');
    await page.locator('.group').first().waitFor();
  },
  60_000,
);

test('what is being written already cannot be stopped', async () => {
  const panel = await openPanel(browser(), 'en');
  const { page } = panel;
  panel.next('progress', { step: 'read' });
  panel.next('progress', { step: 'write' });
  panel.next('segment', answers.en.segment, 3_500);
  await page.locator('.action').click();
  await button(page, 'Cancel').waitFor();
  await button(page, 'Cancel').focus();
  await page.locator('.working label', { hasText: 'Writing to the sheet' }).waitFor();
  expect(await button(page, 'Cancel').count()).toBe(0);
  // The keyboard was at the button that is gone now.
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Working…');
});

test.each(['en', 'ja'] as const)(
  'work beyond Google’s time limit goes on by itself and says so (%s)',
  async (language) => {
    const panel = await openPanel(browser(), language);
    const { page, asked } = panel;
    const sentence = SENTENCES[language].unfinished;
    panel.next('segment', failed('unfinished', language), 1_200);
    panel.next('segment', failed('unfinished', language), 600);
    panel.next('segment', answers[language].segment, 2_000);
    await page.locator('.action').click();
    await page.locator('.working', { hasText: sentence }).waitFor();
    expect(await page.locator('.spoken').textContent()).toBe(sentence);
    expect(await button(page, spoken[language].cancel).count()).toBe(1);
    await keepsTheRules(panel);
    await page.locator('.group').first().waitFor();
    const sent = asked.filter(([job]) => job === 'segment');
    expect(sent).toHaveLength(3);
    expect(sent[2]).toEqual(sent[0]);
  },
  60_000,
);

test('cancel ends the rounds, and the same button goes on from there', async () => {
  const panel = await openPanel(browser(), 'en');
  const { page } = panel;
  panel.next('segment', failed('unfinished', 'en'), 1_200);
  panel.next('segment', failed('unfinished', 'en'), 1_500);
  await page.locator('.action').click();
  await page.locator('.working', { hasText: SENTENCES.en.unfinished }).waitFor();
  await button(page, 'Cancel').click();
  await page.locator('.notice', { hasText: SENTENCES.en.unfinished }).waitFor();
  expect(jobs(panel)).toEqual(['look', 'segment', 'segment', 'cancel']);
  await button(page, 'Try again').click();
  await page.locator('.group').first().waitFor();
});

test('a page that the owner stopped says so and can be asked for again', async () => {
  const panel = await openReturning(browser(), 'en');
  const { page } = panel;
  panel.next('page', failed('cancelled', 'en'), 2_500);
  await button(page, 'Areas').click();
  await button(page, 'Cancel').click();
  await page.getByText(SENTENCES.en.cancelled).waitFor();
  await button(page, 'Try again').click();
  await page.locator('table').first().waitFor();
});
