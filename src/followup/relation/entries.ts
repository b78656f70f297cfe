import { monthEnds } from '../../customers/month-ends.ts';
import type { Day } from '../../sales/sales.ts';
import { NEVER } from './order-days.ts';
import { type Relation, RUNG_STAGES } from './relation.ts';

/** Two years, as all trends. */
const MONTHS = 24;

/** Who came onto each relation stage in one month. */
export interface Entries {
  /** The last day of the month. */
  readonly end: Day;
  /** Customers by stage, 1 to 4 in this order. */
  readonly entered: readonly number[];
}

/**
 * Entries into the four relation stages by month, oldest first (METHODS 7, E6). A customer enters a
 * stage on the day that it becomes the highest reached: who orders at once enters the third only.
 * A month that is not over is left out.
 */
export function entriesByMonth(
  { reached }: Relation,
  asOf: Day,
  months: number = MONTHS,
): readonly Entries[] {
  const [before, ...ends] = monthEnds(asOf, months + 1);
  const entered = ends.map(() => [0, 0, 0, 0]);
  const customers = reached[0].length;
  for (let k = 0; k < customers; k++) {
    let higher: Day = NEVER;
    for (let stage = 4; stage >= 1; stage--) {
      const day = enteredOn(reached, k, stage);
      if (day >= higher) continue;
      higher = day;
      if (day <= before) continue;
      const month = ends.findIndex((end) => day <= end);
      if (month >= 0) entered[month][stage - 1]++;
    }
  }
  return ends.map((end, month) => ({ end, entered: entered[month] }));
}

/** The first day on which any rung of the stage was reached. */
function enteredOn(reached: Relation['reached'], k: number, stage: number): Day {
  let day: Day = NEVER;
  for (let rung = 0; rung < reached.length; rung++) {
    if (RUNG_STAGES[rung] === stage) day = Math.min(day, reached[rung][k]);
  }
  return day;
}
