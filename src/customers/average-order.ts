import type { Facts } from './facts.ts';

/** What the scored customers brought, and by how many visits. */
export interface Takings {
  /** In ten-thousandths, refunds taken off. */
  readonly sales: number;
  readonly visits: number;
}

/** The takings of some customers, or of all scored ones. `sales / visits` is the average order. */
export function takingsOf(facts: Facts, customers: Iterable<number> = facts.scored): Takings {
  let sales = 0;
  let visits = 0;
  for (const k of customers) {
    sales += facts.monetary[k];
    visits += facts.frequency[k];
  }
  return { sales, visits };
}
