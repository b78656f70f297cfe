import type { Note } from '../words/messages.ts';
import type { SpendFit } from './gamma-gamma.ts';
import type { OrdersFit } from './orders-fit.ts';
import { historyDays, type Summary } from './summary.ts';

/**
 * What must be said of a model and what follows from it: `modelOff`: neither orders nor spend are
 * taken from a model; `spendOff`: average spend instead; `aliveHidden`: P(alive) tells nothing,
 * expected orders do; `valuesRough`: nothing but the words.
 */
export interface Finding {
  readonly note: Note;
  readonly effect: 'modelOff' | 'spendOff' | 'aliveHidden' | 'valuesRough';
}

/** What a model needs at least. */
const ENOUGH = { twice: 100, thrice: 10, days: 180, silence: 30 };

/** Mean chance to stop after an order, below which the data show nobody leaving. */
const NOBODY_LEAVES = 0.005;

/** Above it a parameter is no estimate any more. */
const RUNAWAY = 10_000;
const RUNAWAY_SHAPE = 1_000;

/** Two starts further apart than this have found different maxima. */
const SAME_MAXIMUM = 0.05;

/** A correlation beyond it, either way, contradicts the model of spend. */
const UNRELATED = 0.15;

/** Everything that must be said of a fit (METHODS 6.3). `spend` is left out where money is. */
export function findingsOf(
  summary: Summary,
  orders: OrdersFit | null,
  spend?: SpendFit | null,
): readonly Finding[] {
  const thin = thinData(summary);
  // Of so little, nothing else that a fit shows means anything.
  if (thin !== null) return [{ note: thin, effect: 'modelOff' }];
  const findings: Finding[] = [];
  if (orders !== null && ranAway(orders)) {
    findings.push({ note: { code: 'modelUnfit', values: [] }, effect: 'modelOff' });
  } else if (orders !== null && nobodyLeaves(orders)) {
    findings.push({ note: { code: 'leavingUnseen', values: [] }, effect: 'aliveHidden' });
  }
  if (!spend) return findings;
  if (spendRanAway(spend)) {
    findings.push({ note: { code: 'spendUnfit', values: [] }, effect: 'spendOff' });
  }
  const tie = correlation(summary);
  if (Math.abs(tie) > UNRELATED) {
    const code = tie > 0 ? 'spendRises' : 'spendFalls';
    findings.push({ note: { code, values: [] }, effect: 'valuesRough' });
  }
  return findings;
}

/** Why the data are too thin for any model; null where they are not. */
export function thinData({ x, tx, T }: Summary): Note | null {
  const twice = x.filter((repeats) => repeats >= 1).length;
  const thrice = x.filter((repeats) => repeats >= 2).length;
  const days = historyDays({ T });
  const silence = T.reduce((least, age, s) => Math.min(least, age - tx[s]), Infinity);
  if (twice < ENOUGH.twice) return { code: 'fewRepeaters', values: [twice] };
  if (thrice < ENOUGH.thrice) return { code: 'fewRegulars', values: [thrice] };
  if (days < ENOUGH.days) return { code: 'historyTooShort', values: [days] };
  if (silence >= ENOUGH.silence) return { code: 'noRecentSale', values: [silence] };
  return null;
}

/**
 * True for a fit of orders whose parameters are no estimates. Where nobody is seen leaving, only
 * a / (a + b) is settled: a and b may be anything then, and the expected orders hold.
 */
export function ranAway(fit: OrdersFit): boolean {
  const settled = nobodyLeaves(fit) ? [fit.r, fit.alpha] : [fit.r, fit.alpha, fit.a, fit.b];
  return fit.gap > SAME_MAXIMUM || settled.some((each) => !(each <= RUNAWAY));
}

function nobodyLeaves({ a, b }: OrdersFit): boolean {
  return a / (a + b) < NOBODY_LEAVES;
}

/** The same for a fit of spend. Its scale is money, which 10,000 of some currencies is not much. */
export function spendRanAway({ p, q, v, mean, gap }: SpendFit): boolean {
  const shapesHold = p <= RUNAWAY_SHAPE && q > 1 && q <= RUNAWAY && v / mean <= RUNAWAY;
  return !shapesHold || gap > SAME_MAXIMUM;
}

/** Pearson's correlation of repeat days and mean money over paying repeaters; 0 where undefined. */
function correlation({ x, m, paying }: Summary): number {
  const used = [...x.keys()].filter((s) => x[s] > 0 && m[s] > 0 && paying[s] === 1);
  const mean = (column: Float64Array): number =>
    used.reduce((sum, s) => sum + column[s], 0) / used.length;
  const [meanX, meanM] = [mean(x), mean(m)];
  let both = 0;
  let ofX = 0;
  let ofM = 0;
  for (const s of used) {
    both += (x[s] - meanX) * (m[s] - meanM);
    ofX += (x[s] - meanX) ** 2;
    ofM += (m[s] - meanM) ** 2;
  }
  // Equal means differ by rounding alone, and that would correlate with anything.
  const varied = ofX > 0 && ofM > 1e-20 * used.length * meanM ** 2;
  return varied ? both / Math.sqrt(ofX * ofM) : 0;
}
