import { MONEY } from '../sales/sales.ts';
import type { Takings } from './average-order.ts';
import type { RfmCutoffs } from './rfm.ts';

/** What is usual in a trade (METHODS 3.4). All are days but `frequency`, which counts visits. */
export interface Preset {
  /** At most so many days since the last visit for the scores 5, 4, 3 and 2. */
  readonly recency: readonly number[];
  /** At least so many visits for the scores 2, 3, 4 and 5. */
  readonly frequency: readonly number[];
  /** Days between visits where nothing better is known. */
  readonly rhythm: number;
  readonly grace: number;
  readonly lapseDays: number;
  /** How long a new customer is watched for a second visit. */
  readonly watch: number;
  /** Nobody lapses before so many of their own rhythms: 0 where the lapse days say it all. */
  readonly lapseRhythms: number;
}

const preset = (
  recency: readonly number[],
  frequency: readonly number[],
  [rhythm, grace, lapseDays, watch]: readonly [number, number, number, number],
  lapseRhythms = 0,
): Preset => ({ recency, frequency, rhythm, grace, lapseDays, watch, lapseRhythms });

export const PRESETS = {
  general: preset([30, 90, 180, 365], [2, 3, 5, 10], [60, 15, 240, 90]),
  ec: preset([30, 90, 240, 730], [2, 3, 4, 5], [60, 15, 240, 90]),
  'repeat-item': preset([30, 60, 120, 365], [2, 4, 8, 12], [30, 15, 120, 45]),
  salon: preset([60, 90, 120, 365], [2, 3, 5, 10], [60, 15, 120, 90]),
  food: preset([14, 30, 90, 180], [2, 5, 10, 20], [14, 15, 90, 30]),
  retail: preset([30, 90, 240, 365], [2, 3, 5, 10], [75, 15, 240, 90]),
  route: preset([30, 60, 182, 365], [2, 6, 12, 24], [30, 15, 182, 60]),
  project: preset([91, 182, 365, 730], [2, 3, 4, 6], [182, 30, 730, 182]),
  'long-cycle': preset([365, 1_095, 1_825, 3_650], [2, 3, 4, 5], [1_095, 90, 1_825, 365], 2),
  abroad: preset([40, 90, 180, 365], [2, 3, 5, 10], [60, 15, 180, 40]),
} as const satisfies Readonly<Record<string, Preset>>;

export type PresetId = keyof typeof PRESETS;

/** The cut-offs for money are these multiples of the shop's average order, in every trade. */
const MULTIPLES = [1, 2, 4, 7];

/**
 * A preset as fixed cut-offs for a shop with these takings. Money is rounded up to the currency's
 * smallest unit (`decimals` 0 for yen), so that the number shown is the number used.
 */
export function presetCutoffs(
  { recency, frequency }: Preset,
  { sales, visits }: Takings,
  decimals: number,
): RfmCutoffs {
  const unit = MONEY / 10 ** decimals;
  let count = 0;
  const counts = MULTIPLES.map((multiple) => {
    const average = visits === 0 ? 0 : (multiple * sales) / (visits * unit);
    // Cut-offs must rise even where the average order is less than the smallest unit.
    count = Math.max(Math.ceil(average), count + 1);
    return count;
  });
  return {
    recency: { values: recency, compare: 'atLeast' },
    frequency: { values: frequency, compare: 'atLeast' },
    monetary: { values: counts.map((each) => each * unit), compare: 'atLeast' },
  };
}
