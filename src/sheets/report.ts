import { notesOf } from '../answers/notes.ts';
import type { Commands, Reported } from '../protocol.ts';
import type { Plan } from '../tabs/plan.ts';
import { reportTab } from '../tabs/report/report.ts';
import { isProblem, type Problem, said } from '../words/messages.ts';
import { wordsOf } from '../words/words.ts';
import { work } from './command.ts';
import { record } from './history.ts';
import { householdsIn } from './households.ts';
import { locked } from './locked.ts';
import { userLanguage } from './place.ts';
import { enter } from './progress.ts';
import { standingReport, writeReport } from './write-report.ts';

/** Make report: the whole shop on one tab, rewritten at every run. */
export function report(request: Commands['report']['request']): Reported | Problem {
  return locked(() => {
    const job = work(request);
    if (isProblem(job)) return job;
    const { shop, analysis, words, currency, milliseconds } = job;
    if (analysis.visitsKnown !== 'all') {
      return { code: 'summedUp', values: [job.sales.tab.name] };
    }
    const started = Date.now();
    const plan: Required<Pick<Plan, 'report'>> = {
      report: reportTab({ ...shop, households: householdsIn(job.spreadsheet) }, words, currency),
    };
    const planned = Date.now();
    const standing = standingReport(job.ours.tabs, job.place.dayOf);
    if (isProblem(standing)) return standing;
    enter('write');
    const tab = writeReport(job, plan.report, standing);
    record(job.before, { command: 'report', run: job.run, sales: null });
    return {
      tab,
      notes: said(notesOf(analysis), wordsOf(userLanguage())),
      milliseconds: {
        read: milliseconds.read,
        analyse: milliseconds.analyse + planned - started,
        write: Date.now() - planned,
      },
      undo: true,
    };
  });
}
