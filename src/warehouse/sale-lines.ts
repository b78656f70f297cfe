import { wordsOf } from '../sales/domain.ts';
import type { Day } from '../sales/sales.ts';
import type { Comments } from './comments.ts';
import { dateLiteral, textLiteral } from './literals.ts';
import {
  columnName,
  isWarehouseProblem,
  tableName,
  type WarehouseProblem,
  zoneName,
} from './names.ts';
import { columns, indented, listed, type Step } from './text.ts';

/** The owner's table and its columns, as typed. */
export interface Source {
  readonly table: string;
  readonly customer: string;
  readonly date: string;
  readonly amount: string;
  /** Without one, what a customer buys in a day is an order. */
  readonly order?: string;
}

/** The same, quoted; the zone is that of the shop. */
export interface QuotedSource extends Source {
  readonly zone: string;
}

/** Quotes all names, or says which of them BigQuery would not take. */
export function quotedSource(source: Source, zone: string): QuotedSource | WarehouseProblem {
  const { table, customer, date, amount, order } = source;
  const names = [
    tableName(table),
    zoneName(zone),
    ...[customer, date, amount, ...(order === undefined ? [] : [order])].map(columnName),
  ];
  const problem = names.find(isWarehouseProblem);
  if (problem !== undefined) return problem;
  const [quotedTable, quotedZone, who, when, much, which] = names as string[];
  const quoted = { table: quotedTable, zone: quotedZone, customer: who, date: when, amount: much };
  return order === undefined ? quoted : { ...quoted, order: which };
}

/** The day that all is counted from: a fixed one, the day it is run, or that of the last sale. */
export type CountedFrom = Day | 'today' | 'lastSale';

/**
 * A TIMESTAMP or a text with an offset, as text. Written so that it means the same whether it must
 * match the whole text or a part, which SQL dialects do not agree on.
 */
const WITH_OFFSET = "r'^.*:[0-9.]+ ?(Z|UTC|[+-][0-9]{1,2}(:[0-9]{2})?)$'";

/** The rows as they stand, each with its day in the shop's time zone. */
export function readSteps({ table, zone, ...source }: QuotedSource, notes: Comments): Step[] {
  const { customer, date, amount, order } = source;
  return [
    {
      name: 'cells',
      note: notes.cells,
      body: `SELECT
  TRIM(CAST(${customer} AS STRING)) AS customer,
  CAST(${date} AS STRING) AS written,
  SAFE_CAST(CAST(${date} AS STRING) AS TIMESTAMP) AS instant,
  ROUND(SAFE_CAST(${amount} AS NUMERIC), 4) AS amount,
  ${order === undefined ? 'CAST(NULL AS STRING)' : `NULLIF(TRIM(CAST(${order} AS STRING)), '')`} AS order_id
FROM ${table}`,
    },
    {
      name: 'dated',
      note: notes.dated,
      body: `SELECT
  customer, amount, order_id,
  IF(
    REGEXP_CONTAINS(written, ${WITH_OFFSET}),
    CAST(DATETIME(instant, ${zone}) AS DATE),
    SAFE_CAST(REPLACE(REGEXP_REPLACE(written, r'[ T].*$', ''), '/', '-') AS DATE)
  ) AS day
FROM cells`,
    },
  ];
}

/** The one row that holds the day of counting and the limits. */
export function settingsStep(
  asOf: CountedFrom,
  { zone }: QuotedSource,
  limits: readonly string[],
  notes: Comments,
): Step {
  const today = `CURRENT_DATE(${zone})`;
  const day = {
    today,
    lastSale: `(SELECT MAX(day) FROM dated WHERE day <= ${today})`,
  };
  const asOfDay = typeof asOf === 'number' ? dateLiteral(asOf) : day[asOf];
  const body = `SELECT\n${indented(columns([`${asOfDay} AS as_of`, ...limits]))}`;
  return { name: 'settings', note: notes.settings, body };
}

/** Rows that are sales of a known customer up to the day of counting. */
export function linesStep(notes: Comments): Step {
  const nobody = listed([...wordsOf('anonymous_customers')].map(textLiteral));
  return {
    name: 'sale_lines',
    note: notes.lines,
    body: `SELECT customer, day, amount, order_id, IF(order_id IS NULL, day, NULL) AS order_day
FROM dated
CROSS JOIN settings
WHERE day <= as_of
  AND amount IS NOT NULL
  AND customer <> ''
  AND LOWER(customer) NOT IN (
${indented(indented(nobody))}
  )`,
  };
}
