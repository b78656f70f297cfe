import { analyze } from '../../src/customers/analysis.ts';
import { allFacts } from '../../src/followup/facts/all-facts.ts';
import { USUAL } from '../../src/followup/follow-up.ts';
import { listsFor } from '../../src/followup/lists/all.ts';
import { NO_LOG } from '../../src/followup/log/log.ts';
import { membersOfRule } from '../../src/followup/members.ts';
import { missing } from '../../src/followup/needs.ts';
import { NOTHING_OWN } from '../../src/followup/own.ts';
import type { Shop } from '../../src/followup/shop.ts';
import { saleColumns } from '../../src/sales/sale-columns.ts';
import { isProblem } from '../../src/words/messages.ts';
import { plainScores } from './plain-loop.ts';
import { PLACE, read } from './reading.ts';
import { exportTab, rowsOf } from './shop.ts';
import type { Trial } from './trial.ts';

/** Who is on each list that the sheet has columns for, beside the loop to the scores alone. */
export const listTrials = (sizes: readonly number[]): Trial[] =>
  sizes.map((size) => ({
    what: 'Members of all lists',
    size,
    prepare() {
      const shop = shopOf(size);
      const rows = rowsOf(size);
      return {
        ours: () => everyList(shop),
        peers: { 'plain loop to the scores': () => plainScores(rows) },
      };
    },
  }));

function shopOf(size: number): Shop {
  const cells = exportTab(size);
  const analysis = analyze(read(cells), PLACE.today);
  if (isProblem(analysis)) throw new Error(`not scored: ${analysis.code}`);
  const columns = saleColumns(cells, analysis.reading);
  return { analysis, columns, log: NO_LOG, own: NOTHING_OWN, settings: USUAL };
}

/** Facts are made anew each time, because a command makes them once. */
function everyList(shop: Shop): number[] {
  const facts = allFacts(shop);
  return listsFor(USUAL)
    .filter((list) => missing(list, shop).length === 0)
    .map((list) => membersOfRule(list, shop, facts).length);
}
