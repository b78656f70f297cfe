import { existsSync } from 'node:fs';
import type { Browser, LaunchOptions } from 'playwright-core';
import { chromium } from 'playwright-core';
import { carriedChromium } from './carried.ts';

/** A place where a browser may be found: how to start it, or null where it is not. */
export type Way = () => Promise<LaunchOptions | null>;

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser must not ask the network for anything by itself: the tests count requests. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser that `OTOKUI_CHROMIUM` names. */
export const named: Way = async () => {
  const executablePath = process.env.OTOKUI_CHROMIUM;
  return executablePath ? { executablePath } : null;
};

/** Chrome or Chromium as the system has it, or as Playwright downloaded it before. */
export const installed: Way = async () => {
  const executablePath = [...INSTALLED, chromium.executablePath()].find((path) => existsSync(path));
  return executablePath ? { executablePath } : null;
};

/** The browser inside the npm package. */
export const carried: Way = carriedChromium;

/** Starts the first Chromium that works; throws one sentence with the mending command if none. */
export async function launchChromium(
  ways: readonly Way[] = [named, installed, carried],
): Promise<Browser> {
  for (const way of ways) {
    try {
      const options = await way();
      if (options) return await chromium.launch({ ...options, args: FLAGS });
    } catch {
      // A browser that is there and does not start is no reason not to try the next.
    }
  }
  throw new Error(
    'No Chromium starts on this machine: run `npx playwright-core install --with-deps chromium`.',
  );
}
