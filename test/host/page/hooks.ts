/** What browser tests and the picture script hold on to: `window.otokuiHost`. */
import { columnIndex } from '../calc/references.ts';
import type { Value } from '../workbook.ts';
import type { Grid } from './grid.ts';
import { ask } from './talk.ts';
import type { Reply, State } from './wire.ts';

/** A cell as the grid draws it. */
export interface DrawnCell {
  readonly value: Value;
  readonly shown: string;
  readonly formula: string;
  readonly background: string;
  readonly note: string;
}

/** Everything a test may ask the page. */
export interface Hooks {
  /** Names of the tabs that are not hidden, from left to right. */
  tabs(): string[];
  /** Name of the open tab. */
  active(): string;
  cell(tab: string, a1: string): Value;
  look(tab: string, a1: string): DrawnCell;
  /** Types into a cell and waits until the grid shows what came of it; throws what Sheets says. */
  edit(tab: string, a1: string, text: string): Promise<void>;
}

declare global {
  interface Window {
    otokuiHost: Hooks;
  }
}

interface Page {
  readonly state: State | null;
  readonly grid: Grid | null;
  readonly take: (reply: Reply) => Promise<void>;
}

/** Puts the hooks on the window; they work once the workbook is shown. */
export function offerHooks(page: () => Page): void {
  const place = (a1: string) => {
    const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(a1)!;
    return { row: Number(digits) - 1, column: columnIndex(letters) };
  };
  const book = () => page().state!.book;
  const idOf = (tab: string) => {
    const id = book().sheetOrder.find((one) => book().sheets[one].name === tab);
    if (id === undefined) throw new Error(`No tab “${tab}”.`);
    return id;
  };
  const look = (tab: string, a1: string): DrawnCell => {
    const { row, column } = place(a1);
    const sheet = page().grid!.api.getActiveWorkbook()!.getSheetBySheetId(idOf(tab))!;
    const range = sheet.getRange(row, column);
    const cell = range.getCellData();
    const raw = range.getRawValue() ?? '';
    const value = cell?.t === 3 ? Boolean(raw) : raw;
    return {
      value,
      shown: range.getDisplayValue(),
      formula: cell?.f ?? '',
      background: range.getBackground() ?? '',
      note: range.getNote()?.note ?? '',
    };
  };
  window.otokuiHost = {
    look,
    cell: (tab, a1) => look(tab, a1).value,
    tabs: () =>
      book()
        .sheetOrder.filter((id) => !book().sheets[id].hidden)
        .map((id) => book().sheets[id].name ?? ''),
    active: () => book().sheets[page().state!.active].name ?? '',
    edit: async (tab, a1, text) => {
      const entries = [{ ...place(a1), value: text }];
      const reply = await ask('/do/edit', { tab: idOf(tab), entries });
      await page().take({ ...reply, error: null });
      if (reply.error !== null) throw new Error(reply.error);
    },
  };
}
