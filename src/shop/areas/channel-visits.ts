import type { History } from '../../customers/history.ts';
import type { Day } from '../../sales/sales.ts';
import type { Channels } from './channels.ts';

/** The visits of every customer in day order, with their channels. Those of `k` begin at `start[k]`. */
export interface ChannelVisits {
  readonly start: Uint32Array;
  readonly day: Int32Array;
  /** Index into `CHANNELS`. */
  readonly channel: Uint8Array;
}

/** Visits exactly as `visitsOf` counts them on `asOf`; within a day their order says nothing. */
export function channelVisits(history: History, channels: Channels, asOf: Day): ChannelVisits {
  const { start: lineStart, day, amount, order, orders, zeroAmount } = history;
  const total = new Float64Array(orders);
  const touched = new Uint8Array(orders);
  for (let j = 0; j < day.length; j++) {
    if (day[j] > asOf) continue;
    total[order[j]] += amount[j];
    if (amount[j] !== 0) touched[order[j]] = 1;
  }

  const customers = lineStart.length - 1;
  const start = new Uint32Array(customers + 1);
  const visitDay = new Int32Array(orders);
  const channel = new Uint8Array(orders);
  const done = new Uint8Array(orders);
  let visits = 0;
  for (let k = 0; k < customers; k++) {
    for (let j = lineStart[k]; j < lineStart[k + 1]; j++) {
      const o = order[j];
      if (day[j] > asOf || done[o] === 1) continue;
      // An order's day is that of its first paid line, and lines come in day order.
      const paid = amount[j] > 0 && total[o] > 0;
      if (!paid && (touched[o] === 1 || zeroAmount !== 'visit')) continue;
      done[o] = 1;
      visitDay[visits] = day[j];
      channel[visits++] = channels.of[o];
    }
    start[k + 1] = visits;
  }
  return { start, day: visitDay.slice(0, visits), channel: channel.slice(0, visits) };
}
