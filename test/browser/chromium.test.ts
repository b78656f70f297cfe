import { expect, test } from 'vitest';
import { carried, launchChromium, type Way } from './chromium.ts';

const nowhere: Way = async () => null;
const broken: Way = async () => ({ executablePath: '/bin/false' });

async function title(ways: readonly Way[]): Promise<string> {
  const browser = await launchChromium(ways);
  try {
    const page = await browser.newPage();
    await page.setContent('<title>お得意</title>');
    return await page.title();
  } finally {
    await browser.close();
  }
}

test('a browser comes with npm ci, without one on the machine', async () => {
  expect(await title([carried])).toBe('お得意');
}, 60_000);

test('a browser that does not start is passed over', async () => {
  expect(await title([nowhere, broken, carried])).toBe('お得意');
}, 60_000);

test('without any browser the sentence names the one command that mends it', async () => {
  await expect(launchChromium([nowhere, broken])).rejects.toThrow(
    'No Chromium starts on this machine: run `npx playwright-core install --with-deps chromium`.',
  );
});
