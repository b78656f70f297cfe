/** The page: a bar with menus, the grid, and the add-on's sidebar beside it. */
import { type ChartLayer, chartLayer } from './charts.ts';
import { takeDrops } from './drop.ts';
import { type Grid, startGrid } from './grid.ts';
import type { Deed } from './hands.ts';
import { offerHooks } from './hooks.ts';
import { closeMenusOnLeaving, drawMenus } from './menubar.ts';
import { type Actions, menusOf } from './menus.ts';
import { alertBox, toast } from './notices.ts';
import { panels } from './panel.ts';
import { ask, upload } from './talk.ts';
import type { GridRequest, Language, Reply, State } from './wire.ts';
import { words } from './words.ts';

const BUSY_AFTER_MS = 300;
const element = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

let state: State | null = null;
let grid: Grid | null = null;
let charts: ChartLayer | null = null;
const say = () => words[state?.language ?? 'en'];
const side = panels(element('side'), {
  take,
  focusGrid: () => grid?.focus(),
  cursor: () => {
    const { row, column } = grid?.selection() ?? { row: 0, column: 0 };
    return { row, column };
  },
  closeLabel: () => say().close,
});

const actions: Actions = {
  open: () => element<HTMLInputElement>('file').click(),
  download: () => location.assign('/download.xlsx'),
  reset: () => void start(ask('/do/reset', {})),
  grid: (act: GridRequest['act']) => {
    const selection = grid?.selection();
    if (selection) void busy(ask('/do/grid', { act, ...selection })).then(take);
  },
  command: (run) => void busy(ask('/do/menu', { run })).then(take),
};

/** Takes over what the server answered: the workbook first, then what is said about it. */
async function take(reply: Reply): Promise<void> {
  if (reply.state) show(reply.state);
  if (reply.sidebar) side.sidebar(reply.sidebar);
  if (reply.dialog) side.dialog(reply.dialog);
  reply.toasts.forEach(toast);
  for (const text of reply.alerts) await alertBox(text, say().ok);
  if (reply.error !== null) await alertBox(reply.error, say().ok);
}

function show(next: State): void {
  if (state?.language !== next.language && grid) {
    // The grid's own words cannot change while it runs.
    location.reload();
    return;
  }
  state = next;
  grid ??= startGrid('grid', next, did);
  charts ??= chartLayer(element('grid'), grid.api);
  grid.show(next);
  drawAround(next);
}

function drawAround(now: State): void {
  const { language, title, active, cuts } = now;
  document.documentElement.lang = language;
  document.title = title;
  element('title').textContent = title;
  element('local').textContent = say().local;
  element('drop').textContent = say().drop;
  drawMenus(element('menus'), menusOf(now, actions));
  drawLanguages(language);
  charts?.show(now.charts[active] ?? []);
  const cut = cuts[active];
  element('cut').hidden = cut === undefined;
  if (cut) {
    const count = new Intl.NumberFormat(language);
    element('cut').textContent = say().cut(count.format(cut.shown), count.format(cut.rows));
  }
}

function drawLanguages(current: Language): void {
  const names = { en: 'English', ja: '日本語' } as const;
  const buttons = (Object.keys(names) as Language[]).map((language) => {
    const button = document.createElement('button');
    button.textContent = names[language];
    button.lang = language;
    button.dataset.language = language;
    button.setAttribute('aria-pressed', String(language === current));
    button.addEventListener('click', () => void start(ask('/do/language', { language })));
    return button;
  });
  element('languages').replaceChildren(...buttons);
  element('languages').setAttribute('aria-label', say().language);
}

/** What was done by hand goes to the workbook, and the grid shows what the workbook made of it. */
function did(deed: Deed): void {
  const tab = deed.kind === 'edit' ? deed.tab : 'tab' in deed.request ? deed.request.tab : null;
  // A tab that the grid has just made has no place in the workbook until it is drawn anew.
  if (tab !== null && !state?.book.sheets[tab]) return;
  if (deed.kind === 'tab' && deed.request.act === 'activate' && state) {
    drawAround({ ...state, active: deed.request.tab });
  }
  void busy(askFor(deed)).then(take);
}

function askFor(deed: Deed): Promise<Reply> {
  if (deed.kind === 'edit') return ask('/do/edit', { tab: deed.tab, entries: deed.entries });
  return deed.kind === 'tab' ? ask('/do/tab', deed.request) : ask('/do/grid', deed.request);
}

async function busy<T>(work: Promise<T>): Promise<T> {
  const sign = element('busy');
  sign.textContent = say().working;
  const timer = setTimeout(() => {
    sign.hidden = false;
  }, BUSY_AFTER_MS);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    sign.hidden = true;
  }
}

/** Another workbook: a sidebar that belongs to the one before is closed. */
async function start(work: Promise<Reply>): Promise<void> {
  const reply = await busy(work);
  if (reply.error === null) side.closeAll();
  await take(reply);
}

closeMenusOnLeaving(element('menus'));
takeDrops(element('drop'), element<HTMLInputElement>('file'), (file) => start(upload(file)));
offerHooks(() => ({ state, grid, take }));
void start(ask('/do/open', { fresh: true }));
