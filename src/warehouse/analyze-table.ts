import { type Analysis, analyzeFacts } from '../customers/analysis.ts';
import { historyOf } from '../customers/history.ts';
import { PRESETS } from '../customers/presets.ts';
import type { Scoring } from '../customers/scoring.ts';
import type { Reading } from '../sales/reading.ts';
import type { Day } from '../sales/sales.ts';
import type { Problem } from '../words/messages.ts';
import type { CustomerTable } from './customer-table.ts';

/** Scores the customers of a table that was summed up elsewhere; `reading` is its own, noted. */
export function analyzeTable(
  table: CustomerTable,
  reading: Reading,
  asOf: Day,
  scoring: Scoring,
): Analysis | Problem {
  const facts = table.factsOn(asOf);
  const known = {
    reading,
    history: historyOf(reading.sales, scoring.zeroAmount),
    facts,
    counted: table.countedIn(facts, scoring.window),
    rhythm: table.rhythmBy(PRESETS[scoring.trade].rhythm),
    visitsKnown: table.hasFirst ? 'ends' : 'last',
  } as const;
  return analyzeFacts(known, scoring);
}
