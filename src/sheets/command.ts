import { type Analysis, analyze } from '../customers/analysis.ts';
import { allFacts } from '../followup/facts/all-facts.ts';
import type { FactTable } from '../followup/facts/fact.ts';
import type { Shop } from '../followup/shop.ts';
import type { Scope, Segmented } from '../protocol.ts';
import { dayFromIso } from '../sales/calendar.ts';
import type { Reading } from '../sales/reading.ts';
import type { Day, Place } from '../sales/sales.ts';
import type { Settings } from '../settings/settings.ts';
import type { PairAnswer } from '../tabs/answers.ts';
import type { Format } from '../tabs/plan.ts';
import { analyzeTable } from '../warehouse/analyze-table.ts';
import { isProblem, type Note, type Problem } from '../words/messages.ts';
import { currencyOf } from '../words/money.ts';
import { languageOf, type Words, wordsOf } from '../words/words.ts';
import { ownerAnswers } from './answers.ts';
import { type Pace, paceOf } from './clock.ts';
import { type Entry, entries, nextRun } from './history.ts';
import { sweep } from './make-tab.ts';
import { remember } from './memory.ts';
import { findOurs, type Ours } from './ours.ts';
import { placeOf } from './place.ts';
import { enter } from './progress.ts';
import { openTab, readTab, type SalesTab } from './sales-tab.ts';
import { type FoundSettings, findSettings, notesOn, settingsIn } from './settings-tab.ts';
import { shopOf } from './shop.ts';

/** How a format is written; decimals differ by the shop's money. */
export type Patterns = Readonly<Record<Format, string>>;

/** All that a command works with once the sales are read and scored. */
export interface Work {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly ours: Ours;
  readonly place: Place;
  readonly sales: SalesTab;
  readonly analysis: Analysis;
  /** Which customers the owner called one person, or two. */
  readonly answers: readonly PairAnswer[];
  /** What lists and plans draw on, the owner's columns and the contact log included. */
  readonly shop: Shop;
  readonly facts: FactTable;
  readonly settings: Settings;
  readonly settingsTab: FoundSettings | null;
  /** What is wrong on the tab of settings; part of the analysis' notes too. */
  readonly settingsNotes: readonly Note[];
  /** Tabs speak the spreadsheet's language, whoever runs the command. */
  readonly words: Words;
  readonly currency: string;
  readonly patterns: Patterns;
  /** What can be undone so far, and the number of this run. */
  readonly before: readonly Entry[];
  readonly run: number;
  /** How fast the platform is today. */
  readonly pace: Pace;
  readonly milliseconds: Pick<Segmented['milliseconds'], 'read' | 'analyse'>;
}

/** What is known of the file before its sales are read. */
export interface OpenFile
  extends Pick<Work, 'spreadsheet' | 'ours' | 'place' | 'pace' | 'settingsTab'> {
  readonly started: number;
}

/** Opens the file and finds what is ours in it; who is going to write first sweeps it. */
export function openFile(writes = false): OpenFile {
  const started = Date.now();
  enter('read');
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const found = findOurs(spreadsheet);
  const place = placeOf(spreadsheet);
  const ours = writes ? sweep(spreadsheet, found, place.dayOf) : found;
  const pace = paceOf(Date.now() - started);
  return { started, spreadsheet, ours, place, pace, settingsTab: findSettings(ours, place) };
}

/** Reads and scores the sales that a request names; writes nothing into the file's tabs. */
export function work(scope: Scope, file: OpenFile = openFile()): Work | Problem {
  const { started, spreadsheet, ours, pace, settingsTab } = file;
  const settings = settingsIn(settingsTab);
  const place = placeOn(file.place, scope, settings);
  const opened = openTab(spreadsheet, ours, scope);
  if (isProblem(opened)) return opened;
  const answers = ownerAnswers(ours);
  const tabRead = readTab(opened, scope, place, answers, settings.guards);
  if (isProblem(tabRead)) return tabRead;
  const { reading, table } = tabRead;
  const headers = reading.columns.map(({ header }) => header);
  remember(headers, scope.choice ?? {});

  const read = Date.now();
  enter('score');
  const settingsNotes = notesOn(settingsTab);
  const noted = { ...reading, notes: [...settingsNotes, ...reading.notes] };
  const asOf = countedOn(reading, place, scope, settings);
  const { scoring } = settings;
  const analysis =
    table === null ? analyze(noted, asOf, scoring) : analyzeTable(table, noted, asOf, scoring);
  if (isProblem(analysis)) return analysis;
  const before = entries();
  const shop = shopOf({ analysis, ours, place, settings, cells: opened.tab.cells });
  return {
    spreadsheet,
    before,
    run: nextRun(before, ours),
    ours,
    place,
    sales: { ...opened, reading },
    analysis,
    shop,
    facts: allFacts(shop),
    answers,
    settings,
    settingsTab,
    settingsNotes,
    words: wordsOf(languageOf(place.locale)),
    currency: reading.currency || currencyOf(place.locale),
    patterns: patternsFor(reading.decimals),
    pace,
    milliseconds: { read: read - started, analyse: Date.now() - read },
  };
}

/**
 * The place on the day that results are counted from, the command's own or the settings': rows
 * dated later are left out.
 */
export function placeOn(place: Place, scope: Scope, { asOf }: Settings): Place {
  const asked = scope.asOf === undefined ? undefined : dayFromIso(scope.asOf);
  const today = asked ?? (typeof asOf === 'number' ? asOf : place.today);
  return { ...place, today };
}

/** The day of counting once the sales are read: it may be that of the last one. */
export function countedOn(
  reading: Reading,
  { today }: Place,
  scope: Scope,
  { asOf }: Settings,
): Day {
  return scope.asOf === undefined && asOf === 'lastSale' ? reading.lastDay : today;
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
