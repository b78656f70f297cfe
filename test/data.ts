import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { dayFromIso } from '../src/sales/calendar.ts';
import { numberPairs } from '../src/sales/number-pairs.ts';
import { MONEY, type Sales } from '../src/sales/sales.ts';

/** Rows of a CSV file in `test/data`, as records of text. */
export function csv(name: string): Record<string, string>[] {
  const bytes = readFileSync(new URL(`./data/${name}`, import.meta.url));
  const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

export type Line = readonly [customer: string, day: string, amount: number, order?: string];

/** Sales of literal lines; without an order a customer's lines of one day are one order. */
export function salesOf(lines: readonly Line[]): Sales {
  const customers = [...new Set(lines.map(([customer]) => customer))];
  const k = new Map(customers.map((name, index) => [name, index]));
  const customer = Uint32Array.from(lines, ([name]) => k.get(name)!);
  const day = Int32Array.from(lines, ([, iso]) => dayFromIso(iso)!);
  const byDay = numberPairs(customer, day);
  const numbers = new Map<string, number>();
  const order = Uint32Array.from(lines, ([name, , , id], i) => {
    const key = id === undefined ? `day ${byDay.order[i]}` : `${name}\n${id}`;
    if (!numbers.has(key)) numbers.set(key, numbers.size);
    return numbers.get(key)!;
  });
  const amount = Float64Array.from(lines, ([, , value]) => Math.round(value * MONEY));
  return { customer, day, amount, order, orders: numbers.size, customers };
}

/** Day number of an ISO date in a test. */
export function day(iso: string): number {
  return dayFromIso(iso)!;
}
