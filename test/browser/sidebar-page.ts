import type { Browser, Locator, Page } from 'playwright-core';
import type { Command, Commands, Failure, Language, PagePart } from '../../src/protocol.ts';
import { loadProject, run } from '../host/script.ts';
import { addSheet, newWorkbook } from '../host/workbook.ts';
import { pages } from './page-answers.ts';
import { answers } from './sidebar-answers.ts';

/** One answer of the stubbed server; an `Error` makes Apps Script's failure handler run. */
export type Stubbed = Commands[Command]['answer'] | Failure | Error;

/** The panel's page with a server that a test writes; `asked` is what the panel sent so far. */
export interface Panel {
  readonly page: Page;
  readonly asked: (readonly [Command, unknown])[];
  /** Every address that the page asked the network for. */
  readonly requests: string[];
  /** Answers the next call of a command so, before the usual answer. */
  readonly next: (command: Command, answer: Stubbed, milliseconds?: number) => void;
}

/** The page that the menu opens, 300 px wide as in Sheets, with the words of one language. */
export async function openPanel(
  browser: Browser,
  language: Language,
  firstLook?: Stubbed,
): Promise<Panel> {
  const context = await browser.newContext({ viewport: { width: 300, height: 760 } });
  const page = await context.newPage();
  const asked: (readonly [Command, unknown])[] = [];
  const requests: string[] = [];
  const queued = new Map<Command, { answer: Stubbed; milliseconds: number }[]>();
  if (firstLook) queued.set('look', [{ answer: firstLook, milliseconds: 0 }]);
  page.on('request', (request) => requests.push(request.url()));
  await page.exposeFunction('stubbed', async (command: Command, text: string) => {
    const request = JSON.parse(text);
    asked.push([command, request]);
    const queue = queued.get(command)?.shift();
    await new Promise((resolve) => setTimeout(resolve, queue?.milliseconds ?? 0));
    const answer = queue?.answer ?? usualAnswer(language, command, request);
    if (answer instanceof Error) return { error: answer.message };
    return { text: JSON.stringify('ok' in answer ? answer : { ok: true, value: answer }) };
  });
  await page.evaluate(runner);
  await page.setContent(pageIn(language));
  return {
    page,
    asked,
    requests,
    next: (command, answer, milliseconds = 0) =>
      queued.set(command, [...(queued.get(command) ?? []), { answer, milliseconds }]),
  };
}

/** The panel of an owner who was here before, with today's work on show. */
export async function openReturning(browser: Browser, language: Language): Promise<Panel> {
  const look = { ...answers[language].look, returning: true };
  const panel = await openPanel(browser, language, look);
  await panel.page.locator('.list').first().waitFor();
  return panel;
}

/** The button of exactly this name. */
export function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

/** The commands that were sent, the questions about the progress left out. */
export function jobs({ asked }: Panel): readonly Command[] {
  return asked.map(([job]) => job).filter((job) => job !== 'progress');
}

function usualAnswer(language: Language, command: Command, request: { part?: PagePart }): Stubbed {
  const { part } = request;
  return command === 'page' && part ? pages[language][part] : answers[language][command];
}

/** What `start` shows to somebody of this language. */
function pageIn(language: Language): string {
  const book = newWorkbook({ title: 'Shop', locale: 'en_US', zone: 'Etc/UTC' });
  addSheet(book, 'Orders', 2, 2);
  const { sidebar } = run(loadProject(), book, 'start', [], { userLocale: language });
  if (!sidebar) throw new Error('The menu opened no sidebar.');
  return sidebar.html;
}

/** `google.script.run` in the page: each `with…` gives a new runner, answers come later. */
function runner(): void {
  type Handler = (value: unknown) => void;
  const page = window as unknown as {
    stubbed(name: string, request: string): Promise<{ text?: string; error?: string }>;
    google: unknown;
  };
  const make = (succeed: Handler, fail: Handler) => ({
    withSuccessHandler: (handler: Handler) => make(handler, fail),
    withFailureHandler: (handler: Handler) => make(succeed, handler),
    serve: (name: string, request: string) => {
      page.stubbed(name, request).then(({ text, error }) => {
        if (error === undefined) succeed(text);
        else fail(new Error(error));
      });
    },
  });
  page.google = {
    script: {
      run: make(
        () => {},
        () => {},
      ),
    },
  };
}
