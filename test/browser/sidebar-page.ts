import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import type { Command, Commands, Failure, Language } from '../../src/protocol.ts';
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

/** `sidebar.html` as built, 300 px wide as in Sheets, in the language the shell writes into it. */
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
    asked.push([command, JSON.parse(text)]);
    const queue = queued.get(command)?.shift();
    await new Promise((resolve) => setTimeout(resolve, queue?.milliseconds ?? 0));
    const answer = queue?.answer ?? answers[language][command];
    if (answer instanceof Error) return { error: answer.message };
    return { text: JSON.stringify('ok' in answer ? answer : { ok: true, value: answer }) };
  });
  await page.evaluate(runner);
  const html = await readFile('dist/sidebar.html', 'utf8');
  await page.setContent(html.replace('<html lang="en">', `<html lang="${language}">`));
  return {
    page,
    asked,
    requests,
    next: (command, answer, milliseconds = 0) =>
      queued.set(command, [...(queued.get(command) ?? []), { answer, milliseconds }]),
  };
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
