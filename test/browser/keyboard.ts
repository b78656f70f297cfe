import type { Page } from 'playwright-core';

/** Presses Tab until the keyboard is at what has this name or label, as a person would. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      return (element?.labels?.[0] ?? element)?.textContent?.trim();
    });
    if (at === name) return;
  }
  throw new Error(`Tab does not reach “${name}”.`);
}
