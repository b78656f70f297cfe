import { isoFromDay } from '../../sales/calendar.ts';
import { zoneDays } from '../../sales/zone.ts';
import { insertTab } from '../names.ts';
import type { Probe, ProbeId } from './results.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What probes work with: a scratch tab of their own, and nothing else of the file. */
export interface Bench {
  readonly spreadsheet: Spreadsheet;
  readonly sheet: Sheet;
  readonly name: string;
  /** Blank cells that no other probe uses. */
  readonly cells: (rows: number, columns: number) => Range;
  /** A further tab; whoever does not drop it leaves that to the end. */
  readonly addTab: (name: string) => Sheet;
  readonly dropTab: (sheet: Sheet) => void;
  /** A value with its type, such as `text 0012`, `number 12`, `date 2024-03-05`, `blank`. */
  readonly tell: (value: unknown) => string;
}

/** A part of the probes; each file of them is one. */
export type Probes = { readonly [I in ProbeId]?: Probe<Bench> };

/**
 * Does something on a scratch tab, which is deleted whatever happens, as are the tabs that were
 * added beside it. The tab that was open is open again afterwards.
 */
export function onScratchTab<T>(wanted: string, work: (bench: Bench) => T): T {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const open = spreadsheet.getActiveSheet();
  const { sheet, name } = insertTab(spreadsheet, wanted);
  const tabs = new Set([sheet]);
  try {
    return work(benchOn(spreadsheet, sheet, name, tabs));
  } finally {
    for (const tab of tabs) discard(spreadsheet, tab);
    show(spreadsheet, open);
  }
}

function benchOn(spreadsheet: Spreadsheet, sheet: Sheet, name: string, tabs: Set<Sheet>): Bench {
  let row = 1;
  let zone: string | undefined;
  return {
    spreadsheet,
    sheet,
    name,
    cells: (rows, columns) => {
      row += rows;
      return sheet.getRange(row - rows, 1, rows, columns);
    },
    addTab: (title) => {
      const tab = spreadsheet.insertSheet(title);
      tabs.add(tab);
      return tab;
    },
    dropTab: (tab) => {
      spreadsheet.deleteSheet(tab);
      tabs.delete(tab);
    },
    tell: (value) => {
      if (value === '') return 'blank';
      if (typeof value === 'string') return `text ${value}`;
      if (!(value instanceof Date)) return `${typeof value} ${value}`;
      zone ??= spreadsheet.getSpreadsheetTimeZone();
      return `date ${isoFromDay(zoneDays(zone)(value.getTime()))}`;
    },
  };
}

/** A call fails now and then for no reason, sometimes after it has done its work. */
function discard(spreadsheet: Spreadsheet, tab: Sheet): void {
  try {
    spreadsheet.deleteSheet(tab);
  } catch {
    const id = tab.getSheetId();
    const left = spreadsheet.getSheets().some((one) => one.getSheetId() === id);
    if (left) spreadsheet.deleteSheet(tab);
  }
}

function show(spreadsheet: Spreadsheet, tab: Sheet): void {
  try {
    spreadsheet.setActiveSheet(tab, true);
  } catch {
    // Another tab on the screen is no reason to lose the results.
  }
}
