import type { NarrowDown, Narrowing } from '../../protocol.ts';
import { MONEY } from '../../sales/sales.ts';
import type { Problem } from '../../words/messages.ts';
import { holdsAll } from '../conditions.ts';
import type { FactTable } from '../facts/fact.ts';
import type { Shop } from '../shop.ts';
import { conditionsOf } from './conditions.ts';

/** How many customers remain after each condition, and the yearly sales of the last who do. */
export function narrowing(
  who: readonly NarrowDown[],
  { analysis }: Shop,
  facts: FactTable,
): Narrowing | Problem {
  const conditions = conditionsOf(who, analysis.tiers);
  if (conditions === null) return { code: 'narrowDown', values: [] };
  let people = [...analysis.facts.scored];
  const remaining = conditions.map((condition) => {
    people = people.filter((k) => holdsAll([condition], facts, k));
    return people.length;
  });
  const { pastYear } = analysis.facts;
  return {
    customers: analysis.facts.scored.length,
    remaining,
    atStake: people.reduce((sum, k) => sum + pastYear[k], 0) / MONEY,
  };
}

/** Customers of whom all conditions hold; 0 where they make no sense. */
export function customersOf(
  who: readonly NarrowDown[],
  { analysis }: Shop,
  facts: FactTable,
): number {
  const conditions = conditionsOf(who, analysis.tiers);
  if (conditions === null) return 0;
  return [...analysis.facts.scored].filter((k) => holdsAll(conditions, facts, k)).length;
}
