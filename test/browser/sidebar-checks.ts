import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Panel } from './sidebar-page.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Everything that every view must keep in every language. */
export async function keepsTheRules({ page, requests }: Panel): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details:not(.row)')) {
      (details as HTMLDetailsElement).open = true;
    }
  });
  expect(await violations(page)).toEqual([]);
  expect(await cutOff(page)).toEqual([]);
  expect(await tooSmall(page)).toEqual([]);
  expect(requests).toEqual([]);
  expect(await page.locator('.action').count()).toBeLessThanOrEqual(1);
}

/** What axe-core finds against WCAG 2.2 AA: rule and element, one line each. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: axe });
  return page.evaluate(async (levels) => {
    const { axe } = window as unknown as {
      axe: {
        run(
          where: Document,
          options: object,
        ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const found = await axe.run(document, { runOnly: levels });
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, LEVELS);
}

/**
 * Texts that do not fit their place: outside the panel, clipped by their own box, or a select whose
 * chosen option is wider than the select. A panel that scrolls sideways is one more.
 */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the panel is ${scrollWidth} px wide`);
    const pen = document.createElement('canvas').getContext('2d');
    const arrow = 28;
    for (const element of document.querySelectorAll<HTMLElement>('#app *')) {
      if (element.closest('.spoken, svg') || !element.checkVisibility()) continue;
      const { left, right } = element.getBoundingClientRect();
      const text = element.textContent?.slice(0, 60) ?? '';
      if (left < 0 || right > clientWidth) found.push(`outside: ${text}`);
      const clips = getComputedStyle(element).overflowX !== 'visible';
      if (clips && element.scrollWidth > element.clientWidth + 1) {
        found.push(`clipped: ${text}`);
      }
      if (element instanceof HTMLSelectElement && pen) {
        pen.font = getComputedStyle(element).font;
        const chosen = element.selectedOptions[0]?.text ?? '';
        if (pen.measureText(chosen).width > element.clientWidth - arrow) {
          found.push(`select: ${chosen}`);
        }
      }
    }
    return found;
  });
}

/** Controls smaller than 24 by 24 px, which WCAG 2.2 asks of everything that is pressed. */
function tooSmall(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, select, summary, .radio, input, textarea')]
      .filter((element) => element.checkVisibility() && !element.matches('.radio input'))
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width < 24 || height < 24;
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );
}
