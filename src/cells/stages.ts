import { type History, historyOf } from '../customers/history.ts';
import { monthEnds } from '../customers/month-ends.ts';
import { STAGES, type StageLimits } from '../customers/stages.ts';
import type { Place } from '../sales/sales.ts';
import { monthName } from '../shop/period.ts';
import { headcounts, stagesOn } from '../shop/stages-over-time.ts';
import { type FunctionProblem, isFunctionProblem } from '../words/messages.ts';
import type { Words } from '../words/words.ts';
import { type Argument, wholeArgument } from './arguments.ts';
import { periodArgument } from './days.ts';
import { movesTable } from './moves.ts';
import { perCustomer } from './rows.ts';
import { type CellSales, cellSales, type Ranges } from './sales.ts';
import { stageLimits } from './stage-limits.ts';
import type { Table } from './table.ts';

interface StagesCall {
  readonly ranges: Ranges;
  readonly cutoffs: Argument;
  readonly place: Place;
  readonly words: Words;
}

/** One of the ten stages per row. */
export function cpmStage(call: StagesCall): Table | FunctionProblem {
  const read = staged(call);
  if (isFunctionProblem(read)) return read;
  const [stages] = stagesOn(read.history, [read.asOf], read.limits);
  const names = stageNames(call.words);
  const answers = Array.from(stages, (stage) => (stage < 0 ? '' : names[stage]));
  return perCustomer(read, call.words.titles.stage, answers);
}

/** The headcounts of the ten stages at the last month-ends up to the day of counting. */
export function cpmTrend(
  call: StagesCall & { readonly months: Argument },
): Table | FunctionProblem {
  const months = wholeArgument(call.months, 'months', [1, 240], 24);
  if (isFunctionProblem(months)) return months;
  const read = staged(call);
  if (isFunctionProblem(read)) return read;
  const ends = monthEnds(read.asOf, months);
  const rows = stagesOn(read.history, ends, read.limits).map((stages, at) => [
    monthName(ends[at]),
    ...headcounts(stages),
  ]);
  return [[call.words.titles.month, ...stageNames(call.words)], ...rows];
}

/** Headcounts of stage on the first day by stage on the second. */
export function cpmMoves(
  call: StagesCall & { readonly from: Argument; readonly to: Argument },
): Table | FunctionProblem {
  const { from, to, place } = call;
  const days = periodArgument({ from, to }, place);
  if (isFunctionProblem(days)) return days;
  const read = staged(call);
  if (isFunctionProblem(read)) return read;
  const [before, after] = stagesOn(read.history, days, read.limits);
  return movesTable(before, after, stageNames(call.words), call.words);
}

interface Staged extends CellSales {
  readonly history: History;
  readonly limits: StageLimits;
}

function staged({ ranges, cutoffs, place }: StagesCall): Staged | FunctionProblem {
  const limits = stageLimits(cutoffs);
  if (isFunctionProblem(limits)) return limits;
  const read = cellSales(ranges, place);
  if (isFunctionProblem(read)) return read;
  return { ...read, limits, history: historyOf(read.sales) };
}

function stageNames({ stages }: Words): readonly string[] {
  return STAGES.map((stage) => stages[stage.class][stage.state]);
}
