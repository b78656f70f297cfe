import type { Cutoffs } from '../customers/cutoffs.ts';
import { type Facts, factsOf } from '../customers/facts.ts';
import { historyOf } from '../customers/history.ts';
import { type Rfm, type RfmCutoffs, rfmCutoffs, score } from '../customers/rfm.ts';
import { MONEY, type Place } from '../sales/sales.ts';
import { type FunctionProblem, isFunctionProblem } from '../words/messages.ts';
import { type Argument, wholeArgument } from './arguments.ts';
import { type CellSales, cellSales, type Ranges } from './sales.ts';

/** The sales of a cell function with every customer scored. */
export interface Scored extends CellSales {
  readonly facts: Facts;
  readonly rfm: Rfm;
}

/** `bins`: how many scores each, or three rows of typed cut-offs. */
export function scored(ranges: Ranges, bins: Argument, place: Place): Scored | FunctionProblem {
  const read = cellSales(ranges, place);
  if (isFunctionProblem(read)) return read;
  const facts = factsOf(historyOf(read.sales), read.asOf);
  const cutoffs = cutoffsOf(facts, bins);
  if (isFunctionProblem(cutoffs)) return cutoffs;
  return { ...read, facts, rfm: score(facts, cutoffs) };
}

function cutoffsOf(facts: Facts, bins: Argument): RfmCutoffs | FunctionProblem {
  if (Array.isArray(bins) && (bins.length > 1 || bins[0]?.length > 1)) return typedCutoffs(bins);
  const count = wholeArgument(bins, 'bins', [2, 9], 5);
  return typeof count === 'number' ? rfmCutoffs(facts, count) : count;
}

/** Row 1 recency days, row 2 frequency, row 3 monetary, each rising; blanks at the end are none. */
function typedCutoffs(rows: readonly (readonly unknown[])[]): RfmCutoffs | FunctionProblem {
  if (rows.length !== 3) return { code: 'cutoffRows', values: [] };
  const typed: Cutoffs[] = [];
  for (const [index, row] of rows.entries()) {
    const cells = row.filter((cell) => cell !== '');
    const values = cells.map((cell) => (typeof cell === 'number' ? cell : Number.NaN));
    const valid = values.length >= 1 && values.length <= 8 && !values.some(Number.isNaN);
    if (!valid) return { code: 'cutoffRows', values: [] };
    if (values.some((value, at) => at > 0 && value <= values[at - 1])) {
      return { code: 'cutoffOrder', values: [index + 1] };
    }
    typed.push({ values, compare: 'atLeast' });
  }
  const [recency, frequency, monetary] = typed;
  const inUnits = monetary.values.map((amount) => Math.round(amount * MONEY));
  return { recency, frequency, monetary: { ...monetary, values: inUnits } };
}
