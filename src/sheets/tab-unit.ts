import { planPrint } from '../tabs/fingerprint.ts';
import type { TabPlan } from '../tabs/plan.ts';
import { isProblem, type Problem } from '../words/messages.ts';
import type { Work } from './command.ts';
import type { OurTab } from './ours.ts';
import type { Leg, Unit } from './unfinished.ts';
import { prepareTab, writeTab } from './write-tab.ts';

/** A tab as a part of a run. */
export interface TabUnit extends Unit {
  /** Name of the tab once it is written. */
  readonly name: () => string;
}

interface Wanted {
  readonly id: string;
  readonly plan: TabPlan;
  /** The tab that is written over; none for a new one. */
  readonly existing: OurTab | undefined;
}

/**
 * Lays out a tab that is a part of a run. One that an earlier leg of the run wrote just so is left
 * as it is, and not even read.
 */
export function tabUnit(
  job: Work,
  { run, left }: Leg,
  { id, plan, existing }: Wanted,
): TabUnit | Problem {
  const { spreadsheet } = job;
  const print = (): string => planPrint(plan);
  const ofThisRun = existing?.mark.run === run;
  if (existing !== undefined && ofThisRun && left.done[id] === print()) {
    const { sheet } = existing;
    // A new tab gets its place beside the tab that is open.
    const write = (): unknown => spreadsheet.setActiveSheet(sheet);
    const name = (): string => sheet.getName();
    return { id, cells: 0, print, name, done: true, write, takeBack: () => {} };
  }
  const prepared = prepareTab(plan, existing ?? null, ofThisRun && !(id in left.done));
  if (isProblem(prepared)) return prepared;
  let name = '';
  return {
    ...{ id, print, done: false },
    cells: prepared.layout.rows * prepared.layout.columns,
    name: () => name,
    write: () => {
      name = writeTab(job, prepared);
    },
    takeBack: () => {
      const isNew = name !== '' && prepared.existing === null;
      const sheet = isNew ? spreadsheet.getSheetByName(name) : null;
      if (sheet !== null) spreadsheet.deleteSheet(sheet);
    },
  };
}
