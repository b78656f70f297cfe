import fc from 'fast-check';
import { expect, test } from 'vitest';
import { baselineOf } from '../../../src/followup/visits/baseline.ts';
import { planVisits } from '../../../src/followup/visits/plan.ts';
import { valuesOf } from '../../../src/followup/visits/response.ts';
import type { VisitTerms } from '../../../src/followup/visits/terms.ts';
import { bestValue } from './best.ts';
import { type AnyCustomer, anyTerms } from './firms.ts';

/** The rule of METHODS 5.4 to the letter: all customers are looked at for every single visit. */
function byRule(terms: VisitTerms, total: number): number[] {
  const valueAt = valuesOf(terms);
  const planned = [...terms.minimum];
  let left = planned.reduce((hours, count, k) => hours - count * terms.hours[k], total);
  for (;;) {
    let best = -1;
    let bestGain = 0;
    for (let k = 0; k < planned.length; k++) {
      if (planned[k] === terms.maximum[k] || terms.hours[k] > left) continue;
      const gain = (valueAt(k, planned[k] + 1) - valueAt(k, planned[k])) / terms.hours[k];
      if (gain < bestGain || gain === 0) continue;
      if (gain === bestGain && terms.demand[k] <= terms.demand[best]) continue;
      best = k;
      bestGain = gain;
    }
    if (best < 0) return planned;
    planned[best]++;
    left -= terms.hours[best];
  }
}

const customers = (hours: fc.Arbitrary<number>, most: number, minima = true) =>
  fc.array(
    fc.record<AnyCustomer>({
      demand: fc.integer({ min: 1, max: 100_000 }),
      share: fc.constantFrom(0, 0.05, 0.2, 0.4, 0.8, 1),
      visits: fc.nat(12),
      hours,
      minimum: minima ? fc.nat(1) : fc.constant(0),
      maximum: fc.integer({ min: 1, max: 6 }),
    }),
    { minLength: 1, maxLength: most },
  );

test('with equal hours no plan of all is worth more', () => {
  fc.assert(
    fc.property(customers(fc.constant(1), 4), fc.integer({ min: 4, max: 12 }), (drawn, hours) => {
      const terms = anyTerms(drawn);
      const best = bestValue(terms, hours);
      expect(planVisits(terms, hours).value / best).toBeCloseTo(1, 9);
    }),
  );
});

test('the plan is what the rule gives one visit at a time, whatever the hours', () => {
  const hours = fc.constantFrom(0.5, 1, 1.5, 2.25);
  fc.assert(
    fc.property(customers(hours, 12), fc.integer({ min: 27, max: 60 }), (drawn, total) => {
      const terms = anyTerms(drawn);
      expect([...planVisits(terms, total).planned]).toEqual(byRule(terms, total));
    }),
  );
});

test('with equal hours it is never worth less than whole visits in proportion to sales or share', () => {
  const hours = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(customers(fc.constant(1.5), 20, false), hours, (drawn, total) => {
      const terms = anyTerms(drawn);
      const { value } = planVisits(terms, total);
      for (const by of ['sales', 'share'] as const) {
        expect(value).toBeGreaterThanOrEqual(baselineOf(terms, total, by).value * (1 - 1e-12));
      }
    }),
  );
});

test('hours and minima add up, nothing is not a number, and row order does not matter', () => {
  const hours = fc.constantFrom(0.5, 1, 1.5);
  fc.assert(
    fc.property(customers(hours, 15), fc.integer({ min: 0, max: 40 }), (drawn, total) => {
      const terms = anyTerms(drawn);
      const plan = planVisits(terms, total);
      const used = plan.planned.reduce((sum, count, k) => sum + count * terms.hours[k], 0);
      expect(used + plan.unusedHours).toBeCloseTo(total, 6);
      for (let k = 0; k < drawn.length; k++) {
        expect(plan.planned[k]).toBeLessThanOrEqual(terms.maximum[k]);
        expect(plan.missing[k]).toBe(Math.max(0, terms.minimum[k] - plan.planned[k]));
      }
      const numbers = [plan.value, plan.valueNow, plan.costOfMinima, plan.shortHours];
      expect([...numbers, ...plan.next, ...plan.loss].every(Number.isFinite)).toBe(true);

      const turned = <T extends Iterable<number>>(of: T) => Float64Array.from(of).reverse();
      const back = planVisits(
        {
          keys: [...terms.keys].reverse(),
          demand: turned(terms.demand),
          sales: turned(terms.sales),
          visits: [...drawn].reverse().map(({ visits }) => visits),
          margin: turned(terms.margin),
          hours: turned(terms.hours),
          minimum: Uint16Array.from(terms.minimum).reverse(),
          maximum: Uint16Array.from(terms.maximum).reverse(),
        },
        total,
      );
      expect([...back.planned].reverse()).toEqual([...plan.planned]);
    }),
  );
});

test('more hours never bring less with equal hours per visit', () => {
  fc.assert(
    fc.property(customers(fc.constant(1), 10, false), fc.nat(40), (drawn, total) => {
      const terms = anyTerms(drawn);
      const less = planVisits(terms, total).value;
      expect(planVisits(terms, total + 1).value).toBeGreaterThanOrEqual(less * (1 - 1e-12));
    }),
  );
});
