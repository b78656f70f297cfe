/** The gate that every call passes: it is counted, costs time, may fail, and meets the write queue. */
import type { Area, Sheet } from '../workbook.ts';
import { exception, here } from './host.ts';
import type { Kind } from './permissions.ts';

/** What a service object is about, as far as the gate needs to know. */
export interface Target {
  readonly sheet?: Sheet;
  readonly area?: Area;
}

/** Seconds per call and per cell, after public measurements; only their order of magnitude counts. */
const costs: Readonly<Record<Kind, { call: number; cell: number }>> = {
  locate: { call: 0.001, cell: 0 },
  read: { call: 0.1, cell: 4e-6 },
  write: { call: 0.1, cell: 1e-5 },
  view: { call: 0.05, cell: 0 },
  store: { call: 0.04, cell: 0 },
  show: { call: 0.1, cell: 0 },
  menu: { call: 0, cell: 0 },
  free: { call: 0, cell: 0 },
};
const penaltySeconds = 0.25;

/** What stands between this run and the spreadsheet. */
const queue = { dirty: false, error: '', lockHeld: false };

/** Lets a call through to the spreadsheet, a store or the screen, or throws what stops it. */
export function pass(label: string, kind: Kind, target: Target): void {
  checkAlive();
  if (kind === 'free' || kind === 'menu') return;
  const { run, options } = here();
  const name = label.replace(/^SpreadsheetApp\.(?=.*\.)/, '');
  if (kind !== 'show') {
    run.calls++;
    run.callLog.set(name, (run.callLog.get(name) ?? 0) + 1);
    options.onCall?.(name, run.calls);
    if (options.failAt === run.calls) {
      throw exception('Service Spreadsheets failed while accessing document');
    }
    if (options.killAt === run.calls) kill();
  }
  if (kind === 'read' || kind === 'write') throwQueued();
  if (kind === 'read' && queue.dirty) {
    run.penalties++;
    queue.dirty = false;
    spend(penaltySeconds * slowness());
  }
  checkTarget(kind, target);
  const cells = target.area ? target.area.rows * target.area.columns : 0;
  spend(costs[kind].call * slowness() + costs[kind].cell * cells);
  if (kind === 'write') noteWrite(name);
}

function slowness(): number {
  return here().options.slow ?? 1;
}

const timeIsUp = 'Exceeded maximum execution time (line 0).';

/** Time that the run takes on Google's machines; ends the run when its limit is reached. */
export function spend(seconds: number): void {
  const { run, options } = here();
  run.seconds += seconds;
  const limit = (options.mode ?? 'FULL') === 'FULL' ? 360 : 30;
  if (run.seconds > limit) kill();
}

/** The platform ends the run: whoever catches this goes on without any service. */
function kill(): never {
  here().run.killed = true;
  throw exception(timeIsUp);
}

/** Throws in a run that the platform has ended. */
export function checkAlive(): void {
  if (here().run.killed) throw exception(timeIsUp);
}

function checkTarget(kind: Kind, { sheet, area }: Target): void {
  if (!sheet) return;
  if (!here().book.sheets.includes(sheet)) throw exception(`Sheet ${sheet.id} not found`);
  if (area && (area.row + area.rows > sheet.rows || area.column + area.columns > sheet.columns)) {
    throw exception('The coordinates of the range are outside the dimensions of the sheet.');
  }
  if (kind === 'write' && sheet.protection === 'locked') throw exception(protectedText);
}

const protectedText =
  'You are trying to edit a protected cell or object. ' +
  'Please contact the spreadsheet owner to remove protection if you need to edit.';

function noteWrite(name: string): void {
  queue.dirty = true;
  const { options } = here();
  if ((options.mode ?? 'FULL') === 'FULL' && !queue.lockHeld) {
    violate(`${name} without the document lock`);
  }
}

/** Records, once, what works here but is forbidden or unsafe. */
export function violate(text: string): void {
  const { violations } = here().run;
  if (!violations.includes(text)) violations.push(text);
}

/** An error of a queued write: it surfaces with the next call that reaches the cells. */
export function failLater(message: string): void {
  queue.error = message;
}

function throwQueued(): void {
  const { error } = queue;
  queue.error = '';
  if (error) throw exception(error);
}

/** Carries out all that is queued. */
export function flush(): void {
  queue.dirty = false;
  throwQueued();
}

/** Takes or gives back the document lock. */
export function holdLock(held: boolean): void {
  if (!held && queue.lockHeld && queue.dirty) violate('lock released before flush');
  queue.lockHeld = held;
}

/** True while the run holds the document lock. */
export function lockHeld(): boolean {
  return queue.lockHeld;
}
