import { cameBack } from '../customers/came-back.ts';
import { factsOf } from '../customers/facts.ts';
import { type Grace, graceDays } from '../customers/grace.ts';
import type { History } from '../customers/history.ts';
import { monthEnds } from '../customers/month-ends.ts';
import { rhythmOf } from '../customers/rhythm.ts';
import { visitsOf } from '../customers/visits.ts';
import type { Day } from '../sales/sales.ts';

/** A year of looking back. */
const MONTHS = 12;

const NEVER = -0x80000000;

/** Of `flagged` absences that can be judged, so many customers came back by themselves. */
export interface FalseAlarms {
  readonly flagged: number;
  readonly cameBack: number;
}

/**
 * The lapse warning tried on the shop's own last 12 month-ends, each with the rows known then. An
 * absence counts once, where it is first flagged, and is judged one rhythm later (METHODS 5.9).
 */
export function falseAlarms(
  history: History,
  asOf: Day,
  lapseDays: number,
  grace: Grace,
): FalseAlarms {
  const now = visitsOf(history, asOf);
  const flaggedSince = new Int32Array(history.start.length - 1).fill(NEVER);
  let flagged = 0;
  let back = 0;
  for (const end of monthEnds(asOf, MONTHS)) {
    const facts = factsOf(history, end);
    const rhythm = rhythmOf(facts);
    const days = graceDays(facts, rhythm, grace);
    for (const k of facts.scored) {
      const recency = facts.recency[k];
      const late = recency > rhythm.days[k] + days[k] && recency < lapseDays;
      if (rhythm.own[k] === 0 || !late || flaggedSince[k] === facts.last[k]) continue;
      flaggedSince[k] = facts.last[k];
      if (end + rhythm.days[k] > asOf) continue;
      flagged++;
      if (cameBack(now, k, end, rhythm.days[k])) back++;
    }
  }
  return { flagged, cameBack: back };
}
