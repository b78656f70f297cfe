/** `npm run pictures`: the README's pictures, taken of the real page with the sample shop. */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from '../../src/build.mjs';
import * as en from '../../src/words/en.ts';
import * as ja from '../../src/words/ja.ts';
import { launchChromium } from '../browser/chromium.ts';
import { choose, openShop, type ShopPage } from '../browser/shop-page.ts';

const wordsIn = { en: en.sidebar, ja: ja.sidebar };
const folder = fileURLToPath(new URL('../pictures/', import.meta.url));

/** The owner's path, a picture after every click. */
async function takePath({ page, sidebar }: ShopPage, language: 'en' | 'ja'): Promise<void> {
  const take = async (name: string) => {
    await page.waitForTimeout(1_000);
    await page.screenshot({ path: `${folder}${name}-${language}.png` });
  };
  await choose(page, 'start');
  await sidebar.locator('.action:visible').waitFor();
  await sidebar.locator('.action:visible').click();
  await sidebar.locator('.group').first().waitFor();
  await take('segments');
  await sidebar.getByRole('button', { name: wordsIn[language].makeReport }).click();
  await sidebar.locator('.notice').waitFor();
  await take('report');
  await sidebar.locator('.action:visible').click();
  await sidebar.locator('.notice').waitFor();
  await sidebar.locator('.action:visible').click();
  await take('list');
}

await build();
await mkdir(folder, { recursive: true });
const browser = await launchChromium();
try {
  for (const language of ['en', 'ja'] as const) {
    const shop = await openShop(browser, language);
    await takePath(shop, language);
    await shop.close();
  }
} finally {
  await browser.close();
}
