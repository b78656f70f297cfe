import { factOf } from './conditions.ts';
import type { FactTable } from './facts/fact.ts';
import type { List, Order } from './lists/list.ts';

/** Compares customers as a list orders them; 0 where it does not tell them apart. */
export function comparing({ order }: List, facts: FactTable): (a: number, b: number) => number {
  return (a, b) => {
    for (const { fact, first } of order) {
      const [one, two] = [factOf(facts, fact, a), factOf(facts, fact, b)];
      const difference = differenceOf(one, two, first);
      if (difference !== 0) return first === 'largest' ? -difference : difference;
    }
    return 0;
  };
}

/** Codes by their place in a list, numbers by size, texts such as a course by their characters. */
function differenceOf(one: Value, two: Value, first: Order['first']): number {
  if (typeof first !== 'string') return first.indexOf(String(one)) - first.indexOf(String(two));
  const difference = Number(one) - Number(two);
  if (!Number.isNaN(difference)) return difference;
  return one === two ? 0 : String(one) < String(two) ? -1 : 1;
}

type Value = number | string;
