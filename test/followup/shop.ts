import { allFacts } from '../../src/followup/facts/all-facts.ts';
import type { FactTable } from '../../src/followup/facts/fact.ts';
import { type FollowUp, USUAL } from '../../src/followup/follow-up.ts';
import { type Log, NO_LOG } from '../../src/followup/log/log.ts';
import { NOTHING_OWN, type Own } from '../../src/followup/own.ts';
import type { Shop } from '../../src/followup/shop.ts';
import { saleColumns } from '../../src/sales/sale-columns.ts';
import type { Cell } from '../../src/sales/sales.ts';
import { analysisOf } from '../shop.ts';

/** What a test says of a shop beside its sales. */
export interface Beside {
  readonly log?: (k: (name: string) => number) => Log;
  readonly own?: (k: (name: string) => number) => Own;
  readonly settings?: Partial<FollowUp>;
}

/** A literal sheet as a shop, with its facts and a way to find customers by key or name. */
export function shopOn(
  cells: readonly (readonly Cell[])[],
  asOf: string,
  { log, own, settings }: Beside = {},
): { shop: Shop; facts: FactTable; k: (name: string) => number; name: (k: number) => string } {
  const analysis = analysisOf(cells, asOf);
  const { sales, contacts } = analysis.reading;
  const name = (k: number) => contacts.name[k] || sales.customers[k];
  const k = (wanted: string) => {
    const found = sales.customers.findIndex((key, at) => key === wanted || name(at) === wanted);
    if (found < 0) throw new Error(`no customer ${wanted}`);
    return found;
  };
  const shop: Shop = {
    analysis,
    columns: saleColumns(cells, analysis.reading),
    log: log?.(k) ?? NO_LOG,
    own: own?.(k) ?? NOTHING_OWN,
    settings: { ...USUAL, ...settings },
  };
  return { shop, facts: allFacts(shop), k, name };
}

/** Owner's cells by column and customer. */
export function ownOf(
  cells: Readonly<Record<string, Readonly<Record<number, string | number | boolean>>>>,
): Own {
  const of = (column: string, k: number) => cells[column]?.[k] ?? '';
  return {
    text: (column, k) => String(of(column, k)),
    number: (column, k) => (typeof of(column, k) === 'number' ? Number(of(column, k)) : null),
    ticked: (column, k) => of(column, k) === true,
    has: (column) => column in cells,
  };
}
