import { expect, test } from 'vitest';
import { tabTo } from './keyboard.ts';
import { oneBrowser } from './one-browser.ts';
import { button, jobs, openReturning } from './sidebar-page.ts';

const browser = oneBrowser();

test('conditions are counted when the typing pauses, then made a list or saved under a name', async () => {
  const panel = await openReturning(browser(), 'en');
  const { page, asked } = panel;
  await button(page, 'Narrow down').click();
  await page.getByLabel('What to ask').selectOption('Orders');
  await page.getByLabel('Value').pressSequentially('12', { delay: 40 });
  await page.getByText('640 customers left, ¥1.2M a year').waitFor();
  const who = [{ fact: 'frequency', is: 'atLeast', value: 12 }];
  expect(asked.filter(([job]) => job === 'narrow').at(-1)?.[1]).toEqual({
    tab: 'Orders 2025',
    who,
  });
  expect(asked.filter(([job]) => job === 'narrow').length).toBeLessThanOrEqual(2);

  await button(page, 'Add a condition').click();
  await page.getByLabel('What to ask').nth(1).selectOption('Stage');
  await page.getByLabel('Steady lapsed').check();
  await page.getByLabel('Prime active').check();
  await page.getByRole('group', { name: 'Condition 1' }).getByText('Remove').click();
  await page.getByLabel('Name to save it under').fill('Often');
  await button(page, 'Save').click();
  await page.getByLabel('Saved').waitFor();
  const stages = [{ fact: 'stage', is: 'oneOf', value: ['2', '3'] }];
  const saved = asked.find(([job]) => job === 'saveNarrowDown')?.[1];
  expect(saved).toEqual({ tab: 'Orders 2025', name: 'Often', who: stages });
  await button(page, 'Make follow-up list').click();
  await page.locator('#title', { hasText: 'List made' }).waitFor();
  expect(asked.at(-1)).toEqual([
    'list',
    { tab: 'Orders 2025', id: 'custom', who: stages, max: 50 },
  ]);
});

test('a saved narrow-down is loaded with its conditions and goes by its name', async () => {
  const panel = await openReturning(browser(), 'en');
  const { page, asked } = panel;
  await button(page, 'Narrow down').click();
  await page.getByLabel('Saved').selectOption('Prime');
  expect(await page.getByLabel('Prime active').isChecked()).toBe(true);
  await button(page, 'Make follow-up list').click();
  await page.locator('#title', { hasText: 'List made' }).waitFor();
  expect(asked.at(-1)).toEqual([
    'list',
    { tab: 'Orders 2025', id: 'custom', saved: 'Prime', max: 50 },
  ]);
});

test('the keyboard alone goes from today’s work to a list, the log and a narrow-down', async () => {
  const panel = await openReturning(browser(), 'en');
  const { page } = panel;
  const heading = (text: string) => page.locator('#title:focus', { hasText: text }).waitFor();
  await tabTo(page, 'Make follow-up list');
  await page.keyboard.press('Enter');
  await heading('List made');
  await tabTo(page, 'Back to segments');
  await page.keyboard.press('Enter');
  await heading('3,214 customers');

  await tabTo(page, 'Contact log');
  await page.keyboard.press('Enter');
  await heading('Contact log');
  await page.locator('#customer').waitFor();
  await tabTo(page, 'Customer');
  await page.keyboard.type('Abe Ken');
  await tabTo(page, 'Add to the log');
  await page.keyboard.press('Enter');
  await page.locator('.notice').waitFor();
  await tabTo(page, 'Back to segments');
  await page.keyboard.press('Enter');

  await tabTo(page, 'Narrow down');
  await page.keyboard.press('Enter');
  await heading('Narrow down');
  await page.locator('#fact-0').waitFor();
  await tabTo(page, 'What to ask');
  await page.keyboard.type('Sta');
  await page.locator('.choices').waitFor();
  await tabTo(page, 'Prime active');
  await page.keyboard.press('Space');
  await page.locator('.action').waitFor();
  await tabTo(page, 'Make follow-up list');
  await page.keyboard.press('Enter');
  await heading('List made');
  expect(jobs(panel)).toEqual([
    ...['look', 'today', 'list', 'lists', 'contactForm', 'logContact', 'lists'],
    ...['narrowDowns', 'narrow', 'list'],
  ]);
});
