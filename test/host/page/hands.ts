/** What a person does in the grid, heard from the grid's own commands. */
import type { ICellData, Nullable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { Entry, GridRequest, TabRequest } from './wire.ts';

const BOOLEAN = 3;

/** One thing done by hand. */
export type Deed =
  | { readonly kind: 'edit'; readonly tab: string; readonly entries: readonly Entry[] }
  | { readonly kind: 'tab'; readonly request: TabRequest }
  | { readonly kind: 'grid'; readonly request: GridRequest };

/** The watch over what is done by hand. */
export interface Hands {
  /** Runs something that changes the grid without being done by hand. */
  pause(change: () => void): void;
}

interface SheetParams {
  readonly subUnitId: string;
  readonly cellValue?: Record<number, Record<number, Nullable<ICellData>>>;
  readonly name?: string;
  readonly sheet?: { readonly name: string };
  readonly ranges?: readonly { readonly startColumn: number; readonly endColumn: number }[];
  readonly colWidth?: number | Record<number, number>;
}

/** The text of a cell as it was typed: the grid itself stores its own reading of it. */
interface Typed {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Calls `onDeed` for every edit, paste, deletion and width, and for what is done with tabs. */
export function watchHands(api: FUniver, onDeed: (deed: Deed) => void): Hands {
  let paused = false;
  let typed: Typed | null = null;

  api.addEvent(api.Event.BeforeSheetEditEnd, ({ worksheet, row, column, value, isConfirm }) => {
    const text = value.toPlainText().replace(/\r?\n$/, '');
    typed = isConfirm ? { tab: worksheet.getSheetId(), row, column, text } : null;
  });

  api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
    // What the grid does by itself, such as storing a formula a second time, is marked local.
    if (paused || options?.onlyLocal) return;
    deedsOf(id, params as SheetParams, typed).forEach(onDeed);
    if (id === SET_CELLS) typed = null;
  });

  return {
    pause(change) {
      paused = true;
      try {
        change();
      } finally {
        paused = false;
      }
    },
  };
}

const SET_CELLS = 'sheet.mutation.set-range-values';

/** What a command of the grid does to the workbook; nothing for most of them. */
function deedsOf(command: string, params: SheetParams, typed: Typed | null): Deed[] {
  if (command === SET_CELLS) {
    const entries = entriesOf(params.subUnitId, params.cellValue ?? {}, typed);
    return entries.length > 0 ? [{ kind: 'edit', tab: params.subUnitId, entries }] : [];
  }
  if (command === 'sheet.mutation.set-worksheet-col-width') {
    return widthRequests(params).map((request) => ({ kind: 'grid', request }));
  }
  const request = tabRequest(command, params);
  return request ? [{ kind: 'tab', request }] : [];
}

/** Cells of which only the look was set are no entries. */
function entriesOf(
  tab: string,
  cells: NonNullable<SheetParams['cellValue']>,
  typed: Typed | null,
): Entry[] {
  return Object.entries(cells).flatMap(([row, line]) =>
    Object.entries(line).flatMap(([column, cell]) => {
      const at = { row: Number(row), column: Number(column) };
      const isTyped = typed?.tab === tab && typed.row === at.row && typed.column === at.column;
      if (isTyped) return [{ ...at, value: typed.text }];
      if (cell && !('v' in cell) && !('f' in cell) && !('p' in cell)) return [];
      const value = cell?.t === BOOLEAN ? Boolean(cell.v) : cell?.v;
      return [{ ...at, value: cell?.f ?? value ?? '' }];
    }),
  );
}

function widthRequests({ subUnitId, ranges = [], colWidth }: SheetParams): GridRequest[] {
  return ranges.flatMap(({ startColumn, endColumn }) => {
    const width = typeof colWidth === 'number' ? colWidth : colWidth?.[startColumn];
    if (width === undefined) return [];
    const columns = endColumn - startColumn + 1;
    return [
      { act: 'setWidth', tab: subUnitId, row: 0, rows: 1, column: startColumn, columns, width },
    ];
  });
}

function tabRequest(command: string, params: SheetParams): TabRequest | null {
  const tab = params?.subUnitId;
  switch (command) {
    case 'sheet.operation.set-worksheet-active':
      return { act: 'activate', tab };
    case 'sheet.mutation.set-worksheet-name':
      return { act: 'rename', tab, name: params.name ?? '' };
    case 'sheet.mutation.remove-sheet':
      return { act: 'remove', tab };
    case 'sheet.mutation.insert-sheet':
      return { act: 'add', name: params.sheet?.name ?? null };
    default:
      return null;
  }
}
