import type { Analysis } from '../../customers/analysis.ts';
import type { Day } from '../../sales/sales.ts';

/** Days after a list at which its effect is looked at. */
export const HORIZONS = [30, 60, 90] as const;

/** Under so many in either group a difference may be chance whatever it is. */
export const ENOUGH_PEOPLE = 30;

/** Only so many standard errors make a claim. */
export const CERTAIN = 2;

/** How one group did: who bought in the days after the list's day, the day itself not counted. */
export interface GroupResult {
  readonly people: number;
  readonly returned: number;
  /** 0 to 1; 0 for an empty group. */
  readonly share: number;
  /** Ten-thousandths; refunds in these days are taken off. */
  readonly sales: number;
  readonly salesPerHead: number;
}

/**
 * What may be said of a list: nothing beyond the share without a held-back group, nothing for
 * certain with too few people or too small a difference.
 */
export type Verdict = 'shareOnly' | 'tooFew' | 'uncertain' | 'better' | 'worse';

export interface Effect {
  readonly days: number;
  readonly listed: GroupResult;
  readonly held: GroupResult;
  /** Share of the listed less share of the held back; 0 without the latter. */
  readonly difference: number;
  /** Of the two shares, the shares pooled for its standard error; 0 where that is none. */
  readonly z: number;
  readonly verdict: Verdict;
}

/**
 * What came of a list made on `day`, after 30, 60 and 90 days as far as they have passed on the
 * analysis' day. `listed` and `held` are the customers on the list and kept off it.
 */
export function effectOf(
  analysis: Analysis,
  listed: readonly number[],
  held: readonly number[],
  day: Day,
): readonly Effect[] {
  const passed = HORIZONS.filter((days) => day + days <= analysis.facts.asOf);
  return passed.map((days) =>
    compare(days, resultOf(analysis, listed, day, days), resultOf(analysis, held, day, days)),
  );
}

/** Sets two groups side by side: 27 of 90 against 4 of 30 is z 1.81, so not certain. */
export function compare(days: number, listed: GroupResult, held: GroupResult): Effect {
  const [n1, n0] = [listed.people, held.people];
  const pooled = n1 + n0 === 0 ? 0 : (listed.returned + held.returned) / (n1 + n0);
  const spread = n1 === 0 || n0 === 0 ? 0 : pooled * (1 - pooled) * (1 / n1 + 1 / n0);
  const difference = n0 === 0 ? 0 : listed.share - held.share;
  const z = spread > 0 ? difference / Math.sqrt(spread) : 0;
  return { days, listed, held, difference, z, verdict: verdictOf(n1, n0, z) };
}

function verdictOf(listed: number, held: number, z: number): Verdict {
  if (held === 0) return 'shareOnly';
  if (Math.min(listed, held) < ENOUGH_PEOPLE) return 'tooFew';
  if (z >= CERTAIN) return 'better';
  return z <= -CERTAIN ? 'worse' : 'uncertain';
}

function resultOf(
  { facts, history }: Analysis,
  people: readonly number[],
  day: Day,
  days: number,
): GroupResult {
  const { visits } = facts;
  const end = day + days;
  let returned = 0;
  let sales = 0;
  for (const k of people) {
    let j = visits.start[k];
    while (j < visits.start[k + 1] && visits.day[j] <= day) j++;
    if (j < visits.start[k + 1] && visits.day[j] <= end) returned++;
    for (let i = history.start[k]; i < history.start[k + 1]; i++) {
      if (history.day[i] > day && history.day[i] <= end) sales += history.amount[i];
    }
  }
  return groupResult(people.length, returned, sales);
}

/** The result of a group as its counts say it. */
export function groupResult(people: number, returned: number, sales: number): GroupResult {
  const per = (sum: number): number => (people === 0 ? 0 : sum / people);
  return { people, returned, share: per(returned), sales, salesPerHead: per(sales) };
}
