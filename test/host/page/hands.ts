/** What a person does in the grid, heard from the grid's own commands. */
import type { ICellData, Nullable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { Entry, TabRequest } from './wire.ts';

export type Deed =
  | { readonly kind: 'edit'; readonly tab: string; readonly entries: readonly Entry[] }
  | { readonly kind: 'tab'; readonly request: TabRequest };

export interface Hands {
  /** Runs something that changes the grid without being done by hand. */
  pause(change: () => void): void;
}

interface SheetParams {
  readonly subUnitId: string;
  readonly cellValue?: Record<number, Record<number, Nullable<ICellData>>>;
  readonly name?: string;
  readonly sheet?: { readonly name: string };
}

/** Calls `onDeed` for every edit, paste or deletion, and for every tab opened, added or renamed. */
export function watchHands(api: FUniver, onDeed: (deed: Deed) => void): Hands {
  let paused = false;
  /** The text as it was typed: the grid itself stores its own reading of it. */
  let typed: { tab: string; row: number; column: number; text: string } | null = null;

  api.addEvent(api.Event.BeforeSheetEditEnd, ({ worksheet, row, column, value, isConfirm }) => {
    const text = value.toPlainText().replace(/\r?\n$/, '');
    typed = isConfirm ? { tab: worksheet.getSheetId(), row, column, text } : null;
  });

  const entriesOf = (tab: string, cells: NonNullable<SheetParams['cellValue']>): Entry[] =>
    Object.entries(cells).flatMap(([row, line]) =>
      Object.entries(line).flatMap(([column, cell]) => {
        const at = { row: Number(row), column: Number(column) };
        const mine = typed?.tab === tab && typed.row === at.row && typed.column === at.column;
        if (mine && typed) return [{ ...at, value: typed.text }];
        if (cell && !('v' in cell) && !('f' in cell) && !('p' in cell)) return [];
        return [{ ...at, value: cell?.f ?? cell?.v ?? '' }];
      }),
    );

  api.addEvent(api.Event.CommandExecuted, ({ id, params: given, options }) => {
    const params = given as SheetParams;
    // What the grid does by itself, such as storing a formula a second time, is marked local.
    if (paused || options?.onlyLocal) return;
    if (id === 'sheet.mutation.set-range-values' && params.cellValue) {
      const entries = entriesOf(params.subUnitId, params.cellValue);
      typed = null;
      if (entries.length > 0) onDeed({ kind: 'edit', tab: params.subUnitId, entries });
      return;
    }
    const request = tabRequest(id, params);
    if (request) onDeed({ kind: 'tab', request });
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
