/** The drawn workbook: shows each new state, and tells what is done in it by hand. */
import type { IWorkbookData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { type Deed, watchHands } from './hands.ts';
import { type CellAt, changesOf, patchesOf } from './patch.ts';
import { startUniver } from './univer.ts';
import type { State } from './wire.ts';

/** The selected cells of the open tab. */
export interface Selection {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The grid as the page uses it. */
export interface Grid {
  show(state: State): void;
  selection(): Selection | null;
  focus(): void;
  readonly api: FUniver;
}

/** More changed cells than this are drawn faster by a new workbook than one by one. */
const PATCH_AT_MOST = 4000;

/** Starts the grid; `onDeed` hears of every edit and tab change that a person makes. */
export function startGrid(
  container: string,
  { language, functions }: State,
  onDeed: (deed: Deed) => void,
): Grid {
  const api = startUniver(container, language, functions);
  /** What the grid shows, as far as it came from the server; `null` when that is not known. */
  let drawn: IWorkbookData | null = null;
  let touched: CellAt[] = [];
  let typing = false;
  let waiting: State | null = null;

  const hands = watchHands(api, (deed) => {
    if (deed.kind === 'edit') {
      touched.push(...deed.entries.map(({ row, column }) => ({ tab: deed.tab, row, column })));
    } else if (deed.kind === 'tab' && deed.request.act !== 'activate') drawn = null;
    else if (deed.kind === 'grid' && drawn) keepWidth(drawn, deed.request);
    onDeed(deed);
  });

  const show = (state: State) => {
    // A new workbook would close the cell that somebody is typing into.
    if (typing) {
      waiting = state;
      return;
    }
    const changes = drawn && changesOf(drawn, state.book, touched);
    hands.pause(() => {
      if (!changes || changes.length > PATCH_AT_MOST) replaceWorkbook(api, state);
      else patchWorkbook(api, state, changes);
    });
    drawn = state.book;
    touched = [];
  };

  api.addEvent(api.Event.SheetEditStarted, () => {
    typing = true;
  });
  api.addEvent(api.Event.SheetEditEnded, () => {
    typing = false;
    const state = waiting;
    waiting = null;
    if (state) show(state);
  });

  return {
    api,
    show,
    selection: () => selectionOf(api),
    focus: () => document.querySelector<HTMLElement>(`#${container} canvas`)?.focus(),
  };
}

/** A width that was set by hand is drawn already. */
function keepWidth(
  book: IWorkbookData,
  { tab, column, columns, width }: Extract<Deed, { kind: 'grid' }>['request'],
): void {
  const data = { ...book.sheets[tab]?.columnData };
  for (let i = column; i < column + columns; i++) data[i] = { w: width };
  book.sheets[tab] = { ...book.sheets[tab], columnData: data };
}

function selectionOf(api: FUniver): Selection | null {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const range = sheet?.getSelection()?.getActiveRange();
  if (!sheet || !range) return null;
  return {
    tab: sheet.getSheetId(),
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getHeight(),
    columns: range.getWidth(),
  };
}

let units = 0;

/** Draws all anew; on the same tab the selection stays, and the part that is in sight. */
function replaceWorkbook(api: FUniver, state: State): void {
  const before = selectionOf(api);
  const old = api.getActiveWorkbook();
  const scroll = old?.getActiveSheet().getScrollState();
  if (old) api.disposeUnit(old.getId());
  api.createWorkbook({ ...structuredClone(state.book), id: `book${++units}` });
  activate(api, state.active);
  if (before?.tab !== state.active) return;
  const sheet = api.getActiveWorkbook()!.getActiveSheet();
  sheet.getRange(before.row, before.column).activate();
  if (scroll) sheet.scrollToCell(scroll.sheetViewStartRow, scroll.sheetViewStartColumn);
}

function patchWorkbook(api: FUniver, state: State, changes: readonly CellAt[]): void {
  const unit = api.getActiveWorkbook()!.getId();
  for (const params of patchesOf(unit, state.book, changes)) {
    api.syncExecuteCommand('sheet.mutation.set-range-values', params, { onlyLocal: true });
  }
  activate(api, state.active);
}

function activate(api: FUniver, tab: string): void {
  const workbook = api.getActiveWorkbook();
  if (workbook?.getActiveSheet().getSheetId() !== tab) workbook?.setActiveSheet(tab);
}
