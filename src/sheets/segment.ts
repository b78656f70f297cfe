import { notesOf } from '../answers/notes.ts';
import { segmentedAnswer } from '../answers/segmented.ts';
import type { Commands, Segmented } from '../protocol.ts';
import { customersTab } from '../tabs/customers.ts';
import { dataCheckTab } from '../tabs/data-check.ts';
import { fingerprint } from '../tabs/fingerprint.ts';
import { marksPlan } from '../tabs/marks.ts';
import type { MarksPlan, Plan } from '../tabs/plan.ts';
import { isProblem, type Problem } from '../words/messages.ts';
import { wordsOf } from '../words/words.ts';
import { type Work, work } from './command.ts';
import { lastRunDay, runRecord } from './last-run.ts';
import { locked } from './locked.ts';
import { userLanguage } from './place.ts';
import { type TabUnit, tabUnit } from './tab-unit.ts';
import { type Leg, legOf, type Unit, writeUnits } from './unfinished.ts';
import { type Customers, customersOf, writeMarks } from './write-marks.ts';

/** Segment & colour: our column and colours on the sales tab, `Customers` and `Data check`. */
export function segment(request: Commands['segment']['request']): Segmented | Problem {
  return locked(() => {
    const read = work(request);
    if (isProblem(read)) return read;
    const { before, sales } = read;
    const leg = legOf(before, { command: 'segment', run: read.run, sales: sales.id });
    // All legs are one run, so that Undo takes what they wrote as one.
    const job = { ...read, run: leg.run };
    const { ours, analysis, shop, facts, words, currency } = job;
    const plan: Required<Pick<Plan, 'tabs' | 'marks'>> = {
      tabs: [
        customersTab(shop, facts, words, currency, runRecord(job)),
        dataCheckTab(analysis, notesOf(analysis), job.answers, words, currency),
      ],
      marks: marksPlan(analysis, words, request.paint ?? 'row'),
    };
    const tabs: TabUnit[] = [];
    for (const tab of plan.tabs) {
      const existing = ours.tabs.find(({ mark }) => mark.kind === tab.kind);
      const unit = tabUnit(job, leg, { id: tab.kind, plan: tab, existing });
      if (isProblem(unit)) return unit;
      tabs.push(unit);
    }
    // Before any write, because it may still read tabs of the file.
    const answer = segmentedAnswer(shop, facts, wordsOf(userLanguage()), currency, lastRunDay(job));
    if (!sales.range.canEdit()) {
      return { code: 'protectedTab', values: [sales.tab.name] };
    }
    const customers = customersOf(sales);
    if (!customers.unchanged()) return { code: 'changed', values: [] };
    const written = write(job, leg, tabs, marksUnit(job, customers, plan.marks));
    return isProblem(written) ? written : { ...answer, ...written };
  });
}

function write(
  job: Work,
  leg: Leg,
  tabs: readonly TabUnit[],
  marks: Unit,
): Pick<Segmented, 'tabs' | 'milliseconds' | 'undo'> | Problem {
  const { spreadsheet, sales } = job;
  const started = Date.now();
  const broken = writeUnits(job, leg, [...tabs, marks]);
  // Also where something is left: the same command without a tab's name goes on with this one.
  spreadsheet.setActiveSheet(sales.sheet);
  if (broken !== null) return broken;
  return {
    tabs: tabs.map(({ name }) => name()),
    milliseconds: { ...job.milliseconds, write: Date.now() - started },
    undo: true,
  };
}

/** The last unit, which takes itself back where it fails: once it is done, so is the run. */
function marksUnit({ sales }: Work, customers: Customers, marks: MarksPlan): Unit {
  const { header, headerRow, values, paint } = marks;
  return {
    id: 'marks',
    cells: values.length,
    print: () => fingerprint([[header, headerRow, paint], values], () => 0),
    done: false,
    write: () => writeMarks(sales, customers, marks),
    takeBack: () => {},
  };
}
