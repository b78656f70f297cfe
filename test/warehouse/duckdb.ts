import { DuckDBInstance } from '@duckdb/node-api';
import { Dialect, transpile } from '@polyglot-sql/sdk';

/** A row of a result: dates as ISO text, money as text, everything else as it is. */
export type Row = Readonly<Record<string, string | number | boolean | null>>;

/** A database of our own; BigQuery's default time zone is UTC, DuckDB's that of the machine. */
export async function database() {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run("SET TimeZone = 'UTC'");
  return connection;
}

export type Database = Awaited<ReturnType<typeof database>>;

/** The very text that an owner would paste, read as BigQuery's and written as DuckDB's. */
export function toDuckDb(query: string): string {
  const { success, sql, error } = transpile(query, Dialect.BigQuery, Dialect.DuckDB, {
    unsupportedLevel: 'raise',
  });
  if (!success || sql?.length !== 1) throw new Error(`not one BigQuery query: ${error}`);
  return (
    sql[0]
      // DuckDB's DECIMAL has three decimals where BigQuery's NUMERIC has nine.
      .replace(/\bDECIMAL(?:\(18, 3\))?\)/g, 'DECIMAL(38, 9))')
      // DuckDB's TIMESTAMP forgets an offset that BigQuery's takes into account.
      .replace(/(TRY_CAST\(CAST\("?\w+"? AS TEXT\) AS TIMESTAMP)\)/g, '$1TZ)')
  );
}

/** Runs a BigQuery query on DuckDB. */
export async function run(connection: Database, query: string): Promise<Row[]> {
  const result = await connection.runAndReadAll(toDuckDb(query));
  return result.getRowObjectsJson() as Row[];
}
