import { nameKey } from '../sales/names.ts';
import type { Cell } from '../sales/sales.ts';
import type { Problem } from '../words/messages.ts';
import type { ColumnPlan, Format, PlanCell, TabPlan } from './plan.ts';
import { plainText, safeText } from './safe.ts';

/** Where each column of a tab stands and what is written: all that the shell needs to know. */
export interface Layout {
  readonly rows: number;
  readonly columns: number;
  readonly blocks: readonly Block[];
  /** The whole header row as it will stand, the owner's columns too. */
  readonly headers: readonly string[];
  /** 0-based sheet column of each planned column; -1 where the owner removed a column of theirs. */
  readonly at: readonly number[];
  /** Planned columns that stand here for the first time: they get width, note and checkbox. */
  readonly fresh: readonly boolean[];
  /** False when the owner wrote into the tab, so that Undo must keep it. */
  readonly allOurs: boolean;
}

/** Neighbouring columns that are written in one go, header first. */
export interface Block {
  readonly column: number;
  readonly cells: readonly PlanCell[][];
  /** One per column. */
  readonly formats: readonly Format[];
}

/** A tab of ours as it stands: its cells, and the headers we last wrote, by column id. */
export interface Existing {
  readonly cells: readonly (readonly Cell[])[];
  readonly headers: Readonly<Record<string, string>>;
}

/** A new tab: the columns side by side from the first. */
export function layoutNew(plan: TabPlan): Layout {
  const at = plan.columns.map((_, index) => index);
  return finish({
    plan,
    at,
    fresh: at.map(() => true),
    rows: rowsOf(plan),
    allOurs: true,
    kept: [],
    headers: [],
  });
}

/**
 * A tab that was made before. Our columns are found by the headers we wrote, wherever the owner
 * moved them. As long as the owner wrote nothing the rows come in the plan's order; else every row
 * stays where it is with all that stands beside it, and new customers are added below.
 */
export function layoutOver(plan: TabPlan, existing: Existing): Layout | Problem {
  const headers = (existing.cells[0] ?? []).map(String);
  const found = plan.columns.map(({ id, header }) =>
    headers.indexOf(existing.headers[id] ?? header),
  );
  if (found[0] < 0) {
    const key = plan.columns[0];
    return { code: 'keyColumnGone', values: [plan.name, existing.headers[key.id] ?? key.header] };
  }
  let end = headers.length;
  const fresh: boolean[] = [];
  const at = plan.columns.map(({ id, owner }, index) => {
    // An owner's column that we made once and that is gone was renamed or removed: leave it so.
    const removed = owner === true && found[index] < 0 && id in existing.headers;
    fresh.push(found[index] < 0 && !removed);
    if (removed) return -1;
    return found[index] < 0 ? end++ : found[index];
  });

  const ours = new Set(at.filter((_, index) => plan.columns[index].owner !== true));
  const allOurs = plan.answered !== true && !ownerWrote(existing.cells, ours);
  // Only customers have something of the owner's that must follow them from row to row.
  if (allOurs || plan.kind !== 'customers') {
    const rows = padded(rowsOf(plan), existing.cells.length - 1);
    return finish({ plan, at, fresh, rows, allOurs, kept: [], headers });
  }
  const kept = existing.cells.slice(1).map((row) => plainText(String(row[at[0]])));
  return finish({ plan, at, fresh, rows: rowsInPlace(plan, kept), allOurs, kept, headers });
}

/** The plan's rows, -1 for a sheet row that the plan has nothing for. */
type Rows = readonly number[];

function rowsOf(plan: TabPlan): Rows {
  return plan.columns[0].values.map((_, row) => row);
}

/** Rows that a longer earlier run left behind are written empty. */
function padded(rows: Rows, length: number): Rows {
  return [...rows, ...Array<number>(Math.max(0, length - rows.length)).fill(-1)];
}

function ownerWrote(cells: Existing['cells'], ours: ReadonlySet<number>): boolean {
  const theirs = (cell: Cell, column: number): boolean =>
    !ours.has(column) && cell !== '' && cell !== false;
  return cells.slice(1).some((row) => row.some(theirs));
}

/** Each existing row keeps its customer; the customers it lacks follow below. */
function rowsInPlace(plan: TabPlan, keys: readonly string[]): Rows {
  // A customer stays the same however the sheet comes to spell the name.
  const rowOf = new Map(plan.columns[0].values.map((key, row) => [nameKey(String(key)), row]));
  const rows = keys.map((key) => rowOf.get(nameKey(key)) ?? -1);
  const standing = new Set(rows);
  return [...rows, ...rowsOf(plan).filter((row) => !standing.has(row))];
}

interface Placed extends Pick<Layout, 'at' | 'fresh' | 'allOurs' | 'headers'> {
  readonly plan: TabPlan;
  readonly rows: Rows;
  /** Keys of the rows that stay in place: a customer who left the sales keeps key and notes. */
  readonly kept: readonly string[];
}

function finish({ plan, at, fresh, rows, allOurs, kept, headers }: Placed): Layout {
  const written = plan.columns
    .map((column, index) => ({ column, at: at[index], isKey: index === 0, fresh: fresh[index] }))
    .filter((one) => one.at >= 0 && (one.column.owner !== true || one.fresh))
    .sort((a, b) => a.at - b.at);
  const blocks: { column: number; cells: PlanCell[][]; formats: Format[] }[] = [];
  for (const { column, at: place, isKey } of written) {
    const block = blocks[blocks.length - 1];
    const cells = cellsOf(column, rows, isKey ? kept : []);
    if (block !== undefined && block.column + block.formats.length === place) {
      block.formats.push(column.format);
      for (let row = 0; row < cells.length; row++) block.cells[row].push(cells[row]);
    } else {
      blocks.push({ column: place, cells: cells.map((cell) => [cell]), formats: [column.format] });
    }
  }
  const header = [...headers];
  for (const { column, at: place } of written) header[place] = column.header;
  return {
    rows: Math.max(2, rows.length + 1),
    columns: header.length,
    blocks,
    headers: header,
    at,
    fresh,
    allOurs,
  };
}

function cellsOf(column: ColumnPlan, rows: Rows, kept: readonly string[]): PlanCell[] {
  return [column.header, ...rows.map((row, place) => cellOf(column, row, kept[place] ?? ''))];
}

function cellOf(column: ColumnPlan, row: number, kept: string): PlanCell {
  const value = row < 0 ? kept : (column.values[row] ?? '');
  return typeof value === 'string' ? safeText(value) : value;
}
