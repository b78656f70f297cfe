import type { Scope } from '../protocol.ts';
import type { Guards } from '../sales/guards.ts';
import { readSales } from '../sales/read.ts';
import type { Reading, Tab } from '../sales/reading.ts';
import type { Cell, Place } from '../sales/sales.ts';
import type { PairAnswer } from '../tabs/answers.ts';
import { type CustomerTable, readCustomerTable } from '../warehouse/customer-table.ts';
import { isProblem, type Problem } from '../words/messages.ts';
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
  const found = tab === undefined ? defaultSheet(spreadsheet, ours) : named(spreadsheet, tab);
  if (found === null) return { code: 'tabGone', values: [tab ?? ''] };
  const { sheet, id } = found;
  if (isOurs(id, ours)) return { code: 'ourTab', values: [sheet.getName()] };
  const segmentColumn = ours.columns.get(id) ?? 0;
  const range = sheet.getDataRange();
  const cells = cellsOf(range, segmentColumn);
  return { sheet, id, range, tab: namedTab(sheet, cells, tab), segmentColumn };
}

/** The name costs a call where the request does not say it; some tables never need it. */
function namedTab(sheet: Sheet, cells: Tab['cells'], known: string | undefined): Tab {
  let name = known;
  return {
    cells,
    get name() {
      name ??= sheet.getName();
      return name;
    },
  };
}

/** What a tab holds: sales, or customers that were summed up elsewhere. */
export interface TabRead {
  readonly reading: Reading;
  /** Null where the rows are sales. */
  readonly table: CustomerTable | null;
}

/** Reads an open tab, with the columns and the persons as the owner chose them, now or before. */
export function readTab(
  { tab }: OpenTab,
  { choice }: Scope,
  place: Place,
  answers: readonly PairAnswer[],
  guards?: Guards,
): TabRead | Problem {
  const same = answers.filter((answer) => answer.same).map(({ a, b }) => [a, b] as const);
  const input = { tab, place, choice, recall, same, guards };
  const table = readCustomerTable(input);
  if (isProblem(table)) return table;
  const reading = table === null ? readSales(input) : table.reading;
  return isProblem(reading) ? reading : { reading, table };
}

interface FoundSheet {
  readonly sheet: Sheet;
  readonly id: number;
}

function named(spreadsheet: Spreadsheet, tab: string): FoundSheet | null {
  const sheet = spreadsheet.getSheetByName(tab);
  return sheet === null ? null : { sheet, id: sheet.getSheetId() };
}

/** The tab that is open; when that is one of ours, the first of the owner's. */
function defaultSheet(spreadsheet: Spreadsheet, ours: Ours): FoundSheet {
  const active = spreadsheet.getActiveSheet();
  const id = active.getSheetId();
  const first = isOurs(id, ours) ? theirSheets(spreadsheet, ours)[0] : undefined;
  return first === undefined ? { sheet: active, id } : { sheet: first, id: first.getSheetId() };
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
