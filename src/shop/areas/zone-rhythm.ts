import type { Analysis } from '../../customers/analysis.ts';
import { quantile } from '../../customers/cutoffs.ts';
import { ZONES, type Zones } from './zones.ts';

/** How often the customers of a zone come. */
export interface ZoneRhythm {
  /** Median of the visits of the year; 0 without a customer. */
  readonly visits: number;
  /** Days between visits of those who have a rhythm of their own; null where nobody has. */
  readonly medianRhythm: number | null;
  readonly meanRhythm: number | null;
}

/** The usual visits and rhythms of every zone, in the order of `ZONES`. */
export function zoneRhythms(
  { rhythm }: Pick<Analysis, 'rhythm'>,
  { of, visits }: Pick<Zones, 'of' | 'visits'>,
): readonly ZoneRhythm[] {
  const counts = ZONES.map((): number[] => []);
  const days = ZONES.map((): number[] => []);
  for (let k = 0; k < of.length; k++) {
    if (of[k] < 0) continue;
    counts[of[k]].push(visits[k]);
    if (rhythm.own[k] === 1) days[of[k]].push(rhythm.days[k]);
  }
  return ZONES.map((_, z) => {
    const own = days[z];
    const none = own.length === 0;
    return {
      visits: median(counts[z]),
      medianRhythm: none ? null : median(own),
      meanRhythm: none ? null : own.reduce((sum, each) => sum + each, 0) / own.length,
    };
  });
}

const median = (values: readonly number[]): number =>
  quantile(Float64Array.from(values).sort(), 1, 2);
