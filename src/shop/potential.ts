import type { Analysis } from '../customers/analysis.ts';
import { YEAR } from '../customers/facts.ts';
import { STAGES, type StageClass, stageIndex } from '../customers/stages.ts';
import { eachState } from '../customers/states.ts';

/** Fewer customers than this in the shop's own history say no chance. */
const ENOUGH = 30;

/** The classes from the lowest to the highest; the first half of the stages is active. */
const ACTIVE = STAGES.filter(({ state }) => state === 'active');

/** What it may be worth to help one class of active customers up. Money in ten-thousandths a year. */
export interface Potential {
  readonly from: StageClass;
  readonly to: StageClass;
  /** Active customers of the class today, and those of them whom we can write to or call. */
  readonly customers: number;
  readonly reachable: number;
  /** Active customers of the class a year ago, and those of them who are of a higher class now. */
  readonly of: number;
  readonly stepped: number;
  readonly chance: number;
  /** Yearly sales per head of the next class that has customers, less those of this one. */
  readonly gain: number;
  readonly potential: number;
}

/**
 * Which customers it pays most to work on (METHODS 7, B17), the largest potential first: `reachable
 * × chance to step up within 365 days × gain`. A class moves up with an order only, so whoever did
 * was active then. Classes with fewer than 30 customers a year ago, and those whose next class
 * brings no more, are left out.
 */
export function potentials(
  analysis: Analysis,
  isReachable: (k: number) => boolean,
): readonly Potential[] {
  const { facts, stage } = analysis;
  const heads = ACTIVE.map(() => 0);
  const reachable = ACTIVE.map(() => 0);
  const sales = ACTIVE.map(() => 0);
  for (const k of facts.scored) {
    if (stage[k] >= ACTIVE.length) continue;
    heads[stage[k]]++;
    sales[stage[k]] += facts.yearly[k];
    if (isReachable(k)) reachable[stage[k]]++;
  }
  const { of, stepped } = stepsOfLastYear(analysis);
  const perHead = sales.map((sum, at) => (heads[at] === 0 ? null : sum / heads[at]));
  const found: Potential[] = [];
  for (let at = 0; at + 1 < ACTIVE.length; at++) {
    const to = perHead.findIndex((sum, higher) => higher > at && sum !== null);
    const own = perHead[at];
    const next = perHead[to] ?? null;
    if (of[at] < ENOUGH || own === null || next === null) continue;
    const chance = stepped[at] / of[at];
    const gain = next - own;
    const potential = reachable[at] * chance * gain;
    if (!(potential > 0)) continue;
    found.push({
      ...{ from: ACTIVE[at].class, to: ACTIVE[to].class, customers: heads[at] },
      ...{ reachable: reachable[at], of: of[at], stepped: stepped[at], chance, gain, potential },
    });
  }
  return found.sort((a, b) => b.potential - a.potential);
}

/** By class: who was active in it a year ago, and who of them is of a higher class today. */
function stepsOfLastYear({ history, facts, limits }: Analysis) {
  const of = ACTIVE.map(() => 0);
  const stepped = ACTIVE.map(() => 0);
  const days = [facts.asOf - YEAR, facts.asOf];
  let before = -1;
  eachState(history, days, (_, at, { visits, first, last, monetary }) => {
    const now =
      visits === 0 ? -1 : stageIndex(visits, last - first, monetary, days[at] - last, limits);
    if (at === 0) before = now;
    else if (before >= 0 && before < ACTIVE.length) {
      of[before]++;
      if (now >= 0 && now % ACTIVE.length > before) stepped[before]++;
    }
  });
  return { of, stepped };
}
