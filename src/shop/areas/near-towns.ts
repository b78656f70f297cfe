import type { Areas } from './areas.ts';
import type { Zones } from './zones.ts';

/** A town of the first area over the year, by its customers of that zone. */
export interface NearTown {
  readonly town: string;
  readonly customers: number;
  readonly visits: number;
  /** In ten-thousandths; so is the average order. */
  readonly sales: number;
  readonly visitsPerHead: number;
  readonly averageOrder: number;
}

/** The towns of the first area by visits, most first, of equals by name. */
export function nearTowns(
  { towns }: Areas,
  { of, visits, sales }: Pick<Zones, 'of' | 'visits' | 'sales'>,
): readonly NearTown[] {
  const customers = new Uint32Array(towns.names.length);
  const counts = new Uint32Array(towns.names.length);
  const money = new Float64Array(towns.names.length);
  for (let k = 0; k < of.length; k++) {
    // Zone 0 is the first area, whose customers all have a town.
    if (of[k] !== 0) continue;
    const t = towns.of[k];
    customers[t]++;
    counts[t] += visits[k];
    money[t] += sales[k];
  }
  const found: NearTown[] = [];
  towns.names.forEach((town, t) => {
    if (customers[t] === 0) return;
    found.push({
      town,
      customers: customers[t],
      visits: counts[t],
      sales: money[t],
      visitsPerHead: counts[t] / customers[t],
      averageOrder: money[t] / counts[t],
    });
  });
  // Sorting keeps the order of equals, and the names are in order.
  return found.sort((a, b) => b.visits - a.visits);
}
