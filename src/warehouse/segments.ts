import { GROUPS } from '../customers/segments.ts';
import type { TierTable } from '../customers/tiers.ts';
import type { LineTests } from './cutoffs.ts';
import { textLiteral } from './literals.ts';
import { indented, listed } from './text.ts';

/** `r`, `f` and `m` as expressions, one cut-off a line. */
export function scoreExpressions(tests: readonly LineTests[]): readonly string[] {
  return tests.map(({ line, passes }) => {
    const falls = line === 'recency';
    const start = falls ? passes.length + 1 : 1;
    const steps = passes.map((pass) => `${falls ? '-' : '+'} IF(${pass}, 1, 0)`);
    return `${start}\n${indented(steps.join('\n'))} AS ${line[0]}`;
  });
}

/** The code on the scale of five that segments are defined on, as a number such as 545. */
export function cellExpression(tests: readonly LineTests[]): string {
  const [r, f, m] = tests.map(({ line, passes }) => onFive(line[0], passes.length + 1));
  return `100 * ${r} + 10 * ${f} + ${m}`;
}

/** A score of `bins`, rounded up on the scale of five, in whole numbers. */
function onFive(score: string, bins: number): string {
  return bins === 5 ? score : `(DIV((5 * ${score} + ${bins - 1}), ${bins}))`;
}

/** The visits, from `low` to `high`, among which a table decides by the scores alone. */
interface Band {
  readonly low: number;
  /** Infinity in the last band. */
  readonly high: number;
  /** The tier of each cell, in the order of `CELLS`. */
  readonly tiers: readonly number[];
}

const SCORES = [1, 2, 3, 4, 5];
const CELLS = SCORES.flatMap((r) => SCORES.flatMap((f) => SCORES.map((m) => [r, f, m] as const)));

function bandsOf({ find, visitEdges }: TierTable): readonly Band[] {
  return visitEdges.map((low, at) => ({
    low,
    high: (visitEdges[at + 1] ?? Number.POSITIVE_INFINITY) - 1,
    tiers: CELLS.map(([r, f, m]) => find(r, f, m, low)),
  }));
}

/** The mark of a customer's tier, from `cell` and `frequency`. */
export function markExpression(table: TierTable): string {
  const bands = bandsOf(table);
  const cases = table.tiers.flatMap(({ mark }, tier) =>
    bands.flatMap((band) => {
      const cells = CELLS.filter((_, at) => band.tiers[at] === tier).map((cell) => cell.join(''));
      if (cells.length === 0) return [];
      const many = `cell IN (\n${indented(indented(listed(cells)))}\n  )`;
      return [`  WHEN ${visitTest(band)}${many} THEN ${textLiteral(mark)}`];
    }),
  );
  return `CASE\n${cases.join('\n')}\nEND`;
}

function visitTest({ low, high }: Band): string {
  if (high === Number.POSITIVE_INFINITY) return low === 1 ? '' : `frequency >= ${low} AND `;
  return low === high ? `frequency = ${low} AND ` : `frequency BETWEEN ${low} AND ${high} AND `;
}

/** The code of the action group, from the tier's `mark`. */
export function groupExpression({ tiers }: TierTable): string {
  const cases = GROUPS.flatMap((group) => {
    const marks = tiers.filter((tier) => tier.group === group).map(({ mark }) => textLiteral(mark));
    return marks.length === 0 ? [] : [`  WHEN mark IN (${listed(marks)}) THEN '${group}'`];
  });
  return `CASE\n${cases.join('\n')}\nEND`;
}
