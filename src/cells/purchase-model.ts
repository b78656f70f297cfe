import { historyOf } from '../customers/history.ts';
import { findingsOf, ranAway, spendRanAway } from '../models/findings.ts';
import { fitSpending, type SpendFit } from '../models/gamma-gamma.ts';
import { groupsOf, WEEK } from '../models/groups.ts';
import { fitOrders, type OrdersFit } from '../models/orders-fit.ts';
import { purchasesOf } from '../models/purchases.ts';
import { type Summary, summaryOf } from '../models/summary.ts';
import type { Cell } from '../sales/sales.ts';
import { type FunctionProblem, isFunctionProblem, sentence } from '../words/messages.ts';
import { type Argument, isBlank } from './arguments.ts';
import type { ModelCall } from './models.ts';
import { numberArgument } from './number-argument.ts';
import { cellSales } from './sales.ts';
import type { Table } from './table.ts';

/**
 * The parameters of the purchase models, with what must be said of them. Without amounts the rows
 * of the Gamma-Gamma model are left out; a model that has run away shows no numbers.
 */
export function purchaseModel({
  ranges,
  place,
  words,
  unit_days,
}: ModelCall & { readonly unit_days: Argument }): Table | FunctionProblem {
  const unit = numberArgument(unit_days, 'unit_days', [1, 366], WEEK);
  if (isFunctionProblem(unit)) return unit;
  const read = cellSales(ranges, place, 'optional');
  if (isFunctionProblem(read)) return read;
  const summary = summaryOf(purchasesOf(historyOf(read.sales), read.asOf));
  const orders = fitOrders(groupsOf(summary, WEEK));
  const spend = isBlank(ranges.amounts) ? undefined : fitSpending(summary);
  const { titles, notes } = words;
  const { model } = titles;
  const said = findingsOf(summary, orders, spend).map(({ note }) => sentence(notes, note));
  return [
    [model.parameter, model.value],
    [model.customers, summary.x.length],
    [model.repeaters, summary.x.filter((x) => x > 0).length],
    ...named(model.orders, ordersValues(orders, summary, unit)),
    ...(spend === undefined ? [] : named(model.spend, spendValues(spend))),
    [model.note, said.join(words.language === 'ja' ? '' : ' ')],
  ];
}

function named<N extends string>(
  names: Readonly<Record<N, string>>,
  values: Readonly<Record<N, number>> | null,
): readonly (readonly Cell[])[] {
  const keys = Object.keys(names) as N[];
  return keys.map((key) => [names[key], values === null ? '' : values[key]]);
}

/** In the asked unit: a density over longer units of time is higher by their length per order. */
function ordersValues(fit: OrdersFit | null, { x }: Summary, unit: number) {
  if (fit === null || ranAway(fit)) return null;
  const { r, alpha, a, b } = fit;
  const orders = x.reduce((sum, repeats) => sum + repeats, 0);
  const logLikelihood = fit.logLikelihood + orders * Math.log(unit / WEEK);
  return { r, alpha: (alpha * WEEK) / unit, a, b, logLikelihood };
}

function spendValues(fit: SpendFit | null) {
  if (fit === null || spendRanAway(fit)) return null;
  const { p, q, v, logLikelihood } = fit;
  return { p, q, v, logLikelihood };
}
