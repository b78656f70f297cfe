import { quantile } from './cutoffs.ts';
import { type Facts, YEAR } from './facts.ts';

/** A shop's rhythm stands in for a customer without one; below this many it would be chance. */
const ENOUGH_KNOWN = 5;

/** The trade preset `general`: days between visits when nothing better is known. */
const PRESET_RHYTHM = 60;

export interface Rhythm {
  /** Whole days between two purchase days, at least 1, by `k`; the shop's own where unknown. */
  readonly days: Int32Array;
  /** 1 where the customer has a rhythm of their own (two purchase days or more). */
  readonly own: Uint8Array;
}

/**
 * Mean interval between purchase days: over those of the last 365 days, or over all history when
 * fewer than three lie in them. Everything shown or compared uses the rounded days. `usual` stands in
 * where too few customers have a rhythm for the shop to have one.
 */
export function rhythmOf(facts: Facts, usual: number = PRESET_RHYTHM): Rhythm {
  const customers = facts.frequency.length;
  const mean = new Float64Array(customers);
  const own = new Uint8Array(customers);
  for (const k of facts.scored) {
    mean[k] = meanInterval(facts, k);
    if (mean[k] > 0) own[k] = 1;
  }
  const known = Float64Array.from(
    facts.scored.filter((k) => own[k] === 1),
    (k) => mean[k],
  ).sort();
  const shop = known.length < ENOUGH_KNOWN ? usual : quantile(known, 1, 2);
  const days = new Int32Array(customers);
  for (const k of facts.scored) days[k] = Math.max(1, Math.round(own[k] === 1 ? mean[k] : shop));
  return { days, own };
}

/** Days; 0 with fewer than two purchase days. */
function meanInterval(facts: Facts, k: number): number {
  const { start, day } = facts.visits;
  let count = 0;
  let recent = 0;
  let firstRecent = 0;
  for (let j = start[k]; j < start[k + 1]; j++) {
    if (j > start[k] && day[j] === day[j - 1]) continue;
    count++;
    if (facts.asOf - day[j] >= YEAR) continue;
    if (recent === 0) firstRecent = day[j];
    recent++;
  }
  if (count < 2) return 0;
  if (recent < 3) return (facts.last[k] - facts.first[k]) / (count - 1);
  return (facts.last[k] - firstRecent) / (recent - 1);
}
