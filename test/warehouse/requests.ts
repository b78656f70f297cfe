import { type Scoring, STANDARD_SCORING } from '../../src/customers/scoring.ts';
import { USUAL } from '../../src/followup/follow-up.ts';
import { listsFor } from '../../src/followup/lists/all.ts';
import { type WarehouseRequest, warehouseQuery } from '../../src/warehouse/query.ts';
import { wordsOf } from '../../src/words/words.ts';
import { day } from '../data.ts';
import { NAMES } from './differences.ts';
import { SOURCE } from './shops.ts';

const LISTS: readonly string[] = [
  'lapse-warning',
  'win-back',
  'thank-you',
  'second-order',
  'almost-fans',
  'top-customers',
];

/** The query over the table of the tests, or whatever a test changes of it. */
export function queryOf(
  asOf: string | 'today' | 'lastSale',
  scoring: Partial<Scoring> = {},
  rest: Partial<WarehouseRequest> = {},
): string {
  const query = warehouseQuery({
    source: SOURCE,
    zone: 'Europe/London',
    asOf: asOf === 'today' || asOf === 'lastSale' ? asOf : day(asOf),
    scoring: { ...STANDARD_SCORING, ...scoring },
    lists: listsFor(USUAL).filter(({ id }) => LISTS.includes(id)),
    names: NAMES,
    comments: wordsOf('en').warehouse.comments,
    ...rest,
  });
  if (typeof query !== 'string') throw new Error(`no query: ${query.code}`);
  return query;
}
