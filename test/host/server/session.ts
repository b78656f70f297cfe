/** One open workbook: every request of the page is done here, one after the other. */
import { recalculate } from '../calc/recalculate.ts';
import { writeXlsx } from '../files/xlsx.ts';
import type { Entry, GridRequest, Language, Reply, State, TabRequest } from '../page/wire.ts';
import { customFunctions, type Project, type Run, run, runFromSidebar } from '../script.ts';
import type { Workbook } from '../workbook.ts';
import { withShim } from './bundle.ts';
import { draw } from './draw.ts';
import { handleGrid, handleTab, typeEntries } from './hands.ts';
import { onlyLooked } from './looks.ts';
import { extensionsOf } from './menu.ts';

/** What a session works with. */
export interface SessionOptions {
  readonly project: Project;
  readonly language: Language;
  readonly shim: string;
  /** Makes the workbook at the start, on a reset, and when the language changes. */
  readonly fresh: (language: Language) => Promise<Workbook>;
  /** Hears what scripts log, and what they do that Google would not allow. */
  readonly log?: (line: string) => void;
}

/** A reply that says nothing. */
export const silent: Reply = {
  state: null,
  sidebar: null,
  dialog: null,
  alerts: [],
  toasts: [],
  error: null,
};

/** Opens the workbook that `fresh` makes, with the add-on installed in it. */
export async function openSession(options: SessionOptions): Promise<Session> {
  return new Session(options, await options.fresh(options.language));
}

/** A class because it lives as long as the server, and its requests wait for each other. */
export class Session {
  private readonly options: SessionOptions;
  private readonly functions: State['functions'];
  private userLanguage: Language;
  private book: Workbook;
  private extensions: State['menu'];
  /** The state that the page has, as text. */
  private shown = '';
  private last: Promise<unknown> = Promise.resolve();

  constructor(options: SessionOptions, book: Workbook) {
    const functions = customFunctions(options.project.code);
    this.options = options;
    this.userLanguage = options.language;
    this.book = book;
    this.functions = [...functions.values()].filter(({ offered }) => offered);
    this.extensions = this.openMenu();
  }

  /** The workbook as it now is; `fresh` when the page has nothing yet. */
  open(fresh: boolean): Promise<Reply> {
    return this.inTurn(async () => {
      if (fresh) this.shown = '';
      return { ...silent, state: await this.state() };
    });
  }

  /** Runs what an item of the add-on's menu names. */
  menu(name: string): Promise<Reply> {
    const { project } = this.options;
    return this.inTurn(() =>
      this.after(this.heard(run(project, this.book, name, [], this.user()))),
    );
  }

  /** Answers a call of the sidebar. */
  call(name: string, args: readonly unknown[], cursor = { row: 0, column: 0 }): Promise<Reply> {
    return this.inTurn(async () => {
      this.book.cursor = { ...cursor };
      const answer = runFromSidebar(this.options.project, this.book, name, args, this.user());
      if (!answer.ok) return { ...silent, error: answer.message, state: await this.state() };
      return { ...(await this.after(this.heard(answer.run))), value: answer.value };
    });
  }

  /** Types entries into a tab; the page hears of it even when the workbook stays as it was. */
  edit(tab: string, entries: readonly Entry[]): Promise<Reply> {
    return this.inTurn(() => {
      this.shown = '';
      return this.after(typeEntries(this.book, tab, entries, this.user()));
    });
  }

  tab(request: TabRequest): Promise<Reply> {
    return this.inTurn(() => this.after(handleTab(this.book, request, this.user())));
  }

  grid(request: GridRequest): Promise<Reply> {
    return this.inTurn(() => this.after(handleGrid(this.book, request, this.user())));
  }

  /** Another language of the user means another workbook: the sample speaks it, too. */
  language(next: Language): Promise<Reply> {
    return this.inTurn(async () => {
      const book = await this.options.fresh(next);
      this.userLanguage = next;
      return this.replace(book);
    });
  }

  reset(): Promise<Reply> {
    return this.inTurn(async () => this.replace(await this.options.fresh(this.userLanguage)));
  }

  /** Puts another workbook in the place of this one. */
  load(next: Workbook): Promise<Reply> {
    return this.inTurn(() => this.replace(next));
  }

  async download(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    await this.last;
    return { name: `${this.book.title}.xlsx`, bytes: await writeXlsx(this.book) };
  }

  current(): Workbook {
    return this.book;
  }

  /** Does one thing at a time; what it throws is an answer, with the workbook as it then is. */
  private inTurn(work: () => Promise<Reply>): Promise<Reply> {
    const done = this.last.then(work).catch(async (error: unknown) => {
      this.shown = '';
      const text = error instanceof Error ? error.message : String(error);
      return { ...silent, error: text, state: await this.state() };
    });
    this.last = done;
    return done;
  }

  private user() {
    return { userLocale: this.userLanguage };
  }

  private openMenu(): State['menu'] {
    const options = { ...this.user(), mode: 'LIMITED' as const };
    return extensionsOf(run(this.options.project, this.book, 'onOpen', [], options).menu);
  }

  private async replace(next: Workbook): Promise<Reply> {
    this.book = next;
    this.extensions = this.openMenu();
    this.shown = '';
    return { ...silent, state: await this.state() };
  }

  /** Passes on what a run of the add-on logged. */
  private heard(done: Run): Run {
    for (const line of [...done.log, ...done.violations]) this.options.log?.(line);
    return done;
  }

  /** What a run showed, and the workbook if it changed. */
  private async after({ sidebar, dialog, alerts, toasts, callLog }: Run) {
    const panel = (page: Run['sidebar']) =>
      page && {
        title: page.title,
        html: withShim(page.html, this.options.shim, this.options.project.code),
      };
    const state = onlyLooked(callLog) ? null : await this.state();
    return { ...silent, sidebar: panel(sidebar), dialog: panel(dialog), alerts, toasts, state };
  }

  /** The workbook calculated and drawn, or null when the page has it already. */
  private async state(): Promise<State | null> {
    const { book, userLanguage: language, extensions: menu, functions } = this;
    await recalculate(book, this.options.project, { unknownNames: 'show' });
    const drawing = await draw(book, language);
    const { title, active } = book;
    const next: State = { language, title, menu, functions, active: String(active), ...drawing };
    const text = JSON.stringify(next);
    if (text === this.shown) return null;
    this.shown = text;
    return next;
  }
}
