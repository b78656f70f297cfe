import { DuckDBDateValue, DuckDBInstance } from '@duckdb/node-api';
import type { Rows } from './shop.ts';

/** Groups and scores a table that DuckDB already holds, and gives the time of the query alone. */
export async function duckScores(rows: Rows): Promise<() => Promise<number>> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run('create table sales (customer varchar, day date, amount double)');
  const appender = await connection.createAppender('sales');
  for (let i = 0; i < rows.customers.length; i++) {
    appender.appendVarchar(rows.customers[i][0]);
    appender.appendDate(new DuckDBDateValue(Math.floor(rows.dates[i][0].getTime() / 86_400_000)));
    appender.appendDouble(rows.amounts[i][0]);
    appender.endRow();
  }
  appender.closeSync();
  return async () => {
    const result = await connection.runAndReadAll(QUERY);
    return result.currentRowCount;
  };
}

const step = (value: string, list: string) => `len(list_filter(${list}, q -> q < ${value}))`;
const QUERY = `
  with shop as (
    select customer, (select max(day) from sales) - max(day) as recency,
      count(distinct day) as frequency, sum(amount) as monetary
    from sales group by customer),
  cut as (
    select quantile_cont(recency, [0.2, 0.4, 0.6, 0.8]) as r,
      quantile_cont(frequency, [0.2, 0.4, 0.6, 0.8]) as f,
      quantile_cont(monetary, [0.2, 0.4, 0.6, 0.8]) as m from shop),
  scored as (
    select customer, concat(5 - ${step('recency', 'r')}, 1 + ${step('frequency', 'f')},
      1 + ${step('monetary', 'm')}) as score
    from shop, cut)
  select sales.customer, score from sales join scored using (customer)`;
