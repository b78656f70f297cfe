import type { Row } from './given.ts';
import { type Person, sum } from './people.ts';
import { quantileAt } from './standing.ts';

/** A row that was bought and kept, with the day of its order. */
export interface Bought {
  readonly row: Row;
  readonly day: number;
}

/** What a customer bought: no refunds, no orders given back, no product given back in its order. */
export function boughtBy({ rows }: Person): Bought[] {
  return rows.flatMap((row): Bought[] => {
    const order = rows.filter((other) => other.order === row.order);
    if (row.amount < 0 || sum(order) <= 0) return [];
    const same = order.filter(({ product }) => product !== '' && product === row.product);
    if (same.some(({ amount }) => amount < 0) && sum(same) <= 0) return [];
    const paid = order.filter(({ amount }) => amount > 0).map(({ day }) => day);
    return [{ row, day: Math.min(...paid) }];
  });
}

/** The days on which each product was bought, rising. */
export function productDays(person: Person): Map<string, number[]> {
  const days = new Map<string, number[]>();
  for (const { row, day } of boughtBy(person)) {
    if (row.product === '') continue;
    days.set(
      row.product,
      [...new Set([...(days.get(row.product) ?? []), day])].sort((a, b) => a - b),
    );
  }
  return days;
}

export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly both: number;
  readonly share: number;
  readonly lift: number;
}

const better = (one: Pair, other: Pair): number =>
  other.lift - one.lift || other.both - one.both || (one.b < other.b ? -1 : 1);

/** What to offer each customer: of what they bought this year the best companion they never had. */
export function crossSell(people: readonly Person[], asOf: number): (p: Person) => Pair | null {
  const days = new Map(people.map((person) => [person, productDays(person)]));
  const recent = (person: Person): string[] =>
    [...days.get(person)!].filter(([, own]) => asOf - own.at(-1)! < 365).map(([name]) => name);
  const baskets = people.map(recent).filter((basket) => basket.length > 0);
  const names = [...new Set(baskets.flat())];
  const many = new Map(names.map((n) => [n, baskets.filter((b) => b.includes(n)).length]));
  const buyers = (name: string): number => many.get(name)!;
  const best = new Map<string, Pair>();
  for (const a of names) {
    const pairs = names.flatMap((b): Pair[] => {
      const both = baskets.filter((basket) => basket.includes(a) && basket.includes(b)).length;
      const lift = (both * baskets.length) / (buyers(a) * buyers(b));
      const enough = a !== b && both >= Math.max(5, baskets.length / 100) && lift > 1;
      return enough ? [{ a, b, both, share: both / buyers(a), lift }] : [];
    });
    if (pairs.length > 0) best.set(a, pairs.sort(better)[0]);
  }
  return (person) => {
    const unwanted = String(person.typed['Not wanted'] ?? '').toLowerCase();
    const offers = recent(person).flatMap((a) => best.get(a) ?? []);
    const open = offers.filter(
      ({ b }) => !days.get(person)!.has(b) && unwanted !== b.toLowerCase(),
    );
    return open.sort((one, other) => better(one, other) || (one.a < other.a ? -1 : 1))[0] ?? null;
  };
}

export interface Step {
  readonly category: string;
  readonly band: 0 | 1;
  readonly count: number;
  readonly price: number;
}

/** Who always buys in the lower or always in the middle third of a category's prices. */
export function upSell(people: readonly Person[]): (person: Person) => Step | null {
  const all = people.flatMap(boughtBy).filter(({ row }) => row.price > 0);
  const cuts = new Map<string, readonly number[]>();
  for (const category of new Set(all.map(({ row }) => row.category))) {
    const prices = all.filter(({ row }) => row.category === category).map(({ row }) => row.price);
    cuts.set(category, [quantileAt(prices, 1, 3), quantileAt(prices, 2, 3)]);
  }
  const bandOf = ({ category, price }: Row): number => {
    const [low, high] = cuts.get(category)!;
    return price <= low ? 0 : price <= high ? 1 : 2;
  };
  const bands = new Map(all.map(({ row }) => [row, bandOf(row)]));
  return (person) => {
    const own = boughtBy(person).filter(({ row }) => row.price > 0);
    const steps = [...new Set(own.map(({ row }) => row.category))].flatMap((category): Step[] => {
      const here = own.filter(({ row }) => row.category === category);
      const used = new Set(here.map(({ row }) => bands.get(row)));
      const [band] = used;
      const count = new Set(here.map(({ day }) => day)).size;
      if (used.size > 1 || count < 2 || (band !== 0 && band !== 1)) return [];
      const above = all.filter(({ row }) => row.category === category && bands.get(row)! > band);
      const next = Math.min(...above.map(({ row }) => bands.get(row)!));
      const prices = above.filter(({ row }) => bands.get(row) === next).map(({ row }) => row.price);
      return prices.length === 0 ? [] : [{ category, band, count, price: Math.min(...prices) }];
    });
    return steps.sort((a, b) => b.count - a.count || (a.category < b.category ? -1 : 1))[0] ?? null;
  };
}

export interface Regular {
  readonly product: string;
  readonly count: number;
  readonly interval: number;
  readonly spread: number;
}

/** A product bought three times or more so evenly that a subscription would fit. */
export function regular(person: Person): Regular | null {
  const even = [...productDays(person)].flatMap(([product, days]): Regular[] => {
    if (days.length < 3) return [];
    const gaps = days.slice(1).map((day, at) => day - days[at]);
    const mean = (days.at(-1)! - days[0]) / gaps.length;
    const squares = gaps.reduce((total, each) => total + (each - mean) ** 2, 0);
    const spread = Math.sqrt(squares / (gaps.length - 1)) / mean;
    const count = days.length;
    const fits = spread <= 0.35 && spread > 0.25;
    return fits ? [{ product, count, interval: Math.round(mean), spread }] : [];
  });
  return (
    even.sort(
      (a, b) => a.spread - b.spread || b.count - a.count || (a.product < b.product ? -1 : 1),
    )[0] ?? null
  );
}
