/** One open workbook: every request of the page is done here, one after the other. */
import { recalculate } from '../calc/recalculate.ts';
import { writeXlsx } from '../files/xlsx.ts';
import type { Entry, GridRequest, Language, Reply, State, TabRequest } from '../page/wire.ts';
import { type Project, type Run, run, runFromSidebar } from '../script.ts';
import type { Workbook } from '../workbook.ts';
import { withShim } from './bundle.ts';
import { type Drawing, draw } from './draw.ts';
import { handleGrid, handleTab, typeEntries } from './hands.ts';
import { extensionsOf } from './menu.ts';

export interface SessionOptions {
  readonly project: Project;
  readonly language: Language;
  readonly shim: string;
  /** Makes the workbook at the start, on a reset, and when the language changes. */
  readonly fresh: (language: Language) => Promise<Workbook>;
}

export interface Session {
  open(fresh: boolean): Promise<Reply>;
  menu(functionName: string): Promise<Reply>;
  call(name: string, args: readonly unknown[]): Promise<Reply>;
  edit(tab: string, entries: readonly Entry[]): Promise<Reply>;
  tab(request: TabRequest): Promise<Reply>;
  grid(request: GridRequest): Promise<Reply>;
  language(language: Language): Promise<Reply>;
  reset(): Promise<Reply>;
  /** Puts another workbook in the place of this one. */
  load(book: Workbook): Promise<Reply>;
  download(): Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
  readonly current: () => Workbook;
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
  const { project, shim, fresh } = options;
  let { language } = options;
  let book = await fresh(language);
  let menu = openMenu();
  let shown = '';
  let last: Promise<unknown> = Promise.resolve();

  function openMenu() {
    const { menu } = run(project, book, 'onOpen', [], { mode: 'LIMITED', userLocale: language });
    return extensionsOf(menu);
  }

  /** The workbook as it now is, or null when the page has it already. */
  async function state(): Promise<State | null> {
    await recalculate(book, project, { unknownNames: 'show' });
    const drawing: Drawing = await draw(book, language);
    const next: State = {
      language,
      title: book.title,
      menu,
      active: String(book.active),
      ...drawing,
    };
    const text = JSON.stringify(next);
    if (text === shown) return null;
    shown = text;
    return next;
  }

  const panel = (made: Run['sidebar']) =>
    made && { title: made.title, html: withShim(made.html, shim, project.code) };

  async function afterRun({ sidebar, dialog, alerts, toasts }: Run): Promise<Reply> {
    const panels = { sidebar: panel(sidebar), dialog: panel(dialog) };
    return { ...silent, ...panels, alerts, toasts, state: await state() };
  }

  /** Does one thing at a time; what it throws is an answer, with the workbook as it then is. */
  function inTurn(work: () => Promise<Reply>): Promise<Reply> {
    const done = last.then(work).catch(async (error: unknown) => {
      const text = error instanceof Error ? error.message : String(error);
      shown = '';
      return { ...silent, error: text, state: await state() };
    });
    last = done;
    return done;
  }

  const running = () => ({ userLocale: language });
  const replace = async (next: Workbook): Promise<Reply> => {
    book = next;
    menu = openMenu();
    shown = '';
    return { ...silent, state: await state() };
  };

  return {
    open: (isFresh) =>
      inTurn(async () => {
        if (isFresh) shown = '';
        return { ...silent, state: await state() };
      }),
    menu: (name) => inTurn(async () => afterRun(run(project, book, name, [], running()))),
    call: (name, args) =>
      inTurn(async () => {
        const answer = runFromSidebar(project, book, name, [...args], running());
        if (!answer.ok) return { ...silent, error: answer.message, state: await state() };
        return { ...(await afterRun(answer.run)), value: answer.value };
      }),
    edit: (tab, entries) =>
      inTurn(async () => {
        shown = '';
        return afterRun(typeEntries(book, tab, entries, running()));
      }),
    tab: (request) => inTurn(async () => afterRun(handleTab(book, request, running()))),
    grid: (request) => inTurn(async () => afterRun(handleGrid(book, request, running()))),
    language: (next) =>
      inTurn(async () => {
        language = next;
        return replace(await fresh(next));
      }),
    reset: () => inTurn(async () => replace(await fresh(language))),
    load: (next) => inTurn(() => replace(next)),
    download: async () => {
      await last;
      return { name: `${book.title}.xlsx`, bytes: await writeXlsx(book) };
    },
    current: () => book,
  };
}
