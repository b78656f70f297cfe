import type { Amounts } from './amounts.ts';
import { readAmounts } from './amounts.ts';
import type { Columns } from './columns.ts';
import { currencyOf, isoCurrency } from './currency.ts';
import type { Cells } from './gather.ts';
import { type Cell, MONEY } from './sales.ts';
import type { Table } from './table.ts';
import { unitOf } from './titles.ts';

/** The money of every row before orders are formed. */
export interface RowMoney extends Amounts {
  /** By what the column was multiplied because a title or header gives a unit. */
  readonly unit: number;
}

/** Reads the money column, times quantity or unit where it says so. */
export function readMoney(table: Table, columns: Columns, cells: Cells): RowMoney {
  clearInvalid(table, cells.money);
  const money = readAmounts(cells.money);
  const header = columns.money ? table.headers[columns.money.column] : '';
  const unit = unitOf(table.titles, header);
  const quantity = cells.quantity ? readAmounts(cells.quantity) : null;
  if (quantity || unit !== 1) {
    for (let i = 0; i < cells.size; i++) {
      if (!money.ok[i]) continue;
      if (quantity && !quantity.ok[i]) {
        money.ok[i] = 0;
        money.amounts[i] = 0;
        continue;
      }
      const times = quantity ? quantity.amounts[i] / MONEY : 1;
      money.amounts[i] = Math.round(money.amounts[i] * times * unit);
    }
  }
  return { ...money, unit };
}

/** 楽天 writes -99999 for "no value" and says so in its headers. */
function clearInvalid(table: Table, money: Cell[]): void {
  if (!table.headers.some((header) => header.includes('-99999'))) return;
  for (let i = 0; i < money.length; i++) {
    if (money[i] === -99_999 || money[i] === '-99999') money[i] = '';
  }
}

export interface Currencies {
  /** ISO code of the run, `''` where no cell names one. */
  readonly main: string;
  /** 1 where a row is in another currency. */
  readonly other: Uint8Array;
  readonly others: readonly string[];
}

/**
 * The currency that the owner chose, else that of most rows; sums over two would mean nothing, so
 * the other rows are marked.
 */
export function findCurrency(
  money: Amounts,
  column: readonly Cell[] | null,
  counts: (i: number) => boolean,
  locale: string,
  chosen: string | undefined,
): Currencies {
  const size = money.ok.length;
  const names: string[] = [''];
  const byCell = new Map<Cell, number>();
  const number = (text: string): number => {
    const iso = text === '' ? '' : isoCurrency(text, locale);
    const known = names.indexOf(iso);
    return known >= 0 ? known : names.push(iso) - 1;
  };
  const byMark = money.currencies.map(number);
  const index = new Uint8Array(size);
  const rows = new Map<number, number>();
  for (let i = 0; i < size; i++) {
    let own = byMark[money.currency[i]];
    if (column && own === 0) {
      const cell = column[i];
      let known = byCell.get(cell);
      if (known === undefined) {
        known = typeof cell === 'string' ? number(currencyOf(cell)) : 0;
        byCell.set(cell, known);
      }
      own = known;
    }
    index[i] = own;
    if (own > 0 && counts(i)) rows.set(own, (rows.get(own) ?? 0) + 1);
  }
  const ranked = [...rows].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([each]) => each);
  const wanted = ranked.findIndex((each) => names[each] === chosen);
  if (wanted > 0) ranked.unshift(...ranked.splice(wanted, 1));
  const main = ranked[0] ?? 0;
  const other = new Uint8Array(size);
  for (let i = 0; i < size; i++) if (index[i] !== 0 && index[i] !== main) other[i] = 1;
  return { main: names[main], other, others: ranked.slice(1).map((each) => names[each]) };
}
