import { expect, test } from 'vitest';
import * as en from '../../src/words/en.ts';
import * as ja from '../../src/words/ja.ts';
import { oneBrowser } from './one-browser.ts';
import { answers } from './sidebar-answers.ts';
import { keepsTheRules } from './sidebar-checks.ts';
import { button, jobs, openReturning } from './sidebar-page.ts';

const browser = oneBrowser();

const spoken = { en: en.sidebar, ja: ja.sidebar };

test.each(['en', 'ja'] as const)(
  'lists, log and narrow-down keep the rules of access and fit (%s)',
  async (language) => {
    const panel = await openReturning(browser(), language);
    const { page } = panel;
    const say = spoken[language];
    await keepsTheRules(panel);
    await button(page, say.preview).click();
    await page.locator('.notice').waitFor();
    await keepsTheRules(panel);

    await button(page, say.to.log).click();
    await page.locator('#customer').waitFor();
    await keepsTheRules(panel);
    await button(page, say.putTicks).first().click();
    await page.locator('.notice').waitFor();
    await keepsTheRules(panel);

    await button(page, say.to.segments).click();
    await button(page, say.to.narrow).click();
    for (const [place, fact] of ['frequency', 'last', 'stage', 'lastMemo'].entries()) {
      if (place > 0) await button(page, say.addCondition).click();
      await page.locator(`#fact-${place}`).selectOption(fact);
    }
    await page.locator('#value-0').fill('5');
    await page.locator('.action').waitFor();
    await keepsTheRules(panel);
  },
  90_000,
);

test('whoever returns sees today’s work first, in their order, the first list with people open', async () => {
  const panel = await openReturning(browser(), 'en');
  const { page } = panel;
  const work = page.locator('section');
  expect(await work.locator('h3').allTextContents()).toEqual([
    'Thank-you',
    'Win-back',
    'Lapse warning',
  ]);
  expect(await work.locator('details[open] h3').allTextContents()).toEqual(['Win-back']);
  expect(await page.locator('.group[open]').count()).toBe(0);
  expect(jobs(panel)).toEqual(['look', 'today']);
  await button(page, 'Back to your sales').click();
  expect(await page.locator('#title').textContent()).toBe('Your sales');
  expect(jobs(panel)).toEqual(['look', 'today']);
});

test('a group names its other lists, and folds away those whose columns are missing', async () => {
  const { page } = await openReturning(browser(), 'en');
  const keep = page.locator('.group').nth(3);
  await keep.locator('> summary').click();
  expect(await keep.locator('.list h3').allTextContents()).toEqual([
    'Leave alone',
    'Top customers',
    'Newsletter',
  ]);
  await keep.getByText('More lists').click();
  const more = keep.locator('details:not(.row, .change)');
  expect(await more.locator('h3').textContent()).toBe('Cross-sell');
  expect(await more.locator('p').textContent()).toContain('a unit price or quantity');
  expect(await more.locator('button').count()).toBe(0);
});

test('channel, number and share to compare are sent with the list and with its preview', async () => {
  const panel = await openReturning(browser(), 'en');
  const { page, asked } = panel;
  await page.getByText('50 of 219 people · Email').click();
  await page.getByLabel('Phone').check();
  await page.getByLabel('How many people').fill('20');
  await page.getByLabel('Keep back to compare, %').fill('10');
  await button(page, 'Preview').click();
  await page.locator('.notice').waitFor();
  const chosen = { tab: 'Orders 2025', id: 'win-back', channel: 'phone', max: 20, keepBack: 0.1 };
  expect(asked.at(-1)).toEqual(['preview', chosen]);
  expect(await page.locator('.notice dd').allTextContents()).toEqual([
    answers.en.preview.subject,
    answers.en.preview.body,
    answers.en.preview.reason,
    answers.en.preview.words,
  ]);
  expect(await page.locator('.notice p').textContent()).toBe(
    'A message can name: {{Email}} {{Name}} {{Last product}} {{Sales, 12 months}}',
  );
  await button(page, 'Make follow-up list').click();
  await page.locator('#title', { hasText: 'List made' }).waitFor();
  expect(asked.at(-1)).toEqual(['list', chosen]);
});

test('a contact needs its customer; once it is in the log the form is empty again', async () => {
  const panel = await openReturning(browser(), 'en');
  const { page, asked } = panel;
  await button(page, 'Contact log').click();
  await page.getByLabel('Customer').fill('');
  await button(page, 'Add to the log').click();
  expect(jobs(panel)).toEqual(['look', 'today', 'lists', 'contactForm']);
  await page.getByLabel('Customer').fill('Abe Ken');
  await page.getByLabel('Type').selectOption('Visit');
  await page.getByLabel('Memo').fill('Wants a quote');
  await page.getByLabel('Something is still to be done').check();
  await page.getByLabel('Day, if not today').fill('2025-07-01');
  await button(page, 'Add to the log').click();
  await page.locator('.notice').waitFor();
  expect(await page.locator('.notice').textContent()).toBe('1 contact added to “Contact log”.');
  expect(asked.find(([job]) => job === 'logContact')?.[1]).toEqual({
    tab: 'Orders 2025',
    customer: 'Abe Ken',
    type: 'visit',
    purpose: 'thanks',
    memo: 'Wants a quote',
    open: true,
    day: '2025-07-01',
  });
  expect(await page.getByLabel('Customer').inputValue()).toBe('');
  expect(await page.getByLabel('Memo').inputValue()).toBe('');
});

test('ticks go into the log list by list, and addresses can be laid out', async () => {
  const panel = await openReturning(browser(), 'en');
  const { page, asked } = panel;
  await button(page, 'Contact log').click();
  await page.getByText('12 of 50 done').waitFor();
  await button(page, 'Put ticks into the log').first().click();
  await page.locator('.notice').waitFor();
  expect(await page.locator('.notice').textContent()).toBe(
    '11 contacts added to “Contact log”. 1 was in it already.',
  );
  const list = 'Follow-up Win-back 2025-07-02';
  expect(asked.find(([job]) => job === 'logTicks')?.[1]).toEqual({ tab: 'Orders 2025', list });
  await page.getByText('What your lists brought').click();
  await page.getByText('Within 30 days 12 of 31 came back').waitFor();
  await page.getByText('Labels and postal services').first().click();
  await button(page, 'Address labels').first().click();
  await page.getByText('48 addresses laid out: “Address labels”.').waitFor();
});
