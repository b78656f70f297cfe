import { plain } from '../../sales/plain.ts';
import { MONEY } from '../../sales/sales.ts';
import type { Shop } from '../shop.ts';
import { type OurVisits, ourVisits } from './actual.ts';
import { MODE_MINIMA, minimaOf, ROUTE_MINIMA } from './bases.ts';
import { type Demand, type DemandSize, demandOf } from './demand.ts';
import { type Grid, gridOf } from './grid.ts';
import { planVisits, type VisitPlan } from './plan.ts';
import { termsOf, type VisitTerms } from './terms.ts';

/** The grid, and the plan where the owner said how many hours there are. */
export interface VisitYear {
  readonly demand: Demand;
  readonly grid: Grid;
  readonly visits: OurVisits;
  readonly terms: VisitTerms;
  readonly plan: VisitPlan | null;
}

/** What owners write for a size. */
const SIZES: Readonly<Record<string, DemandSize>> = {
  大: 'large',
  l: 'large',
  large: 'large',
  中: 'medium',
  m: 'medium',
  medium: 'medium',
  小: 'small',
  s: 'small',
  small: 'small',
};

/** The year's visits of a shop (METHODS 5.3 and 5.4); null where no demand is known. */
export function visitYear({ analysis, columns, log, own, settings }: Shop): VisitYear | null {
  const { facts, reading } = analysis;
  const keys = reading.sales.customers;
  const sheet = columns.numbers('demand_size');
  const fromSheet = sheet === null ? null : newestNumber(sheet, reading.sales);
  const demand = demandOf(facts.yearly, (k) => {
    const number = own.number('demand', k) ?? fromSheet?.[k] ?? null;
    if (number !== null && !Number.isNaN(number)) return number * MONEY;
    return SIZES[plain(own.text('demand', k)).toLowerCase()] ?? null;
  });
  if (demand === null) return null;
  const rivals = columns.numbers('top_rival_share');
  const rivalShares = rivals === null ? null : newestNumber(rivals, reading.sales);
  const grid = gridOf(demand, keys, (k) =>
    shareOf(own.number('rivalShare', k) ?? rivalShares?.[k] ?? null),
  );
  const visits = ourVisits(log, keys.length, facts.asOf);
  const least = minimaOf(
    grid.mode,
    (k) => own.number('minimum', k),
    (k) => own.ticked('base', k),
    analysis.scoring.trade === 'route' ? ROUTE_MINIMA : MODE_MINIMA,
  );
  const terms = termsOf(
    demand,
    keys,
    visits.year,
    {
      margin: () => (settings.margin > 0 ? settings.margin : null),
      hours: (k) => {
        const minutes = own.number('minutes', k);
        return minutes === null ? settings.hoursPerVisit : minutes / 60;
      },
      minimum: (k) => least[k],
      maximum: (k) => own.number('maximum', k),
    },
    (k) => reading.contacts.doNotDeal[k] === 1 || own.ticked('doNotContact', k),
  );
  const plan = settings.visitHours > 0 ? planVisits(terms, settings.visitHours) : null;
  return { demand, grid, visits, terms, plan };
}

/** 30 and 0.3 are both 30 %. */
function shareOf(number: number | null): number | null {
  return number === null ? null : number > 1 ? number / 100 : number;
}

function newestNumber(
  numbers: Float64Array,
  { customer, day, customers }: Shop['analysis']['reading']['sales'],
): (number | null)[] {
  const newest = new Array<number | null>(customers.length).fill(null);
  const days = new Int32Array(customers.length).fill(-(2 ** 31));
  for (let i = 0; i < numbers.length; i++) {
    if (Number.isNaN(numbers[i]) || day[i] < days[customer[i]]) continue;
    days[customer[i]] = day[i];
    newest[customer[i]] = numbers[i];
  }
  return newest;
}
