import { type Analysis, analyze } from '../../../src/customers/analysis.ts';
import { type Contact, type Log, logOf } from '../../../src/followup/log/log.ts';
import { type SaleColumns, saleColumns } from '../../../src/sales/sale-columns.ts';
import type { Cell } from '../../../src/sales/sales.ts';
import { type AreaOptions, type Areas, areasOf } from '../../../src/shop/areas/areas.ts';
import { type Zones, zoneOf, zonesOn } from '../../../src/shop/areas/zones.ts';
import { isProblem } from '../../../src/words/messages.ts';
import { SILENT } from '../../contact.ts';
import { day } from '../../data.ts';
import { analysisOf } from '../../shop.ts';

export interface AreaShop {
  readonly analysis: Analysis;
  readonly columns: SaleColumns;
  readonly areas: Areas;
  readonly zones: Zones;
  /** Index of a customer by key. */
  readonly k: (name: string) => number;
  /** The zone of a customer by key. */
  readonly zone: (name: string) => string | null;
}

/** A literal sheet read, scored and divided into areas on one day. */
export function areaShop(
  cells: readonly (readonly Cell[])[],
  asOf: string,
  options?: AreaOptions,
): AreaShop {
  const analysis = analysisOf(cells, asOf);
  const columns = saleColumns(cells, analysis.reading);
  const areas = areasOf(analysis, columns, options);
  const zones = zonesOn(areas, day(asOf));
  const k = (name: string): number => analysis.reading.sales.customers.indexOf(name);
  return { analysis, columns, areas, zones, k, zone: (name) => zoneOf(zones, k(name)) };
}

/** The same rows judged on another day. */
export function analysisOn({ reading }: Analysis, asOf: string): Analysis {
  const analysis = analyze(reading, day(asOf));
  if (isProblem(analysis)) throw new Error(`not scored: ${analysis.code}`);
  return analysis;
}

/** A contact log of the given entries, the rest blank. */
export function logWith(entries: readonly (Pick<Contact, 'k' | 'day'> & Partial<Contact>)[]): Log {
  return logOf(entries.map((entry, row) => ({ ...SILENT, row, ...entry })));
}
