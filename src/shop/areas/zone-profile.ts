import { ZONES, type Zone, type Zones } from './zones.ts';

export type Size = 'large' | 'medium' | 'small';

/** How large a zone is in customers, in visits per head and in the average order. */
export interface Marks {
  readonly customers: Size;
  readonly visits: Size;
  readonly order: Size;
}

const marks = (customers: Size, visits: Size, order: Size): Marks => ({ customers, visits, order });

/** What the theory of trade areas expects of each zone (METHODS 5.5). */
export const ZONE_PATTERN: Readonly<Record<Exclude<Zone, 'unknown'>, Marks>> = {
  primary: marks('large', 'large', 'small'),
  secondary: marks('small', 'small', 'large'),
  net: marks('medium', 'small', 'large'),
  social: marks('large', 'small', 'large'),
};

/** What matters most in each zone. */
export const ZONE_PRIORITY = {
  primary: 'keep',
  secondary: 'widen',
  net: 'operate',
  social: 'followUp',
} as const satisfies Readonly<Record<Exclude<Zone, 'unknown'>, string>>;

/** Shares of the customers from which a zone is medium and large. */
const MEDIUM = 0.1;
const LARGE = 0.3;

/** A zone over the 365 days that its `Zones` look back on. */
export interface ZoneProfile {
  readonly zone: Zone;
  readonly customers: number;
  /** Of the customers whose zone is known; 0 for the others. */
  readonly share: number;
  readonly visits: number;
  /** Of the visits of those customers; 0 for the others. */
  readonly visitShare: number;
  /** In ten-thousandths, refunds taken off. */
  readonly sales: number;
  /** Null without a customer; the average order in ten-thousandths. */
  readonly visitsPerHead: number | null;
  readonly averageOrder: number | null;
  /** Null without a customer and for unknown zones. */
  readonly marks: Marks | null;
}

/** Customers, visits, sales. */
interface Sums {
  customers: number;
  visits: number;
  sales: number;
}

/**
 * The profile of every zone, in the order of `ZONES`. Visits per head and average order are large
 * above those of all customers with a known zone, else small.
 */
export function zoneProfiles({ of, visits, sales }: Zones): readonly ZoneProfile[] {
  const sums = ZONES.map((): Sums => ({ customers: 0, visits: 0, sales: 0 }));
  const all: Sums = { customers: 0, visits: 0, sales: 0 };
  const unknown = ZONES.indexOf('unknown');
  for (let k = 0; k < of.length; k++) {
    if (of[k] < 0) continue;
    add(sums[of[k]], visits[k], sales[k]);
    if (of[k] !== unknown) add(all, visits[k], sales[k]);
  }
  return ZONES.map((zone, z) => {
    const own = sums[z];
    const none = own.customers === 0;
    const known = zone !== 'unknown';
    return {
      zone,
      ...own,
      share: none || !known ? 0 : own.customers / all.customers,
      visitShare: none || !known ? 0 : own.visits / all.visits,
      visitsPerHead: none ? null : own.visits / own.customers,
      averageOrder: none ? null : own.sales / own.visits,
      marks: none || !known ? null : marksOf(own, all),
    };
  });
}

/** True where the zone looks as the theory expects; null where it cannot be said. */
export function fitsPattern({ zone, marks: own }: ZoneProfile): boolean | null {
  if (zone === 'unknown' || own === null) return null;
  const { customers, visits, order } = ZONE_PATTERN[zone];
  return own.customers === customers && own.visits === visits && own.order === order;
}

function add(sums: Sums, visits: number, sales: number): void {
  sums.customers++;
  sums.visits += visits;
  sums.sales += sales;
}

function marksOf(own: Sums, all: Sums): Marks {
  const share = own.customers / all.customers;
  // Products instead of quotients: a zone that holds everybody is never above itself.
  const more = own.visits * all.customers > all.visits * own.customers;
  const dearer = own.sales * all.visits > all.sales * own.visits;
  return {
    customers: share >= LARGE ? 'large' : share >= MEDIUM ? 'medium' : 'small',
    visits: more ? 'large' : 'small',
    order: dearer ? 'large' : 'small',
  };
}
