/** The difference between two drawings of the workbook, as the few cells that changed. */
import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';

/** Where a cell is; the tab by its id. */
export interface CellAt {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

/** The grid's own command parameters for setting cells; `null` empties one. */
export interface Patch {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue: Record<number, Record<number, ICellData | null>>;
}

/**
 * The cells to draw again: those that differ, and those `touched` by hand, which the grid has
 * already changed in its own way. `null` when more than cells changed: then all is drawn anew.
 */
export function changesOf(
  before: IWorkbookData,
  after: IWorkbookData,
  touched: readonly CellAt[],
): CellAt[] | null {
  if (JSON.stringify(frame(before)) !== JSON.stringify(frame(after))) return null;
  const changes = new Map<string, CellAt>();
  const add = (cell: CellAt) => changes.set(`${cell.tab} ${cell.row} ${cell.column}`, cell);
  for (const tab of after.sheetOrder) {
    const old = before.sheets[tab].cellData ?? {};
    const now = after.sheets[tab].cellData ?? {};
    for (const row of keysOf(old, now)) {
      for (const column of keysOf(old[row] ?? {}, now[row] ?? {})) {
        const was = look(before, old[row]?.[column]);
        if (was !== look(after, now[row]?.[column])) add({ tab, row, column });
      }
    }
  }
  touched.forEach(add);
  return [...changes.values()];
}

/** Everything but the cells. */
function frame({ sheetOrder, sheets, resources, name }: IWorkbookData): unknown {
  const bare = sheetOrder.map(
    (tab): Partial<IWorksheetData> => ({
      ...sheets[tab],
      cellData: undefined,
    }),
  );
  return [name, sheetOrder, bare, resources];
}

function keysOf(a: object, b: object): number[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].map(Number);
}

/** Ids of styles differ from drawing to drawing, the styles themselves do not. */
function look(book: IWorkbookData, cell: ICellData | null | undefined): string {
  if (!cell) return '';
  return JSON.stringify([cell.v, cell.t, cell.f, styleOf(book, cell)]);
}

function styleOf({ styles }: IWorkbookData, { s }: ICellData): ICellData['s'] {
  return typeof s === 'string' ? styles[s] : s;
}

/** Each cell is emptied first: the grid would mix the new look with the old one. */
export function patchesOf(
  unitId: string,
  book: IWorkbookData,
  changes: readonly CellAt[],
): Patch[] {
  return book.sheetOrder.flatMap((tab) => {
    const own = changes.filter((change) => change.tab === tab);
    if (own.length === 0) return [];
    const empty: Patch['cellValue'] = {};
    const full: Patch['cellValue'] = {};
    for (const { row, column } of own) {
      empty[row] = { ...empty[row], [column]: null };
      const cell = book.sheets[tab].cellData?.[row]?.[column];
      if (cell) full[row] = { ...full[row], [column]: { ...cell, s: styleOf(book, cell) } };
    }
    return [empty, full].map((cellValue) => ({ unitId, subUnitId: tab, cellValue }));
  });
}
