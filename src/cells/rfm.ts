import { bestFirst, code } from '../customers/rfm.ts';
import { SEGMENTS } from '../customers/segments.ts';
import { type Cell, MONEY, type Place } from '../sales/sales.ts';
import { type FunctionProblem, isFunctionProblem } from '../words/messages.ts';
import type { Words } from '../words/words.ts';
import type { Argument } from './arguments.ts';
import { perCustomer } from './rows.ts';
import type { Ranges } from './sales.ts';
import { type Scored, scored } from './scored.ts';
import type { Table } from './table.ts';

/** What every RFM function gets: its ranges, its bins, where and in which language. */
export interface RfmCall {
  readonly ranges: Ranges;
  readonly bins: Argument;
  readonly place: Place;
  readonly words: Words;
}

/** One score such as `"545"` per row. */
export function rfmScore(call: RfmCall): Table | FunctionProblem {
  return perRow(call, call.words.titles.score, (all, k) => code(all.rfm, k));
}

/** One segment name per row. */
export function rfmSegment(call: RfmCall): Table | FunctionProblem {
  return perRow(call, call.words.titles.segment, (all, k) => segmentName(all, call.words, k));
}

/** One row per scored customer, best first. */
export function rfmTable(call: RfmCall): Table | FunctionProblem {
  const all = scored(call.ranges, call.bins, call.place);
  if (isFunctionProblem(all)) return all;
  const { facts, rfm, shown } = all;
  const titles = Object.values(call.words.titles.table);
  const rows = bestFirst(facts, rfm, all.sales.customers).map((k) => [
    shown[k],
    { day: facts.last[k] },
    facts.recency[k],
    facts.frequency[k],
    facts.monetary[k] / MONEY,
    rfm.r[k],
    rfm.f[k],
    rfm.m[k],
    code(rfm, k),
    segmentName(all, call.words, k),
  ]);
  return [titles, ...rows];
}

/** One row per segment, empty ones too: the headcounts add up to all scored customers. */
export function rfmSummary(call: RfmCall): Table | FunctionProblem {
  const all = scored(call.ranges, call.bins, call.place);
  if (isFunctionProblem(all)) return all;
  const { facts, rfm } = all;
  const counts = SEGMENTS.map(() => ({ customers: 0, orders: 0, sales: 0 }));
  let sales = 0;
  for (const k of facts.scored) {
    const count = counts[rfm.segment[k]];
    count.customers++;
    count.orders += facts.frequency[k];
    count.sales += facts.monetary[k];
    sales += facts.monetary[k];
  }
  const rows = SEGMENTS.map(({ mark }, index) => {
    const count = counts[index];
    return [
      call.words.segments[mark],
      count.customers,
      // Where nobody bought anything nobody is scored.
      facts.scored.length === 0 ? 0 : count.customers / facts.scored.length,
      count.orders,
      count.sales / MONEY,
      sales === 0 ? 0 : count.sales / sales,
      count.orders === 0 ? '' : count.sales / count.orders / MONEY,
    ];
  });
  return [Object.values(call.words.titles.summary), ...rows];
}

/**
 * The cut-offs, best score first; the lowest score has none. A value equal to a quantile cut-off
 * keeps the lower score of frequency and monetary, and the higher score of recency.
 */
export function rfmCutoffTable(call: RfmCall): Table | FunctionProblem {
  const all = scored(call.ranges, call.bins, call.place);
  if (isFunctionProblem(all)) return all;
  const { recency, frequency, monetary } = all.rfm.cutoffs;
  // Quantiles of nobody are no days and no money; typed cut-offs hold without any customer.
  const known = all.facts.scored.length > 0 || recency.compare === 'atLeast';
  const bins = 1 + Math.max(...[recency, frequency, monetary].map(({ values }) => values.length));
  const rows: Cell[][] = [];
  for (let score = bins; score >= 1; score--) {
    // Recency falls as the score rises: its first cut-off belongs to its highest score.
    const days = recency.values[recency.values.length + 1 - score];
    const orders = frequency.values[score - 2];
    const money = monetary.values[score - 2];
    const shown = [days, orders, money === undefined ? money : money / MONEY];
    rows.push([score, ...shown.map((cutoff) => (known && cutoff !== undefined ? cutoff : ''))]);
  }
  return [Object.values(call.words.titles.cutoffs), ...rows];
}

function perRow(
  { ranges, bins, place }: RfmCall,
  title: string,
  value: (all: Scored, k: number) => string,
): Table | FunctionProblem {
  const all = scored(ranges, bins, place);
  if (isFunctionProblem(all)) return all;
  const answers = all.shown.map((_, k) => value(all, k));
  return perCustomer(all, title, answers);
}

function segmentName({ rfm }: Scored, words: Words, k: number): string {
  return rfm.segment[k] < 0 ? '' : words.segments[SEGMENTS[rfm.segment[k]].mark];
}
