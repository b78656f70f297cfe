import type { Analysis } from '../../customers/analysis.ts';
import type { History } from '../../customers/history.ts';
import type { Reading } from '../../sales/reading.ts';
import type { SaleColumns } from '../../sales/sale-columns.ts';
import { type BusinessMode, type Channels, channelsOf } from './channels.ts';
import { homeTowns, type Towns } from './towns.ts';

export interface AreaOptions {
  readonly mode: BusinessMode;
  /** Shares of the visits at which the towns of the first and of the second area end. */
  readonly zonePrimary: number;
  readonly zoneSecondary: number;
}

export const AREA_DEFAULTS: AreaOptions = { mode: 'shop', zonePrimary: 0.7, zoneSecondary: 0.9 };

/** What does not change from day to day: made once, then asked for the zones of any day. */
export interface Areas {
  readonly reading: Reading;
  readonly history: History;
  readonly towns: Towns;
  readonly channels: Channels;
  readonly options: AreaOptions;
  /** True where the sheet says neither channels nor addresses: then zones mean nothing. */
  readonly off: boolean;
}

/** Towns and channels of a shop. */
export function areasOf(
  { reading, history }: Pick<Analysis, 'reading' | 'history'>,
  columns: SaleColumns,
  options: AreaOptions = AREA_DEFAULTS,
): Areas {
  const towns = homeTowns(reading, columns);
  const channels = channelsOf(reading.sales, columns, options.mode);
  const off = !channels.known && towns.names.length === 0;
  return { reading, history, towns, channels, options, off };
}
