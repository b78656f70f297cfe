import type { Group } from '../protocol.ts';

/** Lowest and highest value that match, both counted. */
export type Interval = readonly [low: number, high: number];

/** One row of a segment table; the first row that matches a customer wins. Scores are on five. */
export interface SegmentRow {
  readonly name: string;
  readonly group: Group;
  /** Codes such as `555 554`; left out, the intervals decide, and one left out matches all. */
  readonly cells?: string;
  readonly r?: Interval;
  readonly f?: Interval;
  readonly m?: Interval;
  /** The mean of F and M, rounded half up. */
  readonly fm?: Interval;
  readonly visits?: Interval;
}

/** Finds the row of a customer in a table: its index, -1 where none matches ("Others"). */
export type RowFinder = (r: number, f: number, m: number, visits: number) => number;

/** Prepares a table for many customers. */
export function rowFinder(table: readonly SegmentRow[]): RowFinder {
  const matchers = table.map(matcher);
  return (r, f, m, visits) => matchers.findIndex((matches) => matches(r, f, m, visits));
}

type Matcher = (r: number, f: number, m: number, visits: number) => boolean;

function matcher({ cells, r, f, m, fm, visits }: SegmentRow): Matcher {
  const codes = cells === undefined ? null : new Set(cells.trim().split(/\s+/));
  return (recency, frequency, monetary, count) =>
    (codes === null || codes.has(`${recency}${frequency}${monetary}`)) &&
    within(recency, r) &&
    within(frequency, f) &&
    within(monetary, m) &&
    within((frequency + monetary + 1) >> 1, fm) &&
    within(count, visits);
}

function within(value: number, interval: Interval | undefined): boolean {
  return interval === undefined || (value >= interval[0] && value <= interval[1]);
}

/** What an editor of a table should know. Cells are codes such as `215`. */
export interface TableCheck {
  /** Matched by two rows or more, for some number of visits. */
  readonly overlaps: readonly string[];
  /** Matched by no row, for some number of visits. */
  readonly gaps: readonly string[];
  /** Rows that never win, by index. */
  readonly unreached: readonly number[];
}

/** Tries every cell with every number of visits at which the table decides anew. */
export function checkTable(table: readonly SegmentRow[]): TableCheck {
  const matchers = table.map(matcher);
  const edges = table.flatMap(({ visits }) => (visits ? [visits[0], visits[1] + 1] : []));
  const counts = [...new Set([1, ...edges.filter((edge) => edge > 1 && edge < Infinity)])];
  const overlaps: string[] = [];
  const gaps: string[] = [];
  const reached = new Set<number>();
  for (const cell of allCells()) {
    const [r, f, m] = cell;
    const matching = counts.map((visits) =>
      [...matchers.keys()].filter((row) => matchers[row](r, f, m, visits)),
    );
    for (const rows of matching) if (rows.length > 0) reached.add(rows[0]);
    if (matching.some((rows) => rows.length > 1)) overlaps.push(cell.join(''));
    if (matching.some((rows) => rows.length === 0)) gaps.push(cell.join(''));
  }
  const unreached = [...table.keys()].filter((row) => !reached.has(row));
  return { overlaps, gaps, unreached };
}

function allCells(): readonly (readonly [number, number, number])[] {
  const scores = [1, 2, 3, 4, 5];
  return scores.flatMap((r) => scores.flatMap((f) => scores.map((m) => [r, f, m] as const)));
}
