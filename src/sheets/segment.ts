import { notesOf } from '../answers/notes.ts';
import { segmentedAnswer } from '../answers/segmented.ts';
import type { Commands, Segmented } from '../protocol.ts';
import { customersTab } from '../tabs/customers.ts';
import { dataCheckTab } from '../tabs/data-check.ts';
import { marksPlan } from '../tabs/marks.ts';
import type { Plan, TabPlan } from '../tabs/plan.ts';
import { isProblem, type Problem } from '../words/messages.ts';
import { wordsOf } from '../words/words.ts';
import { unchanged, type Work, work } from './command.ts';
import { record } from './history.ts';
import { locked } from './locked.ts';
import { userLanguage } from './place.ts';
import { enter } from './progress.ts';
import { writeMarks } from './write-marks.ts';
import { type Prepared, prepareTab, writeTab } from './write-tab.ts';

/** Segment & colour: our column and colours on the sales tab, `Customers` and `Data check`. */
export function segment(request: Commands['segment']['request']): Segmented | Problem {
  return locked(() => {
    const job = work(request);
    if (isProblem(job)) return job;
    const { analysis, shop, facts, words, currency, sales } = job;
    const plan: Plan = {
      tabs: [
        customersTab(shop, facts, words, currency),
        dataCheckTab(analysis, notesOf(analysis), job.answers, words, currency),
      ],
      marks: marksPlan(analysis, words, request.paint ?? 'row'),
    };
    const prepared: Prepared[] = [];
    for (const tab of plan.tabs) {
      const one = prepare(job, tab);
      if (isProblem(one)) return one;
      prepared.push(one);
    }
    if (!sales.range.canEdit()) {
      return { code: 'protectedTab', values: [sales.tab.name] };
    }
    if (!unchanged(sales)) return { code: 'changed', values: [] };
    return write(job, plan, prepared);
  });
}

/** Tabs that every run makes anew. */
const ALWAYS_NEW: readonly TabPlan['kind'][] = ['followup', 'addresses'];

/** The tab of this kind that an earlier run made, or a new one. */
export function prepare({ ours }: Work, plan: TabPlan): Prepared | Problem {
  const existing = ours.tabs.find(
    ({ mark }) => mark.kind === plan.kind && !ALWAYS_NEW.includes(plan.kind),
  );
  return prepareTab(plan, existing ?? null);
}

function write(job: Work, plan: Plan, prepared: readonly Prepared[]): Segmented {
  const { spreadsheet, sales, shop, facts, currency } = job;
  const started = Date.now();
  enter('write');
  const tabs: string[] = [];
  try {
    for (const one of prepared) tabs.push(writeTab(job, one));
    if (plan.marks !== undefined) writeMarks(sales, plan.marks);
  } catch (error) {
    // Where there is no room for all, nothing of it stays.
    for (const [at, name] of tabs.entries()) {
      const sheet = prepared[at].existing === null ? spreadsheet.getSheetByName(name) : null;
      if (sheet !== null) spreadsheet.deleteSheet(sheet);
    }
    throw error;
  }
  spreadsheet.setActiveSheet(sales.sheet);
  record(job.before, { command: 'segment', run: job.run, sales: sales.id });
  return {
    ...segmentedAnswer(shop, facts, wordsOf(userLanguage()), currency),
    tabs,
    milliseconds: { ...job.milliseconds, write: Date.now() - started },
    undo: true,
  };
}
