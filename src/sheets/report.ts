import { notesOf } from '../answers/notes.ts';
import { type Commands, REPORT_PARTS, type Reported } from '../protocol.ts';
import type { Plan } from '../tabs/plan.ts';
import { lacking } from '../tabs/report/lacking.ts';
import { reportTab } from '../tabs/report/report.ts';
import { sourceOf } from '../tabs/report/source.ts';
import { isProblem, type Problem, said } from '../words/messages.ts';
import { wordsOf } from '../words/words.ts';
import { openFile, work } from './command.ts';
import { record } from './history.ts';
import { householdsIn } from './households.ts';
import { locked } from './locked.ts';
import { mayWrite } from './may-write.ts';
import { userLanguage } from './place.ts';
import { standingReport, writeReport } from './write-report.ts';

/** Writing a report takes at most so many times as long as opening the file. */
const WRITING = 14;

/** Make report: the whole shop, or a part of it, on a tab of its own, rewritten at every run. */
export function report(request: Commands['report']['request']): Reported | Problem {
  return locked(() => {
    const job = work(request, openFile(true));
    if (isProblem(job)) return job;
    const { shop, analysis, words, currency, milliseconds, sales } = job;
    const { part = 'shop' } = request;
    if (!REPORT_PARTS.includes(part)) return { code: 'noPage', values: [] };
    if (analysis.visitsKnown !== 'all') {
      return { code: 'summedUp', values: [sales.tab.name] };
    }
    const started = Date.now();
    const known = { ...shop, households: householdsIn(job.spreadsheet) };
    const source = sourceOf(known, words, currency);
    const [problem] = lacking(part, source, { words, sales: sales.tab.name });
    if (problem !== undefined) return problem;
    const plan: Required<Pick<Plan, 'report'>> = { report: reportTab(source, part) };
    const planned = Date.now();
    const standing = standingReport(job.ours.tabs, part, job.place.dayOf);
    if (isProblem(standing)) return standing;
    const { length, 0: first } = plan.report.cells;
    const refused = mayWrite(job.pace, { times: WRITING, cells: length * first.length });
    if (refused !== null) return refused;
    const tab = writeReport(job, plan.report, standing);
    record(job.before, { command: 'report', part, run: job.run, sales: null });
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
