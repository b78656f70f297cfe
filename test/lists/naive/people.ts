import type { Entry, Given, Row, Typed } from './given.ts';

/** An order with an amount above zero. */
export interface Visit {
  readonly day: number;
  readonly channel: string;
}

/** A customer with what the rows and the log say up to the day of counting. */
export interface Person {
  readonly key: string;
  readonly rows: readonly Row[];
  readonly log: readonly Entry[];
  readonly typed: Typed;
  readonly visits: readonly Visit[];
  readonly first: number;
  readonly last: number;
  readonly recency: number;
  readonly tenure: number;
  /** All money, in ten-thousandths of the currency's unit as everywhere. */
  readonly amount: number;
  /** Sales and visits of 365 days, and the sales of the 365 days that end with the last visit. */
  readonly year: number;
  readonly visits12: number;
  readonly pastYear: number;
  /** Days between visits, the shop's where the customer has none of their own. */
  readonly rhythm: number;
  readonly ownRhythm: boolean;
  /** The newest that the rows say. */
  readonly say: (field: keyof Row) => string;
}

/** Visits on a day: the rows dated later are not known yet. */
export function visitsOn(rows: readonly Row[], day: number): Visit[] {
  const visits: Visit[] = [];
  for (const order of new Set(rows.map((row) => row.order))) {
    const own = rows.filter((row) => row.order === order && row.day <= day);
    if (sum(own) <= 0) continue;
    const paid = own.filter((row) => row.amount > 0).map((row) => row.day);
    visits.push({ day: Math.min(...paid), channel: own[0].channel });
  }
  return visits.sort((a, b) => a.day - b.day);
}

export const sum = (rows: readonly Row[]): number =>
  rows.reduce((total, row) => total + row.amount, 0);

/** The value in the middle, or the mean of the two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** Mean days between purchase days, of a year where it holds three; null with fewer than two. */
function meanInterval(visits: readonly Visit[], asOf: number): number | null {
  const days = [...new Set(visits.map(({ day }) => day))];
  if (days.length < 2) return null;
  const recent = days.filter((day) => asOf - day < 365);
  const used = recent.length < 3 ? days : recent;
  return (used[used.length - 1] - used[0]) / (used.length - 1);
}

/** Everybody with a visit, by key. */
export function peopleOf({ rows, log, typed, asOf }: Given): Person[] {
  const byKey = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.day > asOf) continue;
    if (!byKey.has(row.customer)) byKey.set(row.customer, []);
    byKey.get(row.customer)!.push(row);
  }
  const known = [...byKey].map(([key, own]) => ({ key, own, visits: visitsOn(own, asOf) }));
  const scored = known.filter(({ visits }) => visits.length > 0);
  const intervals = scored.flatMap(({ visits }) => meanInterval(visits, asOf) ?? []);
  const usual = intervals.length < 5 ? 60 : median(intervals);
  const contacts = log.filter(({ day }) => day <= asOf);
  return scored
    .map(({ key, own, visits }) => {
      const first = visits[0].day;
      const last = visits[visits.length - 1].day;
      const interval = meanInterval(visits, asOf);
      const within = (days: number, end: number): readonly Row[] =>
        own.filter(({ day }) => day <= end && end - day < days);
      return {
        ...{ key, rows: own, visits, first, last, recency: asOf - last, tenure: last - first },
        log: contacts.filter(({ customer }) => customer === key).sort((a, b) => a.day - b.day),
        typed: typed.get(key) ?? {},
        amount: sum(own),
        year: sum(within(365, asOf)),
        visits12: visits.filter(({ day }) => asOf - day < 365).length,
        pastYear: sum(within(365, last)),
        rhythm: Math.max(1, Math.round(interval ?? usual)),
        ownRhythm: interval !== null,
        say: (field: keyof Row) => newest(own, field),
      };
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

function newest(rows: readonly Row[], field: keyof Row): string {
  const filled = rows.filter((row) => row[field] !== '');
  const day = Math.max(...filled.map((row) => row.day));
  return String(filled.filter((row) => row.day === day).at(-1)?.[field] ?? '');
}
