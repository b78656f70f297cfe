import { type Analysis, analyze } from '../customers/analysis.ts';
import type { Scope, Segmented } from '../protocol.ts';
import { dayFromIso } from '../sales/calendar.ts';
import type { Place } from '../sales/sales.ts';
import type { Format } from '../tabs/plan.ts';
import { isProblem, type Problem } from '../words/messages.ts';
import { currencyOf } from '../words/money.ts';
import { languageOf, type Words, wordsOf } from '../words/words.ts';
import { type Entry, entries, nextRun } from './history.ts';
import { remember } from './memory.ts';
import { findOurs, type Ours } from './ours.ts';
import { placeOf } from './place.ts';
import { enter } from './progress.ts';
import { openTab, readTab, type SalesTab } from './sales-tab.ts';

/** How a format is written; decimals differ by the shop's money. */
export type Patterns = Readonly<Record<Format, string>>;

/** All that a command works with once the sales are read and scored. */
export interface Work {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly ours: Ours;
  readonly place: Place;
  readonly sales: SalesTab;
  readonly analysis: Analysis;
  /** Tabs speak the spreadsheet's language, whoever runs the command. */
  readonly words: Words;
  readonly currency: string;
  readonly patterns: Patterns;
  /** What can be undone so far, and the number of this run. */
  readonly before: readonly Entry[];
  readonly run: number;
  readonly milliseconds: Pick<Segmented['milliseconds'], 'read' | 'analyse'>;
}

/** Reads and scores the sales that a request names; writes nothing into the file's tabs. */
export function work(scope: Scope): Work | Problem {
  const started = Date.now();
  enter('read');
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const ours = findOurs(spreadsheet);
  const place = placeOn(placeOf(spreadsheet), scope);
  const opened = openTab(spreadsheet, ours, scope);
  if (isProblem(opened)) return opened;
  const reading = readTab(opened, scope, place);
  if (isProblem(reading)) return reading;
  remember(
    reading.columns.map(({ header }) => header),
    scope.choice ?? {},
  );

  const read = Date.now();
  enter('score');
  const analysis = analyze(reading, place.today);
  if (isProblem(analysis)) return analysis;
  const before = entries();
  return {
    spreadsheet,
    before,
    run: nextRun(before),
    ours,
    place,
    sales: { ...opened, reading },
    analysis,
    words: wordsOf(languageOf(place.locale)),
    currency: reading.currency || currencyOf(place.locale),
    patterns: patternsFor(reading.decimals),
    milliseconds: { read: read - started, analyse: Date.now() - read },
  };
}

/** The place on the day that results are counted from: rows dated later are left out. */
export function placeOn(place: Place, scope: Scope): Place {
  const asOf = scope.asOf === undefined ? undefined : dayFromIso(scope.asOf);
  return asOf === undefined ? place : { ...place, today: asOf };
}

function patternsFor(decimals: number): Patterns {
  return {
    text: '@',
    integer: '#,##0',
    decimal: '#,##0.0',
    money: decimals === 0 ? '#,##0' : '#,##0.00',
    percent: '0%',
    date: 'yyyy-mm-dd',
    checkbox: 'General',
  };
}

/**
 * True when the customers of the sales tab still stand as they were read: a row inserted or sorted
 * by somebody else meanwhile would put every label one row off.
 */
export function unchanged({ sheet, tab, reading }: SalesTab): boolean {
  const column = reading.picks.customer.column ?? 0;
  const now = sheet.getRange(1, column + 1, tab.cells.length, 1).getValues();
  return now.every(([cell], row) => String(cell) === String(tab.cells[row][column]));
}
