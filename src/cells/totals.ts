import { readAmounts } from '../sales/amounts.ts';
import { readKeys } from '../sales/keys.ts';
import { NOBODY } from '../sales/reading.ts';
import type { Cell } from '../sales/sales.ts';
import { type FunctionProblem, isFunctionProblem } from '../words/messages.ts';
import { type Argument, columns } from './arguments.ts';
import type { Rows } from './rows.ts';

/** What rows of customers and amounts say without any dates. */
export interface Totals extends Rows {
  /** By customer `k`. */
  readonly keys: readonly string[];
  /** Sum of the customer's amounts in ten-thousandths. */
  readonly total: Float64Array;
  /** 1 where at least one amount is above zero: the customer bought something. */
  readonly bought: Uint8Array;
}

/** Adds up the amounts of each customer; rows that cannot be read count nowhere. */
export function totals(ranges: {
  readonly customers: Argument;
  readonly amounts: Argument;
}): Totals | FunctionProblem {
  const given = columns(ranges);
  if (isFunctionProblem(given)) return given;
  const { customers, amounts } = given;
  if (customers === null) return { code: 'missing', values: ['customers'] };
  if (amounts === null) return { code: 'missing', values: ['amounts'] };

  const { index: customerOfRow, keys } = readKeys(customers);
  const { amounts: money, ok } = readAmounts(amounts);
  const filled = (row: number): boolean => customers[row] !== '' || amounts[row] !== '';
  let rows = customers.length;
  while (rows > 0 && !filled(rows - 1)) rows--;

  const total = new Float64Array(keys.length);
  const bought = new Uint8Array(keys.length);
  let lines = 0;
  for (let row = 0; row < rows; row++) {
    if (ok[row] !== 1) customerOfRow[row] = NOBODY;
    const k = customerOfRow[row];
    if (k === NOBODY) continue;
    total[k] += money[row];
    if (money[row] > 0) bought[k] = 1;
    lines++;
  }
  if (lines === 0) return { code: 'noRow', values: [] };
  return { rows, header: ok[0] === 0 && isWord(amounts[0]), customerOfRow, keys, total, bought };
}

/** A header is a word; a dash, a sum or an error such as #N/A is an amount that cannot be read. */
function isWord(cell: Cell): boolean {
  return typeof cell === 'string' && /^[^#]*\p{L}/u.test(cell);
}
