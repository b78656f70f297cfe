import { USUAL } from '../followup/follow-up.ts';
import { listById } from '../followup/lists/all.ts';
import { CONTACT_TYPES, PURPOSES } from '../followup/log/log.ts';
import { logColumnsOf } from '../followup/log/log-columns.ts';
import { typeOfChannel } from '../followup/log/type-of-channel.ts';
import type { Channel, Commands, ContactForm, Logged } from '../protocol.ts';
import { dayFromIso } from '../sales/calendar.ts';
import { nameKey } from '../sales/names.ts';
import { plainText } from '../tabs/safe.ts';
import { sentenceOf } from '../tabs/sentences.ts';
import { isProblem, type Problem } from '../words/messages.ts';
import { moneyWriter } from '../words/money.ts';
import { languageOf, type Words, wordsOf } from '../words/words.ts';
import { work } from './command.ts';
import { entries, nextRun } from './history.ts';
import { listLabel } from './list-label.ts';
import { rowsOf } from './listings.ts';
import { locked } from './locked.ts';
import { addToLog, type LogWork, logOfFile } from './log-tab.ts';
import { sweep } from './make-tab.ts';
import { findOurs, type OurTab } from './ours.ts';
import { placeOf, userLanguage } from './place.ts';
import { customerFinder } from './shop.ts';

/** Puts the ticked rows of a list tab into the contact log; a row that is in it stays there once. */
export function logTicks(request: Commands['logTicks']['request']): Logged | Problem {
  return locked(() => {
    const { job, today } = gather();
    const tab = job.ours.tabs.find(
      ({ sheet, mark }) => mark.kind === 'followup' && sheet.getName() === request.list,
    );
    if (tab === undefined) return { code: 'tabGone', values: [request.list] };
    const label = listLabel(tab.mark.record, job.words);
    const logged = loggedUnder(label, job);
    const done = rowsOf(tab).filter(({ done: ticked }) => ticked);
    const fresh = done.filter(({ key }) => !logged.has(key));
    const about = { before: done.length - fresh.length, undo: true };
    if (fresh.length === 0) {
      return { ...about, tab: job.words.log.tab, added: 0, undo: job.before.length > 0 };
    }
    const { type, purpose } = howLogged(tab, job.words);
    const name = addToLog(
      job,
      fresh.map(({ customer, result, staff }) => ({
        ...{ date: today, customer, type, purpose, staff, result, list: label },
      })),
    );
    return isProblem(name) ? name : { ...about, tab: name, added: fresh.length };
  });
}

/** Adds one contact from the sidebar's form. */
export function logContact(request: Commands['logContact']['request']): Logged | Problem {
  const { customer, type, purpose, staff, person, memo, value, open, day } = request;
  return locked(() => {
    const { job, today } = gather();
    if (customer.trim() === '') return { code: 'noContact', values: [] };
    const name = addToLog(job, [
      {
        date: (day === undefined ? null : dayFromIso(day)) ?? today,
        ...{ customer, staff, person, memo, value },
        type: wordFor(job.words.log.types, type),
        purpose: wordFor(job.words.log.purposes, purpose),
        open: open === true ? job.words.log.yes : '',
      },
    ]);
    return isProblem(name) ? name : { tab: name, added: 1, before: 0, undo: true };
  });
}

/** The word for a code; whatever is no code is a word of the owner's. */
function wordFor(words: Readonly<Record<string, string>>, code: string): string {
  return Object.keys(words).includes(code) ? words[code] : code;
}

/** What the form offers, with the customer of the row that is selected in the sheet. */
export function contactForm(request: Commands['contactForm']['request']): ContactForm | Problem {
  const job = work(request);
  if (isProblem(job)) return job;
  const words = wordsOf(userLanguage());
  const k = selectedCustomer(job);
  const money = moneyWriter(words.language, job.currency, job.analysis.reading.decimals);
  const speaker = { facts: job.facts, analysis: job.analysis, words, money };
  const { log } = words;
  return {
    customer: k < 0 ? '' : job.analysis.reading.sales.customers[k],
    about: k < 0 ? '' : sentenceOf(`${words.reason} {lastMemo}`, speaker, k),
    types: CONTACT_TYPES.map((value) => ({ value, label: log.types[value] })),
    purposes: PURPOSES.map((value) => ({ value, label: log.purposes[value] })),
  };
}

/** The scored customer of the selected row, on the sales tab or on a tab of ours; else -1. */
function selectedCustomer({
  spreadsheet,
  sales,
  ours,
  analysis,
}: Exclude<ReturnType<typeof work>, Problem>): number {
  const range = spreadsheet.getActiveRange();
  if (range === null) return -1;
  const id = range.getSheet().getSheetId();
  const row = range.getRow() - 1;
  const scored = (k: number) => (analysis.rfm.segment[k] >= 0 ? k : -1);
  if (id === sales.id) {
    const at = row - analysis.reading.headerRow - 1;
    return at < 0 ? -1 : scored(analysis.reading.customerOfRow[at] ?? -1);
  }
  const tab = ours.tabs.find((one) => one.id === id);
  const { cells } = tab?.read() ?? { cells: [] };
  const column = cells[0]?.indexOf(tab?.mark.headers.customer ?? '') ?? -1;
  if (row < 1 || column < 0 || cells[row] === undefined) return -1;
  return scored(customerFinder(analysis)(String(cells[row][column])));
}

/** All that the log needs; the sales are not read, so a click on ticks is answered at once. */
function gather(): { job: LogWork; today: number } {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const place = placeOf(spreadsheet);
  const ours = sweep(spreadsheet, findOurs(spreadsheet), place.dayOf);
  const before = entries();
  const job = {
    ...{ spreadsheet, ours, before, dayOf: place.dayOf },
    words: wordsOf(languageOf(place.locale)),
    run: nextRun(before, ours),
  };
  return { job, today: place.today };
}

/** Keys of the customers whom the log has under a list's label already. */
function loggedUnder(label: string, { ours }: LogWork): ReadonlySet<string> {
  const keys = new Set<string>();
  const { cells } = logOfFile(ours)?.read() ?? { cells: [] };
  const { customer, list } = logColumnsOf(cells[0] ?? []);
  if (customer === undefined || list === undefined) return keys;
  for (const row of cells.slice(1)) {
    if (plainText(String(row[list])) === label) keys.add(nameKey(plainText(String(row[customer]))));
  }
  return keys;
}

/** What a tick on this tab becomes, in the words of the log. */
function howLogged({ mark }: OurTab, { log }: Words) {
  const { logged } = listById(String(mark.record.list), USUAL) ?? { logged: undefined };
  const type = logged?.type ?? typeOfChannel(String(mark.record.channel) as Channel);
  return {
    type: type === null ? '' : log.types[type],
    purpose: log.purposes[logged?.purpose ?? 'other'],
  };
}
