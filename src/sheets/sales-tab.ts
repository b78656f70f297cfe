import type { Scope } from '../protocol.ts';
import { readSales } from '../sales/read.ts';
import type { Reading, Tab } from '../sales/reading.ts';
import type { Cell, Place } from '../sales/sales.ts';
import type { Problem } from '../words/messages.ts';
import { recall } from './memory.ts';
import type { Ours } from './ours.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab of the owner's with its cells. */
export interface OpenTab {
  readonly sheet: Sheet;
  readonly id: number;
  /** All filled cells, from A1. */
  readonly range: GoogleAppsScript.Spreadsheet.Range;
  readonly tab: Tab;
  /** Our column from an earlier run, 1-based; 0 where there is none. */
  readonly segmentColumn: number;
}

/** A tab whose sales were read. */
export interface SalesTab extends OpenTab {
  readonly reading: Reading;
}

/** Opens the tab a request names, or the one on the screen. */
export function openTab(spreadsheet: Spreadsheet, ours: Ours, { tab }: Scope): OpenTab | Problem {
  const sheet =
    tab === undefined ? defaultSheet(spreadsheet, ours) : spreadsheet.getSheetByName(tab);
  if (sheet === null) return { code: 'tabGone', values: [tab ?? ''] };
  const id = sheet.getSheetId();
  const name = sheet.getName();
  if (isOurs(id, ours)) return { code: 'ourTab', values: [name] };
  const segmentColumn = ours.columns.get(id) ?? 0;
  const range = sheet.getDataRange();
  return { sheet, id, range, tab: { name, cells: cellsOf(range, segmentColumn) }, segmentColumn };
}

/** Reads an open tab, with the columns the owner chooses now or once chose. */
export function readTab({ tab }: OpenTab, { choice }: Scope, place: Place): Reading | Problem {
  return readSales({ tab, place, choice, recall });
}

/** The tab that is open; when that is one of ours, the first of the owner's. */
function defaultSheet(spreadsheet: Spreadsheet, ours: Ours): Sheet {
  const active = spreadsheet.getActiveSheet();
  if (!isOurs(active.getSheetId(), ours)) return active;
  return theirSheets(spreadsheet, ours)[0] ?? active;
}

/** The owner's own tabs, from left to right. */
export function theirSheets(spreadsheet: Spreadsheet, ours: Ours): readonly Sheet[] {
  return spreadsheet.getSheets().filter((sheet) => !isOurs(sheet.getSheetId(), ours));
}

function isOurs(id: number, ours: Ours): boolean {
  return ours.tabs.some((tab) => tab.id === id);
}

/** All cells, our own column blanked: what we wrote is no fact about the sales. */
function cellsOf(
  range: GoogleAppsScript.Spreadsheet.Range,
  column: number,
): readonly (readonly Cell[])[] {
  const cells = range.getValues() as Cell[][];
  if (column > 0) for (const row of cells) if (column <= row.length) row[column - 1] = '';
  return cells;
}
