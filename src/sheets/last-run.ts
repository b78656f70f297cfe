import type { Day } from '../sales/sales.ts';
import type { TabPlan } from '../tabs/plan.ts';
import type { Work } from './command.ts';

/**
 * The day of the last run that counted from an earlier one over the same sales, or null. It is kept
 * in the mark of the tab of all customers, which every command finds anyway.
 */
export function lastRunDay({ ours, analysis, sales }: Work): Day | null {
  const { asOf } = analysis.facts;
  const mark = ours.tabs.find((tab) => tab.mark.kind === 'customers')?.mark;
  if (mark === undefined || mark.record.sales !== sales.id) return null;
  const days = [mark.record.asOf, mark.record.since].filter((day) => typeof day === 'number');
  return days.find((day) => day < asOf) ?? null;
}

/** What the mark keeps of this run: its day, and the earlier one, which a second run may ask for. */
export function runRecord(job: Work): TabPlan['record'] {
  const since = lastRunDay(job);
  const { sales, analysis } = job;
  const record = { sales: sales.id, asOf: analysis.facts.asOf };
  return since === null ? record : { ...record, since };
}
