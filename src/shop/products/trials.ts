import type { Log } from '../../followup/log/log.ts';
import { plain } from '../../sales/plain.ts';
import type { Day } from '../../sales/sales.ts';
import { firstBought, lastBought, type Purchases } from './purchases.ts';

/** METHODS B14: days in which a trial should lead on, and after it the days to ask. */
export const TRIAL = { withinDays: 60, steps: [7, 21, 45] as readonly number[] };

/** How shops call what is only for trying; `plain` has unified the widths. */
const TRIAL_NAME = /お試し|おためし|トライアル|サンプル|\b(?:trial|sample|starter)s?\b/i;

/** True for a product whose name says that it is a trial. */
export function isTrialName(product: string): boolean {
  return TRIAL_NAME.test(plain(product));
}

/** 1 for every product, by `p`, that is a trial. */
export function trialsAmong(
  { names }: Purchases,
  isTrial: (product: string) => boolean = isTrialName,
): Uint8Array {
  return Uint8Array.from(names, (name, p) => (p > 0 && isTrial(name) ? 1 : 0));
}

/** How many customers a trial product won over. */
export interface TrialConversion {
  readonly product: string;
  /** Customers who began with it, had no main product yet and can be judged. */
  readonly judged: number;
  /** Those of them who bought a main product within the days. */
  readonly converted: number;
}

/**
 * What became of the trials, the most tried first. A customer counts once, under the first trial
 * (of several on one day the first by name), and is judged when its days are over; who bought a
 * main product before or with it was won already. Give purchases with free samples counted.
 */
export function trialConversions(
  purchases: Purchases,
  trials: Uint8Array,
  { withinDays } = TRIAL,
): readonly TrialConversion[] {
  const { asOf, start, product, names } = purchases;
  const judged = new Uint32Array(names.length);
  const converted = new Uint32Array(names.length);
  for (let k = 0; k + 1 < start.length; k++) {
    let trial = -1;
    let main = Number.POSITIVE_INFINITY;
    for (let j = start[k]; j < start[k + 1]; j++) {
      const first = firstBought(purchases, j);
      if (trials[product[j]] === 0) main = Math.min(main, first);
      else if (trial < 0 || comesBefore(purchases, j, trial)) trial = j;
    }
    if (trial < 0) continue;
    const day = firstBought(purchases, trial);
    if (asOf - day < withinDays || main <= day) continue;
    judged[product[trial]]++;
    if (main - day <= withinDays) converted[product[trial]]++;
  }
  return names
    .map((name, p) => ({ product: name, judged: judged[p], converted: converted[p] }))
    .filter((each) => each.judged > 0)
    .sort((a, b) => b.judged - a.judged || (a.product < b.product ? -1 : 1));
}

function comesBefore(purchases: Purchases, j: number, than: number): boolean {
  const { names, product } = purchases;
  const days = firstBought(purchases, j) - firstBought(purchases, than);
  return days < 0 || (days === 0 && names[product[j]] < names[product[than]]);
}

/** A trial that nothing followed yet. */
export interface OpenTrial {
  readonly product: string;
  readonly day: Day;
  /** Days since then, and the step that they have reached. */
  readonly days: number;
  readonly step: number;
}

/**
 * Each customer's latest trial when no main product was ever bought, a step is reached and the
 * trial is not too old. A step is done once anybody spoke or wrote to the customer since it was
 * reached; bulk mail and printed pieces are no answer to a trial.
 */
export function openTrials(
  purchases: Purchases,
  trials: Uint8Array,
  log: Log,
  { withinDays, steps } = TRIAL,
): (k: number) => OpenTrial | null {
  const { asOf, start, product, names } = purchases;
  return (k) => {
    let trial = -1;
    for (let j = start[k]; j < start[k + 1]; j++) {
      if (trials[product[j]] === 0) return null;
      if (trial < 0 || isLater(purchases, j, trial)) trial = j;
    }
    if (trial < 0) return null;
    const day = lastBought(purchases, trial);
    const days = asOf - day;
    const step = Math.max(...steps.filter((reached) => reached <= days));
    if (days > withinDays || step === -Infinity || isDone(log, k, day + step, asOf)) return null;
    return { product: names[product[trial]], day, days, step };
  };
}

function isLater(purchases: Purchases, j: number, than: number): boolean {
  const { names, product } = purchases;
  const days = lastBought(purchases, j) - lastBought(purchases, than);
  return days > 0 || (days === 0 && names[product[j]] < names[product[than]]);
}

function isDone(log: Log, k: number, since: Day, asOf: Day): boolean {
  return log
    .of(k)
    .some(
      ({ day, type }) => day >= since && day <= asOf && type !== 'bulkMail' && type !== 'print',
    );
}
