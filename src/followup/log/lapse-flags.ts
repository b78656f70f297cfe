import type { Analysis } from '../../customers/analysis.ts';
import { factsOf } from '../../customers/facts.ts';
import { graceDays } from '../../customers/grace.ts';
import { monthEnds } from '../../customers/month-ends.ts';
import { PRESETS } from '../../customers/presets.ts';
import { rhythmOf } from '../../customers/rhythm.ts';
import type { Day } from '../../sales/sales.ts';

/** A year of looking back. */
const MONTHS = 12;

const NEVER = -0x80000000;

/**
 * Shows every lapse warning of the last 12 month-ends as it would have been given then, with the
 * rows known on that day. An absence is shown once, where it is first flagged (METHODS 5.9).
 */
export function eachLapseFlag(
  { history, facts: { asOf }, limits, scoring }: Analysis,
  see: (k: number, flagged: Day) => void,
): void {
  const preset = PRESETS[scoring.trade];
  const flaggedSince = new Int32Array(history.start.length - 1).fill(NEVER);
  for (const end of monthEnds(asOf, MONTHS)) {
    const facts = factsOf(history, end);
    const rhythm = rhythmOf(facts, preset.rhythm);
    const grace = graceDays(facts, rhythm, scoring.grace);
    for (const k of facts.scored) {
      const days = rhythm.days[k];
      const recency = facts.recency[k];
      const isLate = recency > days + grace[k];
      const isActive = recency < Math.max(limits.lapseDays, preset.lapseRhythms * days);
      if (rhythm.own[k] === 0 || !isLate || !isActive || flaggedSince[k] === facts.last[k]) {
        continue;
      }
      flaggedSince[k] = facts.last[k];
      see(k, end);
    }
  }
}
