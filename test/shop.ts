import { type Analysis, analyze } from '../src/customers/analysis.ts';
import { readSales } from '../src/sales/read.ts';
import type { SaleColumns } from '../src/sales/sale-columns.ts';
import type { Cell } from '../src/sales/sales.ts';
import { zoneDays } from '../src/sales/zone.ts';
import { isProblem } from '../src/words/messages.ts';
import { day } from './data.ts';

/** Reads and scores a literal sheet as the add-on would, in London, on one day. */
export function analysisOf(cells: readonly (readonly Cell[])[], asOf: string): Analysis {
  const place = { dayOf: zoneDays('Europe/London'), today: day(asOf), locale: 'en_GB' };
  const reading = readSales({ tab: { name: 'Orders', cells }, place });
  if (isProblem(reading)) throw new Error(`not read: ${reading.code}`);
  const analysis = analyze(reading, place.today);
  if (isProblem(analysis)) throw new Error(`not scored: ${analysis.code}`);
  return analysis;
}

/** A sheet of three columns. */
export const NO_COLUMNS: SaleColumns = { labels: () => null, numbers: () => null };
