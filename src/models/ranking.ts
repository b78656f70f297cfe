import { type Groups, perCustomer } from './groups.ts';
import { expectedOrders } from './orders-expected.ts';
import { placeAmong } from './ranks.ts';
import type { Standing } from './standing.ts';
import type { Summary } from './summary.ts';

/**
 * The orders "who is most likely to come back" that are tried on the shop's own past: days since
 * the last purchase; that rank added to the rank by number of purchases; orders that the model
 * expects. P(alive) is none of them: everyone who bought once has 1.
 */
export const RANKINGS = ['recency', 'ranks', 'expected'] as const;
export type RankingId = (typeof RANKINGS)[number];

/** Far below one order, so that the logarithm of an expectation is always a number. */
const HARDLY = 1e-9;

/**
 * Scores customers by a ranking, higher = likelier to come back. Ranks are places among the
 * customers of `base`, expected orders are those of `weeks`: so the scores of a back-test and of
 * today mean the same.
 */
export function scorer(
  id: RankingId,
  base: Standing,
  weeks: number,
): (of: Standing) => Float64Array {
  if (id === 'recency') return ({ summary }) => lateness(summary);
  if (id === 'expected') return (standing) => expectedScore(standing, weeks);
  const placeOfRecency = placeAmong(lateness(base.summary));
  const placeOfOrders = placeAmong(base.summary.x);
  return ({ summary }) =>
    lateness(summary).map((late, s) => placeOfRecency(late) + placeOfOrders(summary.x[s]));
}

/** Days since the last purchase, the fewest highest. */
function lateness({ tx, T }: Summary): Float64Array {
  return tx.map((last, s) => last - T[s]);
}

/** The logarithm: a few customers expect ten times what most do. */
function expectedScore({ groups, model }: Standing, weeks: number): Float64Array {
  if (model === null) throw new Error('A ranking by expected orders needs a model.');
  return perCustomer(groups, (g) =>
    Math.log(HARDLY + expectedOrders(model, knownOf(groups, g), weeks)),
  );
}

/** What a model knows of the customers of a group. */
export function knownOf({ x, tx, T }: Groups, g: number) {
  return { x: x[g], tx: tx[g], T: T[g] };
}
