import type { Analysis } from '../../src/customers/analysis.ts';
import { allFacts } from '../../src/followup/facts/all-facts.ts';
import { USUAL } from '../../src/followup/follow-up.ts';
import { listsFor } from '../../src/followup/lists/all.ts';
import { NO_LOG } from '../../src/followup/log/log.ts';
import { membersOfRule } from '../../src/followup/members.ts';
import { NOTHING_OWN } from '../../src/followup/own.ts';
import { saleColumns } from '../../src/sales/sale-columns.ts';
import { listColumn } from '../../src/warehouse/lists.ts';

/** The lists as they come, which the query is asked for too. */
export const LISTS = listsFor(USUAL);

/** Who is on each list by the add-on's own rule, by the list's column in the query. */
export function membersBySheet(
  analysis: Analysis,
  columns: ReadonlySet<string>,
): ReadonlyMap<string, readonly number[]> {
  const shop = {
    analysis,
    columns: saleColumns([], analysis.reading),
    log: NO_LOG,
    own: NOTHING_OWN,
    settings: USUAL,
  };
  const facts = allFacts(shop);
  const asked = LISTS.filter(({ id }) => columns.has(listColumn(id)));
  return new Map(asked.map((list) => [listColumn(list.id), membersOfRule(list, shop, facts)]));
}
