import type { Group } from '../protocol.ts';
import { PLAIN_RANKS, type PlainRank } from './plain-ranks.ts';
import { rowFinder, type SegmentRow } from './segment-table.ts';
import { type Mark, SEGMENTS } from './segments.ts';

/** What a tier is called: by the words files in any language, or as the owner wrote it. */
export type TierName =
  | { readonly of: 'segments'; readonly key: Mark }
  | { readonly of: 'ranks'; readonly key: PlainRank }
  | { readonly of: 'own'; readonly text: string }
  | { readonly of: 'others' };

/** A tier that customers are sorted into. */
export interface Tier {
  /** A letter that sorts, filters and prints; colours read it. */
  readonly mark: string;
  readonly group: Group;
  readonly name: TierName;
}

/** A row of a table with the tier it belongs to; several rows may lead to one tier. */
export type TierRow = Omit<SegmentRow, 'name'> & { readonly name: TierName };

/** The tiers of a table, and which one a customer is in. Scores are on five. */
export interface TierTable {
  readonly tiers: readonly Tier[];
  readonly find: (r: number, f: number, m: number, visits: number) => number;
  /** Numbers of visits, rising from 1, from which on the scores may lead to another tier. */
  readonly visitEdges: readonly number[];
}

/** A letter each, and one left for those whom no row matches. */
export const MAX_TIERS = 25;

/** The group of customers whom the table forgot: nobody is left alone because of a gap. */
const OTHERS_GROUP: Group = 'watch';

/**
 * Makes a table ready for many customers: rows of one name and group are one tier, and whom no row
 * matches is in the last one. Every customer is in exactly one.
 */
export function tierTable(rows: readonly TierRow[]): TierTable {
  const tiers: Tier[] = [];
  const tierOfName = new Map<string, number>();
  const tierOfRow = rows.map(({ name, group }) => {
    const id = JSON.stringify([name, group]);
    const known = tierOfName.get(id);
    if (known !== undefined) return known;
    tierOfName.set(id, tiers.length);
    return tiers.push({ mark: letter(tiers.length), group, name }) - 1;
  });
  const lookup = lookupOf(rows);
  const others = tiers.length;
  if (lookup.some((row) => row < 0)) {
    tiers.push({ mark: letter(others), group: OTHERS_GROUP, name: { of: 'others' } });
  }
  const counts = visitEdges(rows);
  const find = (r: number, f: number, m: number, visits: number): number => {
    let among = 0;
    while (among + 1 < counts.length && counts[among + 1] <= visits) among++;
    const row = lookup[among * CELLS + cellIndex(r, f, m)];
    return row < 0 ? others : tierOfRow[row];
  };
  return { tiers, find, visitEdges: counts };
}

function letter(index: number): string {
  return String.fromCharCode(65 + index);
}

const CELLS = 125;

function cellIndex(r: number, f: number, m: number): number {
  return 25 * (r - 1) + 5 * (f - 1) + (m - 1);
}

/** Numbers of visits, rising from 1, at which some row begins or ends to match. */
function visitEdges(rows: readonly TierRow[]): readonly number[] {
  const edges = rows.flatMap(({ visits }) => (visits ? [visits[0], visits[1] + 1] : []));
  const inside = [...new Set(edges)].filter((edge) => edge > 1 && edge < Infinity);
  return [1, ...inside.sort((a, b) => a - b)];
}

/** The winning row of each cell for each number of visits, so that no customer walks the rows. */
function lookupOf(rows: readonly TierRow[]): Int16Array {
  const counts = visitEdges(rows);
  const find = rowFinder(rows.map((row) => ({ ...row, name: '' })));
  const lookup = new Int16Array(counts.length * CELLS);
  for (const [among, visits] of counts.entries()) {
    for (let cell = 0; cell < CELLS; cell++) {
      const [r, f, m] = [Math.floor(cell / 25), Math.floor(cell / 5) % 5, cell % 5];
      lookup[among * CELLS + cell] = find(r + 1, f + 1, m + 1, visits);
    }
  }
  return lookup;
}

/** The rows of the eleven segments. */
export const ELEVEN_ROWS: readonly TierRow[] = SEGMENTS.map(({ mark, group, cells }) => ({
  name: { of: 'segments', key: mark },
  group,
  cells,
}));

/** The eight ranks from best to gone, as their marks run. */
const RANK_ORDER: readonly PlainRank[] = [
  'best',
  'promising',
  'new',
  'growing',
  'wavering',
  'leaving',
  'quiet',
  'dormant',
];

/** The rows of the eight plain ranks; `new` still comes before the rows of its cells. */
export const RANK_ROWS: readonly TierRow[] = PLAIN_RANKS.map((row) => ({
  ...row,
  name: { of: 'ranks', key: row.name },
}));

export const ELEVEN: TierTable = tierTable(ELEVEN_ROWS);

export const EIGHT_RANKS: TierTable = inOrder(tierTable(RANK_ROWS), RANK_ORDER);

/** The same tiers with marks in another order. */
function inOrder(table: TierTable, order: readonly PlainRank[]): TierTable {
  const place = table.tiers.map(({ name }) =>
    name.of === 'ranks' ? order.indexOf(name.key) : order.length,
  );
  const tiers = order.map((_, at) => ({
    ...table.tiers[place.indexOf(at)],
    mark: letter(at),
  }));
  const find: TierTable['find'] = (...scores) => place[table.find(...scores)];
  return { ...table, tiers, find };
}
