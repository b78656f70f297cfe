import { expect, test } from 'vitest';
import { minimumCost } from '../../../src/followup/visits/minimum-cost.ts';
import { planVisits } from '../../../src/followup/visits/plan.ts';
import { MONEY } from '../../../src/sales/sales.ts';
import { firmTerms } from './firms.ts';

const yen = (amount: number): number => Math.round(amount / MONEY);
/** The owner's minima of the golden table: イ 2, ロ 4, ハ 2, ニ 2. */
const minimum = (k: number): number => [2, 2, 0, 4, 2][k];

test('A10: each minimum costs what its hours would earn elsewhere, less what its visits earn', () => {
  const terms = firmTerms({ minimum });
  const plan = planVisits(terms, 42);
  const { hour, cost } = minimumCost(terms, plan, 42);
  expect(yen(hour)).toBe(83_794);
  // イ and ハ get their two visits anyway; the fourth at ロ earns 75,549, the two at ニ 4,303 and 4,277.
  expect([...cost].map(yen)).toEqual([0, 0, 0, 8_244, 159_008]);
  // One after another they cost a little less than each alone.
  const together = cost.reduce((sum, each) => sum + each, 0);
  expect(together).toBeGreaterThan(plan.costOfMinima);
  expect(together).toBeLessThan(1.05 * plan.costOfMinima);
});

test('without minima nothing costs anything', () => {
  const terms = firmTerms();
  expect([...minimumCost(terms, planVisits(terms, 42), 42).cost]).toEqual([0, 0, 0, 0, 0]);
});

test('where minima leave no hour, the last hour of a plan without them is the measure', () => {
  const terms = firmTerms({ minimum });
  const plan = planVisits(terms, 9);
  expect([...plan.planned]).toEqual([2, 2, 0, 4, 1]);
  expect(plan.lambda).toBeNull();
  const { hour, cost } = minimumCost(terms, plan, 9);
  expect(hour).toBe(planVisits(firmTerms(), 9).lambda);
  // Of the two visits at ニ only the one that found an hour costs any.
  expect(yen(cost[4])).toBe(yen(hour) - 4_303);
});
