import type { Commands, SettingsTab } from '../protocol.ts';
import type { Cell } from '../sales/sales.ts';
import { COLUMNS, type Places } from '../settings/locate.ts';
import { settingsOf } from '../settings/read.ts';
import { NOTHING_FROZEN } from '../settings/settings.ts';
import { fingerprint } from '../tabs/fingerprint.ts';
import { type NewSettings, newSettings } from '../tabs/settings/make.ts';
import { type Edit, edited, type SettingsPlan } from '../tabs/settings/plan.ts';
import { renewedSettings } from '../tabs/settings/renew.ts';
import { isProblem, type Problem, said } from '../words/messages.ts';
import { wordsOf } from '../words/words.ts';
import { type Work, work } from './command.ts';
import { record } from './history.ts';
import { locked } from './locked.ts';
import { insertTab } from './names.ts';
import { type TabMark, writeMark } from './ours.ts';
import { userLanguage } from './place.ts';
import { enter } from './progress.ts';
import type { FoundSettings } from './settings-tab.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes the tab of settings, or brings what we say on it up to date, and opens it. */
export function settings(request: Commands['settings']['request']): SettingsTab | Problem {
  return locked(() => {
    const job = work(request);
    if (isProblem(job)) return job;
    const found = job.settingsTab;
    if (found === null) return make(job);
    const { places } = found.read;
    return places === null ? answer(job, found.tab.sheet, 0) : renew(job, found, places);
  });
}

function make(job: Work): SettingsTab {
  const { analysis, words, spreadsheet, run } = job;
  const read = settingsOf(
    { cells: [], headers: words.settings.headers, frozen: NOTHING_FROZEN, name: () => '' },
    job.place,
  );
  const plan = newSettings({ analysis, read, words });
  enter('write');
  const { sheet } = insertTab(spreadsheet, words.settings.tab);
  try {
    write(sheet, plan.edits);
    dress(sheet, plan, words.settings.valueNote);
    writeMark(sheet, null, {
      ...marked(plan),
      headers: words.settings.headers,
      id: sheet.getSheetId(),
      run,
      print: fingerprint(plan.edits[0].cells, job.place.dayOf),
    });
  } catch (error) {
    spreadsheet.deleteSheet(sheet);
    throw error;
  }
  record(job.before, { command: 'settings', run, sales: null });
  return { ...answer(job, sheet, plan.added), made: true, undo: true };
}

function renew(job: Work, found: FoundSettings, places: Places): SettingsTab | Problem {
  const { sheet, mark } = found.tab;
  if (!sheet.getDataRange().canEdit()) return { code: 'protectedTab', values: [sheet.getName()] };
  const { analysis, words, place } = job;
  const { read, cells, frozen } = found;
  const plan = renewedSettings({ analysis, read, words }, { cells, places, frozen });
  const untouched = fingerprint(cells, place.dayOf) === mark.print;
  enter('write');
  const { before, count } = plan.insert;
  if (count > 0) sheet.insertRowsBefore(before + 1, count);
  makeRoom(sheet, plan.edits);
  write(sheet, plan.edits);
  writeMark(sheet, found.tab, {
    ...mark,
    ...marked(plan),
    print: untouched ? fingerprint(edited(cells, plan), place.dayOf) : null,
  });
  return answer(job, sheet, plan.added);
}

function marked({ frozen }: SettingsPlan): Pick<TabMark, 'kind' | 'record'> {
  return { kind: 'settings', record: { frozen: JSON.stringify(frozen) } };
}

function answer(job: Work, sheet: Sheet, added: number): SettingsTab {
  job.spreadsheet.setActiveSheet(sheet);
  return {
    tab: sheet.getName(),
    made: false,
    added,
    notes: said(job.settingsNotes, wordsOf(userLanguage())),
    undo: job.before.length > 0,
  };
}

/** Formats come before values: a cut-off written into an unformatted cell would become a date. */
function write(sheet: Sheet, edits: readonly Edit[]): void {
  for (const { row, column, cells } of edits) {
    sheet
      .getRange(row + 1, column + 1, cells.length, cells[0].length)
      .setNumberFormat('@')
      .setValues(cells as Cell[][]);
  }
}

/** Only a tab whose segment table is made anew can be too short. */
function makeRoom(sheet: Sheet, edits: readonly Edit[]): void {
  const rows = Math.max(0, ...edits.map(({ row, cells }) => row + cells.length));
  const there = sheet.getMaxRows();
  if (rows > there) sheet.insertRowsAfter(there, rows - there);
}

/** Pixels of the columns, in their order. */
const WIDTHS = [170, 170, 170, 420, 420, 150];

function dress(sheet: Sheet, { headers, lists }: NewSettings, note: string): void {
  for (const row of headers) {
    sheet.getRange(row + 1, 1, 1, COLUMNS.length).setFontWeight('bold');
  }
  sheet.getRange(1, 1 + COLUMNS.indexOf('value')).setNote(note);
  sheet.setFrozenRows(1);
  for (const [index, width] of WIDTHS.entries()) sheet.setColumnWidth(index + 1, width);
  for (const { row, words } of lists) {
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...words], true)
      .build();
    sheet.getRange(row + 1, 1 + COLUMNS.indexOf('value')).setDataValidation(rule);
  }
}
