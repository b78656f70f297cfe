import { factsOf } from '../customers/facts.ts';
import { historyOf } from '../customers/history.ts';
import { MONEY, type Place } from '../sales/sales.ts';
import { cohortsOf } from '../shop/cohorts.ts';
import { effectsBetween, type SalesTree, salesTree } from '../shop/drivers.ts';
import { PERIODS, type PeriodKind, periodName } from '../shop/period.ts';
import { type FunctionProblem, isFunctionProblem } from '../words/messages.ts';
import type { Words } from '../words/words.ts';
import { type Argument, columns } from './arguments.ts';
import { periodArgument } from './days.ts';
import { cellSales, type Ranges } from './sales.ts';
import type { Table } from './table.ts';

interface Call {
  readonly ranges: Ranges;
  readonly place: Place;
  readonly words: Words;
}

/** One row per cohort; every dated row is a purchase. A period that has not come yet counts 0. */
export function salesCohorts(call: Call & { readonly period: Argument }): Table | FunctionProblem {
  const { words } = call;
  const kind = periodKind(call.period, words);
  if (isFunctionProblem(kind)) return kind;
  const read = cellSales(call.ranges, call.place, 'optional', 'months');
  if (isFunctionProblem(read)) return read;
  const cohorts = cohortsOf(factsOf(historyOf(read.sales), read.asOf), kind);
  const width = Math.max(0, ...cohorts.map(({ active }) => active.length));
  const later = Array.from({ length: width }, (_, index) => index);
  return [
    [words.titles.cohorts.cohort, words.titles.cohorts.customers, ...later],
    ...cohorts.map(({ period, customers, active }) => [
      periodName(period, kind),
      customers,
      ...later.map((index) => active[index] ?? 0),
    ]),
  ];
}

function periodKind(argument: Argument, words: Words): PeriodKind | FunctionProblem {
  const cells = columns({ period: argument });
  if (isFunctionProblem(cells)) return cells;
  const text = String(cells.period?.[0] ?? '')
    .trim()
    .toLowerCase();
  if (text === '') return 'month';
  const kind = PERIODS.find((each) => each === text || words.periods[each] === text);
  return kind ?? { code: 'notPeriod', values: [] };
}

/**
 * What customers, orders per customer and average order did to sales between two periods. The
 * effects add up to the change; where they cannot be told apart, a row of the totals has it all.
 */
export function salesChange(
  call: Call & {
    readonly before: Record<string, Argument>;
    readonly after: Record<string, Argument>;
  },
): Table | FunctionProblem {
  const { words, place } = call;
  const first = periodArgument(call.before, place);
  if (isFunctionProblem(first)) return first;
  const second = periodArgument(call.after, place);
  if (isFunctionProblem(second)) return second;
  const read = cellSales(call.ranges, place);
  if (isFunctionProblem(read)) return read;
  const history = historyOf(read.sales);
  const facts = factsOf(history, read.asOf);
  const [before, after] = [first, second].map(([from, to]) => salesTree(history, facts, from, to));
  return [Object.values(words.titles.change), ...changeRows(before, after, words)];
}

function changeRows(before: SalesTree, after: SalesTree, { titles }: Words): Table {
  const effects = effectsBetween(before, after);
  const { drivers } = titles;
  const effect = (index: number): number | '' => (effects ? effects[index] / MONEY : '');
  const rows = [
    [drivers.customers, before.customers, after.customers, effect(0)],
    [drivers.frequency, before.frequency, after.frequency, effect(1)],
    [drivers.average, before.average, after.average, effect(2)],
  ];
  if (effects) return rows;
  const sales = [before.sales / MONEY, after.sales / MONEY, (after.sales - before.sales) / MONEY];
  return [...rows, [drivers.sales, ...sales]];
}
