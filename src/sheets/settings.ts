import { customersOf } from '../followup/narrow/narrowing.ts';
import type { Commands, SettingsTab } from '../protocol.ts';
import type { Cell } from '../sales/sales.ts';
import { settingsOf } from '../settings/read.ts';
import { NOTHING_FROZEN } from '../settings/settings.ts';
import { fingerprint } from '../tabs/fingerprint.ts';
import { newSettings } from '../tabs/settings/make.ts';
import { edited, type SettingsPlan } from '../tabs/settings/plan.ts';
import { renewedSettings } from '../tabs/settings/renew.ts';
import type { SettingsView } from '../tabs/settings/texts.ts';
import { isProblem, type Problem, said } from '../words/messages.ts';
import { languageOf, wordsOf } from '../words/words.ts';
import { type OpenFile, openFile, type Work, work } from './command.ts';
import { type Entry, entries, nextRun, record } from './history.ts';
import { locked } from './locked.ts';
import { makeTab } from './make-tab.ts';
import { mayWrite } from './may-write.ts';
import { type TabMark, writeMark } from './ours.ts';
import { userLanguage } from './place.ts';
import { type FoundSettings, notesOn } from './settings-tab.ts';
import { dressSettings, markHeaders, writeSettings } from './settings-write.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writing the settings takes at most so many times as long as opening the file. */
const WRITING = 16;

/** Makes the tab of settings, or brings what we say on it up to date, and opens it. */
export function settings(request: Commands['settings']['request']): SettingsTab | Problem {
  return locked(() => {
    const file = openFile(true);
    const job = work(request, file);
    // Whose sales cannot be read, or are in BigQuery, needs the tab no less.
    const before = isProblem(job) ? entries() : job.before;
    const standing = isProblem(job) ? bareSettings(file, before) : standingSettings(job);
    if (isProblem(standing)) return standing;
    const { sheet, made, added } = standing;
    file.spreadsheet.setActiveSheet(sheet);
    return {
      tab: sheet.getName(),
      made,
      added,
      notes: said(notesOn(file.settingsTab), wordsOf(userLanguage())),
      undo: made || before.length > 0,
    };
  });
}

/** The tab of a file whose sales are not known: as it stands, or with what needs no sales. */
function bareSettings(file: OpenFile, before: readonly Entry[]): StandingSettings | Problem {
  const { settingsTab: found, ours, place } = file;
  if (found !== null) return asItStands(found);
  const words = wordsOf(languageOf(place.locale));
  const bare = { ...file, words, before, run: nextRun(before, ours) };
  return make(bare, (read) => ({ analysis: null, read, words, narrowed: () => 0 }));
}

/** The tab of settings as a command leaves it. */
export interface StandingSettings {
  readonly sheet: Sheet;
  readonly cells: readonly (readonly Cell[])[];
  readonly headers: TabMark['headers'];
  readonly made: boolean;
  readonly added: number;
}

/** The tab made new, or the one that is there with all that we say on it. */
export function standingSettings(job: Work): StandingSettings | Problem {
  const found = job.settingsTab;
  return found === null ? make(job, (read) => settingsView(job, read)) : renew(job, found);
}

/** What the texts of the tab are made from. */
export function settingsView(
  { analysis, words, shop, facts }: Work,
  read: SettingsView['read'],
): SettingsView & Pick<Work, 'analysis'> {
  return { analysis, read, words, narrowed: (who) => customersOf(who, shop, facts) };
}

type Desk = Pick<Work, 'words' | 'spreadsheet' | 'run' | 'place' | 'pace' | 'before'>;

function make(
  job: Desk,
  viewOf: (read: SettingsView['read']) => SettingsView,
): StandingSettings | Problem {
  const { words, spreadsheet, run, place } = job;
  const { headers } = words.settings;
  const nothing = { cells: [], headers, frozen: NOTHING_FROZEN, name: () => '' };
  const plan = newSettings(viewOf(settingsOf(nothing, place)));
  const cells = edited([], plan);
  const refused = mayWrite(job.pace, { times: WRITING });
  if (refused !== null) return refused;
  const mark = { ...marked(plan), headers, run, print: fingerprint(cells, place.dayOf) };
  const { sheet } = makeTab(spreadsheet, words.settings.tab, mark, (tab) => {
    dressSettings(tab, plan, words.settings.valueNote);
    writeSettings(tab, plan);
    return {};
  });
  record(job.before, { command: 'settings', run, sales: null });
  return { sheet, cells, headers, made: true, added: plan.added };
}

/** A tab whose header row is gone is left alone. */
function renew(job: Work, found: FoundSettings): StandingSettings | Problem {
  const { place } = job;
  const { read, cells, frozen, tab } = found;
  const { sheet, mark } = tab;
  const { headers } = mark;
  const { places } = read;
  if (places === null) return asItStands(found);
  const range = sheet.getDataRange();
  if (!range.canEdit()) return { code: 'protectedTab', values: [sheet.getName()] };
  const print = fingerprint(cells, place.dayOf);
  // Rows that somebody inserted since would put every remark beside another row.
  if (fingerprint(range.getValues() as Cell[][], place.dayOf) !== print) {
    return { code: 'changed', values: [] };
  }
  const plan = renewedSettings(settingsView(job, read), { cells, places, frozen });
  const next = edited(cells, plan);
  const refused = mayWrite(job.pace, { times: WRITING });
  if (refused !== null) return refused;
  writeSettings(sheet, plan);
  markHeaders(sheet, plan);
  writeMark(sheet, tab, {
    ...mark,
    ...marked(plan),
    print: print === mark.print ? fingerprint(next, place.dayOf) : null,
  });
  return { sheet, cells: next, headers, made: false, added: plan.added };
}

function asItStands({ tab, cells }: FoundSettings): StandingSettings {
  return { sheet: tab.sheet, cells, headers: tab.mark.headers, made: false, added: 0 };
}

function marked({ frozen }: SettingsPlan): Pick<TabMark, 'kind' | 'record'> {
  return { kind: 'settings', record: { frozen: JSON.stringify(frozen) } };
}
