import { GRACE_DAYS } from '../customers/absence.ts';
import { decileOf } from '../customers/decile.ts';
import { type Facts, factsOf } from '../customers/facts.ts';
import { historyOf } from '../customers/history.ts';
import { RANKS, shareRanks } from '../customers/rank.ts';
import { type Rhythm, rhythmOf } from '../customers/rhythm.ts';
import type { Cell, Place } from '../sales/sales.ts';
import { type FunctionProblem, isFunctionProblem } from '../words/messages.ts';
import type { Words } from '../words/words.ts';
import { type Argument, wholeArgument } from './arguments.ts';
import { perCustomer } from './rows.ts';
import { cellSales, type Ranges } from './sales.ts';
import type { DayCell, Table } from './table.ts';
import { totals } from './totals.ts';

interface AmountsCall {
  readonly ranges: { readonly customers: Argument; readonly amounts: Argument };
  readonly words: Words;
}

/** The dates alone say when: every dated row of a customer is a purchase. */
interface DatesCall {
  readonly ranges: Omit<Ranges, 'amounts'>;
  readonly place: Place;
  readonly words: Words;
}

/** `A`, `B` or `C` per row; empty for a customer who brought nothing after refunds. */
export function customerRank({ ranges, words }: AmountsCall): Table | FunctionProblem {
  const read = totals(ranges);
  if (isFunctionProblem(read)) return read;
  const ranks = Array.from(shareRanks(read.total), (rank) => (rank < 0 ? '' : RANKS[rank]));
  return perCustomer(read, words.titles.rank, ranks);
}

/** 1 to 10 per row, by all the amounts given; empty for a customer with refunds only. */
export function customerDecile({ ranges, words }: AmountsCall): Table | FunctionProblem {
  const read = totals(ranges);
  if (isFunctionProblem(read)) return read;
  const { keys, total, bought } = read;
  const buyers = [...keys.keys()].filter((k) => bought[k] === 1);
  buyers.sort((a, b) => total[b] - total[a] || (keys[a] < keys[b] ? -1 : 1));
  const deciles: Cell[] = keys.map(() => '');
  for (const [place, k] of buyers.entries()) deciles[k] = decileOf(place, buyers.length);
  return perCustomer(read, words.titles.decile, deciles);
}

/** The day the next order is due per row; empty without a rhythm of their own. */
export function customerNextOrder(call: DatesCall): Table | FunctionProblem {
  return perRhythm(call, call.words.titles.nextOrder, (facts, rhythm, k) => ({
    day: facts.last[k] + rhythm.days[k],
  }));
}

/** Days past the due day once more than `grace` days late, else 0; empty without a rhythm. */
export function customerDaysLate(
  call: DatesCall & { readonly grace: Argument },
): Table | FunctionProblem {
  const grace = wholeArgument(call.grace, 'grace', [0, 3650], GRACE_DAYS);
  if (isFunctionProblem(grace)) return grace;
  return perRhythm(call, call.words.titles.daysLate, (facts, rhythm, k) => {
    const late = facts.recency[k] - rhythm.days[k];
    return late > grace ? late : 0;
  });
}

function perRhythm(
  { ranges, place }: DatesCall,
  title: string,
  answer: (facts: Facts, rhythm: Rhythm, k: number) => Cell | DayCell,
): Table | FunctionProblem {
  const read = cellSales(ranges, place, 'optional');
  if (isFunctionProblem(read)) return read;
  const facts = factsOf(historyOf(read.sales), read.asOf);
  const rhythm = rhythmOf(facts);
  const answers = read.sales.customers.map((_, k) =>
    rhythm.own[k] === 1 ? answer(facts, rhythm, k) : '',
  );
  return perCustomer(read, title, answers);
}
