import { planVisits } from '../../src/followup/visits/plan.ts';
import { valuesOf } from '../../src/followup/visits/response.ts';
import { termsOf, type VisitTerms } from '../../src/followup/visits/terms.ts';
import { MONEY } from '../../src/sales/sales.ts';
import { seeded } from './shop.ts';
import type { Trial } from './trial.ts';

/** Hours for about three visits each. */
const HOURS_EACH = 3;

/** A year's visits of 10,000 customers, beside sorting every visit that could be made by its gain. */
export const visitTrials = (): Trial[] =>
  [1_000, 10_000].map((customers) => ({
    what: 'Visit plan of a year',
    size: customers,
    unit: 'customers' as const,
    prepare() {
      const terms = termsFor(customers);
      const hours = HOURS_EACH * customers;
      return {
        ours: () => planVisits(terms, hours),
        peers: { 'sort of all gains': () => sortedGains(terms, hours) },
      };
    },
  }));

function termsFor(customers: number): VisitTerms {
  const random = seeded(5);
  const keys = Array.from({ length: customers }, (_, k) => `Shop ${k}`);
  const demand = Float64Array.from(keys, () => Math.round(1e6 * random() ** 4) * MONEY);
  const sales = demand.map((amount) => Math.round(amount * random()));
  const known = { source: new Int8Array(customers), raised: new Uint8Array(customers) };
  const visits = Uint16Array.from(keys, () => 12 * random());
  return termsOf({ demand, sales, ...known }, keys, visits);
}

/** The gains of a customer only fall, so the best of all in order are a plan as well. */
function sortedGains(terms: VisitTerms, hours: number): Uint16Array {
  const valueAt = valuesOf(terms);
  const gains: { k: number; gain: number }[] = [];
  for (let k = 0; k < terms.keys.length; k++) {
    for (let visit = 0; visit < terms.maximum[k]; visit++) {
      gains.push({ k, gain: (valueAt(k, visit + 1) - valueAt(k, visit)) / terms.hours[k] });
    }
  }
  gains.sort((a, b) => b.gain - a.gain);
  const planned = new Uint16Array(terms.keys.length);
  let left = hours;
  for (const { k, gain } of gains) {
    if (gain <= 0 || terms.hours[k] > left) break;
    planned[k]++;
    left -= terms.hours[k];
  }
  return planned;
}
