import type { FactId } from '../words/en.ts';
import type { Fact, FactTable } from './facts/fact.ts';
import type { Condition } from './lists/list.ts';
import { folded } from './narrow/folded.ts';

/** True where all conditions hold of a customer. */
export function holdsAll(who: readonly Condition[], facts: FactTable, k: number): boolean {
  return who.every((condition) => holds(condition, factOf(facts, condition.fact, k)));
}

function holds(condition: Condition, value: number | string): boolean {
  if (value === '') return condition.orUnknown === true;
  const { in: among, notIn, atLeast, above, atMost } = condition;
  if (among !== undefined && !among.includes(value)) return false;
  if (notIn?.includes(value) || !says(condition, value)) return false;
  const number = Number(value);
  if (atLeast !== undefined && !(number >= atLeast)) return false;
  if (above !== undefined && !(number > above)) return false;
  return atMost === undefined || number <= atMost;
}

/** Names are compared without width and case; a text of several lines is as many names. */
function says({ named, notNamed, holds: part }: Condition, value: number | string): boolean {
  if (named === undefined && notNamed === undefined && part === undefined) return true;
  const lines = String(value).split('\n').map(folded);
  if (named !== undefined && !lines.some((line) => named.includes(line))) return false;
  if (notNamed !== undefined && lines.some((line) => notNamed.includes(line))) return false;
  return part === undefined || lines.some((line) => line.includes(part));
}

/** What is known of a fact of customer `k`; `''` where nothing is. */
export function factOf(facts: FactTable, id: FactId, k: number): number | string {
  return (facts[id] as Fact).of(k);
}
