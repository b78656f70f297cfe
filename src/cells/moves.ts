import { factsOf } from '../customers/facts.ts';
import { historyOf } from '../customers/history.ts';
import { rfmCutoffs, score } from '../customers/rfm.ts';
import { SEGMENTS } from '../customers/segments.ts';
import type { Place } from '../sales/sales.ts';
import { movesBetween } from '../shop/moves.ts';
import { type FunctionProblem, isFunctionProblem } from '../words/messages.ts';
import type { Words } from '../words/words.ts';
import type { Argument } from './arguments.ts';
import { periodArgument } from './days.ts';
import { cellSales, type Ranges } from './sales.ts';
import type { Table } from './table.ts';

/** Headcounts of segment on the first day by segment on the second, each day with its cut-offs. */
export function segmentMoves({
  ranges,
  from,
  to,
  place,
  words,
}: {
  readonly ranges: Ranges;
  readonly from: Argument;
  readonly to: Argument;
  readonly place: Place;
  readonly words: Words;
}): Table | FunctionProblem {
  const days = periodArgument({ from, to }, place);
  if (isFunctionProblem(days)) return days;
  const read = cellSales(ranges, place);
  if (isFunctionProblem(read)) return read;
  const history = historyOf(read.sales);
  const [before, after] = days.map((day) => {
    const facts = factsOf(history, day);
    return score(facts, rfmCutoffs(facts, 5)).segment;
  });
  const names = SEGMENTS.map(({ mark }) => words.segments[mark]);
  return movesTable(before, after, names, words);
}

/**
 * From × to with a row for those who had not bought yet; the column of those whose every order was
 * returned stands there only when somebody is in it.
 */
export function movesTable(
  before: Int8Array,
  after: Int8Array,
  names: readonly string[],
  { titles }: Words,
): Table {
  const { counts, anyReturned } = movesBetween(before, after, names.length);
  const width = names.length + (anyReturned ? 1 : 0);
  return [
    [titles.moves.from, ...names, ...(anyReturned ? [titles.moves.returned] : [])],
    ...counts.map((row, at) => [names[at] ?? titles.moves.none, ...row.slice(0, width)]),
  ];
}
