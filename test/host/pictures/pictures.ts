/** `npm run pictures`: every view and tab in both languages, taken of the real page. */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from '../../../src/build.mjs';
import * as en from '../../../src/words/en.ts';
import * as ja from '../../../src/words/ja.ts';
import { launchChromium } from '../../browser/chromium.ts';
import { choose, openShop, type ShopPage } from '../../browser/shop-page.ts';
import { typedShop } from './typed-shop.ts';

type Language = 'en' | 'ja';
const wordsIn = { en, ja };
const folder = fileURLToPath(new URL('../../pictures/', import.meta.url));

/** What is done between the pictures, in the words of the page. */
function hands({ page, sidebar }: ShopPage, language: Language) {
  const say = wordsIn[language].sidebar;
  const press = (name: string) =>
    sidebar.getByRole('button', { name, exact: true }).first().click();
  const settled = () => page.waitForTimeout(1_500);
  return {
    say,
    press,
    blue: () => sidebar.locator('.action:visible').first().click(),
    click: (selector: string) => sidebar.locator(selector).first().click(),
    shown: (selector: string) => sidebar.locator(selector).first().waitFor(),
    choose: (name: string, value: string) => sidebar.locator(name).selectOption(value),
    type: (name: string, text: string) => sidebar.locator(name).fill(text),
    start: async () => {
      await choose(page, 'start');
      await sidebar.locator('.action:visible').first().waitFor();
    },
    /** The whole page. */
    take: async (name: string) => {
      await settled();
      await page.screenshot({ path: `${folder}${name}-${language}.png` });
    },
    /** The sidebar alone, from its title on. */
    takeView: async (name: string) => {
      await settled();
      await page.locator('#sidebar').screenshot({ path: `${folder}${name}-${language}.png` });
    },
  };
}

/** The owner's path from the first click to a list and the report. */
async function firstDay(shop: ShopPage, language: Language): Promise<void> {
  const { say, press, click, blue, shown, start, take, takeView } = hands(shop, language);
  await start();
  await takeView('start');
  await blue();
  await shown('.group');
  await take('segments');
  await click('.change summary');
  await press(say.preview);
  await shown('.notice dd');
  await takeView('list-options');
  await press(say.openNamed(wordsIn[language].tabs.dataCheck));
  await take('data-check');
  await press(say.openNamed(wordsIn[language].tabs.customers));
  await take('customers');
  await press(say.makeReport);
  await shown('.notice');
  await take('report');
  await blue();
  await shown(`#title:has-text("${say.listTitle}")`);
  await blue();
  await take('list');
}

/** An owner who comes back: what changed, the log, a narrow-down, the plan and the areas. */
async function anotherDay(shop: ShopPage, language: Language): Promise<void> {
  const hand = hands(shop, language);
  const { say, press, blue, shown, start, take, takeView } = hand;
  await start();
  await shown('.group');
  await takeView('since');
  await press(say.openSettings);
  await take('settings');
  await press(say.to.narrow);
  await shown('#fact-0');
  await hand.choose('#fact-0', 'frequency');
  await hand.type('#value-0', '5');
  await shown('.action');
  await takeView('narrow-down');
  await press(say.to.segments);
  await press(say.makeList);
  await press(say.to.segments);
  await press(say.to.log);
  await shown('#customer');
  await takeView('log');
  await press(say.to.segments);
  for (const [part, name] of [
    ['visits', 'visit-plan'],
    ['areas', 'areas'],
  ] as const) {
    await press(say.to[part]);
    await shown('table');
    await blue();
    await shown('.notice');
    await take(name);
    await press(say.to.segments);
  }
}

await build();
await mkdir(folder, { recursive: true });
const browser = await launchChromium();
try {
  for (const language of ['en', 'ja'] as const) {
    const fresh = await openShop(browser, language);
    await firstDay(fresh, language);
    await fresh.close();
    const typed = await openShop(browser, language, typedShop);
    await anotherDay(typed, language);
    await typed.close();
  }
} finally {
  await browser.close();
}
