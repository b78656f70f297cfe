import type { Cell } from '../../src/sales/sales.ts';

/** Columns as the plainest reader makes them. */
export interface PlainColumns {
  readonly customer: Uint32Array;
  readonly day: Int32Array;
  readonly amount: Float64Array;
  readonly customers: number;
}

/**
 * The plainest reader of the messy tab: it knows just the spellings that stand there and where they
 * stand, asks one regular expression after the other, and notes nothing that it cannot read.
 */
export function plainReading(cells: readonly (readonly Cell[])[]): PlainColumns {
  const rows = cells.length - 1;
  const customer = new Uint32Array(rows);
  const day = new Int32Array(rows);
  const amount = new Float64Array(rows);
  const index = new Map<string, number>();
  for (let i = 0; i < rows; i++) {
    const [date, name, much] = cells[i + 1];
    const key = String(name).trim().toLowerCase();
    let k = index.get(key);
    if (k === undefined) {
      k = index.size;
      index.set(key, k);
    }
    customer[i] = k;
    day[i] = plainDay(date);
    amount[i] = plainAmount(much);
  }
  return { customer, day, amount, customers: index.size };
}

function plainDay(cell: Cell): number {
  if (typeof cell === 'object') return Math.floor(cell.getTime() / 86_400_000);
  const western = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(String(cell));
  const parts = western ?? /^令和(\d+)年(\d+)月(\d+)日$/.exec(String(cell));
  if (parts === null) return 0;
  const year = Number(parts[1]) + (western === null ? 2018 : 0);
  return Date.UTC(year, Number(parts[2]) - 1, Number(parts[3])) / 86_400_000;
}

function plainAmount(cell: Cell): number {
  if (typeof cell === 'number') return cell;
  return Number(
    String(cell)
      .replace(/[¥,円]/g, '')
      .replace('▲', '-'),
  );
}
