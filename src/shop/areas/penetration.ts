import { findHouseholds } from '../../sales/household.ts';
import { plain } from '../../sales/plain.ts';
import { readTown } from '../../sales/town.ts';
import type { Areas } from './areas.ts';
import type { Zones } from './zones.ts';

/** A town whose households the owner knows. */
export interface TownPenetration {
  /** As our town key, or as typed where nobody lives there whom we know. */
  readonly town: string;
  readonly households: number;
  /** Customers with a visit in the year, and the households that they live in. */
  readonly customers: number;
  readonly reached: number;
  /** Share of the households that are customers. */
  readonly penetration: number;
  /** 商圏強度: share of the customers by share of the households; 1 is average, null without customers. */
  readonly strength: number | null;
}

export interface Penetration {
  /** Most customers first, of equals by name. */
  readonly towns: readonly TownPenetration[];
  /** Towns with customers whose households nobody typed. */
  readonly missing: readonly string[];
}

const keyOf = (text: string): string => plain(text).toLowerCase().replace(/\s/g, '');

/**
 * How far the shop reaches into its towns. `typed` is the owner's table, town as typed → households;
 * it is matched to the town keys whatever the width, case, spaces and 丁目 digits. Shares are taken
 * over the towns of the table alone.
 */
export function penetrationOf(
  { towns, reading }: Areas,
  { of }: Pick<Zones, 'of'>,
  typed: ReadonlyMap<string, number>,
): Penetration {
  const households = householdsByTown(towns.names, typed);
  const customers = new Map<string, number>();
  const reached = new Map<string, Set<number>>();
  const home = findHouseholds(reading.contacts);
  for (let k = 0; k < of.length; k++) {
    if (of[k] < 0 || towns.of[k] < 0) continue;
    const town = towns.names[towns.of[k]];
    customers.set(town, (customers.get(town) ?? 0) + 1);
    const homes = reached.get(town);
    if (homes === undefined) reached.set(town, new Set([home[k]]));
    else homes.add(home[k]);
  }
  const missing = towns.names.filter((town) => customers.has(town) && !households.has(town));
  const count = (town: string): number => customers.get(town) ?? 0;
  let allHouseholds = 0;
  let allCustomers = 0;
  for (const [town, each] of households) {
    allHouseholds += each;
    allCustomers += count(town);
  }
  const rows = [...households].map(([town, each]): TownPenetration => {
    const homes = reached.get(town)?.size ?? 0;
    const share = allCustomers === 0 ? null : count(town) / allCustomers;
    return {
      town,
      households: each,
      customers: count(town),
      reached: homes,
      penetration: homes / each,
      strength: share === null ? null : share / (each / allHouseholds),
    };
  });
  rows.sort((a, b) => b.customers - a.customers || (a.town < b.town ? -1 : 1));
  return { towns: rows, missing };
}

/** Households by town key; figures of one town typed twice are added, none and less left out. */
function householdsByTown(
  names: readonly string[],
  typed: ReadonlyMap<string, number>,
): Map<string, number> {
  const known = new Map(names.map((name) => [keyOf(name), name]));
  const households = new Map<string, number>();
  for (const [text, count] of typed) {
    if (!(count > 0)) continue;
    const { prefecture, city, town } = readTown(text);
    const name =
      known.get(keyOf(text)) ??
      known.get(keyOf(prefecture + city + town)) ??
      known.get(keyOf(city + town)) ??
      plain(text);
    households.set(name, (households.get(name) ?? 0) + count);
  }
  return households;
}
