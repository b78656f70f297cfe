import type { Columns } from './columns.ts';
import { headerKey } from './plain.ts';
import type { Table } from './table.ts';

/** Headers that sum a customer up: what a list of customers has and a list of sales has not. */
const summary =
  /^(?:total(?:spent|orders|purchases|visits|sales)|orderscount|numberoforders|orders|lifetimevalue|lifetimespend|amountspent|aov|averageorder(?:value)?|last(?:order|purchase|visit)(?:date|ed|at|on)?|first(?:order|purchase|visit)(?:date|ed|at|on)?|visits|累計(?:購入)?(?:金額|額|売上)?|購入回数|来店回数|注文回数|総購入(?:金額|額)|最終(?:購入|来店|注文|利用)日|初回(?:購入|来店|注文)日|入会日|登録日)$/;

/**
 * True for a list with one row per customer: known as such an export, or summed-up headers, no day
 * or no amount of a sale, and hardly a customer in two rows.
 */
export function isCustomerList(table: Table, { identity, date, money }: Columns): boolean {
  if (table.match?.layout.grain === 'customer') return true;
  if (!table.headers.some((header) => summary.test(headerKey(header)))) return false;
  if (date !== null && money !== null) return false;
  const column = identity.id ?? identity.email ?? identity.name[0];
  if (column === undefined || column === null) return false;
  const seen = new Set<unknown>();
  let filled = 0;
  for (let row = table.first; row < table.end; row++) {
    const cell = table.cells[row][column];
    if (cell === '' || cell === undefined) continue;
    filled++;
    seen.add(cell);
  }
  return seen.size >= filled * 0.98;
}
