import type { Scoring } from '../../src/customers/scoring.ts';
import type { Line } from '../data.ts';
import { database, type Row, run } from './duckdb.ts';
import { queryOf } from './requests.ts';
import { fill } from './shops.ts';

/** What the query says of the customers of literal lines, by customer. */
export async function ask(
  lines: readonly Line[],
  asOf: string,
  scoring: Partial<Scoring> = {},
  types: Parameters<typeof fill>[2] = {},
  zone = 'Europe/London',
): Promise<Readonly<Record<string, Row>>> {
  const shop = await database();
  await fill(shop, lines, types);
  const rows = await run(shop, queryOf(asOf, scoring, { zone }));
  return Object.fromEntries(rows.map((row) => [row.customer, row]));
}
