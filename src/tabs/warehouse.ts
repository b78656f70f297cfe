import { tierName } from '../customers/tier-name.ts';
import { listsFor } from '../followup/lists/all.ts';
import type { Settings } from '../settings/settings.ts';
import type { Names } from '../warehouse/answer.ts';
import type { WarehouseProblem } from '../warehouse/names.ts';
import { warehouseQuery } from '../warehouse/query.ts';
import type { Words } from '../words/words.ts';
import { safeText } from './safe.ts';

/** The tab of the query: how to use it, then the query, one line a cell of column A. */
export interface QueryTab {
  readonly name: string;
  readonly lines: readonly string[];
  /** Where the query begins, from 0; what comes before explains it. */
  readonly first: number;
}

/** Customers as the sheet calls them: `A Champions`, `Grow`, `Prime active`, `late`. */
export function namesIn(words: Words): Names {
  return {
    segment: ({ mark, name }) => `${mark} ${tierName(name, words)}`,
    group: (group) => words.groups[group].name,
    stage: (stage) => words.stages[stage.class][stage.state],
    absence: (absence) => words.codes.absence[absence],
  };
}

/** The query with the shop's own settings and lists. */
export function queryOf(
  { source, asOf, scoring, followUp }: Settings,
  zone: string,
  words: Words,
): string | WarehouseProblem {
  const { comments } = words.warehouse;
  const names = namesIn(words);
  const lists = listsFor(followUp);
  return warehouseQuery({ source, zone, asOf, scoring, lists, names, comments });
}

/** The query with the sentences above it. */
export function queryTab(query: string, { source }: Settings, words: Words): QueryTab {
  const { tab, above } = words.warehouse;
  const lines = query.trimEnd().split('\n');
  // The sentence that names the cells stands among those that come before them.
  const sentences = (last: number, first: number) => [
    above.what,
    above.table(source.table),
    above.copy(first, last),
    above.extract,
    above.again,
    '',
  ];
  const first = sentences(0, 0).length;
  const before = sentences(first + lines.length, first + 1);
  return { name: tab, lines: [...before, ...lines].map(safeText), first };
}
