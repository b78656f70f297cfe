import type { Problem } from '../words/messages.ts';
import { chooseColumns } from './columns.ts';
import { findCrossTable } from './cross-table.ts';
import { isCustomerList } from './customer-list.ts';
import { finish } from './finish.ts';
import { gatherCells } from './gather.ts';
import { USUAL_GUARDS } from './guards.ts';
import { readCrossTable } from './read-cross.ts';
import type { ReadInput, Reading } from './reading.ts';
import { readRows } from './rows.ts';
import { findTable } from './table.ts';

/**
 * Reads a tab as sales: finds the table and its columns, decides what the cells leave open, leaves
 * out what is no sale, and says all of it in the `Reading`. A `Problem` says why there is none.
 */
export function readSales(input: ReadInput): Reading | Problem {
  const { tab, place, same = [], guards = USUAL_GUARDS } = input;
  const table = findTable(tab.cells, tab.name, place);
  if (!table) {
    const empty = tab.cells.every((row) => row.every((cell) => cell === ''));
    return { code: empty ? 'emptyTab' : 'noTable', values: [tab.name] };
  }
  const headers = table.headers.filter((header) => header !== '');
  const choice = { ...input.recall?.(headers), ...input.choice };
  if (table.first >= table.end) return { code: 'oneRow', values: [tab.name] };
  const cross = typeof choice.date !== 'number' ? findCrossTable(table, place.today) : null;
  if (cross) return readCrossTable(table, cross, tab.name, place.today, guards);
  const columns = chooseColumns(table, choice);
  if (isCustomerList(table, columns)) return { code: 'customerList', values: [tab.name] };
  if (columns.date === null) return { code: 'noDate', values: [tab.name] };
  if (columns.money === null) return { code: 'noAmount', values: [tab.name] };
  const cells = gatherCells(table, columns);
  const rows = readRows(table, columns, cells, place, { choice, same });
  if (columns.picks.customer.column === null && rows.who.keys.length === 0) {
    return { code: 'noCustomer', values: [tab.name] };
  }
  if (rows.lines === 0) return { code: 'noSale', values: [tab.name] };
  return finish(table, columns, cells, rows, guards);
}
