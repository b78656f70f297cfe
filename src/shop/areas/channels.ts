import { type WordList, wordKey, wordsOf } from '../../sales/domain.ts';
import type { Labels, SaleColumns } from '../../sales/sale-columns.ts';
import type { Sales } from '../../sales/sales.ts';

/** The ways in which a sale comes about; the first two happen face to face. */
export const CHANNELS = ['store', 'visit', 'net', 'social'] as const;
export type Channel = (typeof CHANNELS)[number];

/** How the shop meets its customers: it decides where no column says so. */
export type BusinessMode = 'shop' | 'visit' | 'mail';

/** Which channel the orders came by. */
export interface Channels {
  /** Index into `CHANNELS` by order, as `Sales.order` numbers them. */
  readonly of: Uint8Array;
  /** True where at least one order's own words told its channel. */
  readonly known: boolean;
}

const LISTS: Readonly<Record<Channel, WordList>> = {
  store: 'channel_store',
  visit: 'channel_visit',
  net: 'channel_net',
  social: 'channel_sns',
};

const UNSAID = 255;

/** True for shops and visits: what trade areas are counted by. */
export function isFaceToFace(channel: number): boolean {
  return channel < CHANNELS.indexOf('net');
}

/**
 * The channel that a cell names, as an index into `CHANNELS`, -1 where it names none. A cell that
 * is no word of the lists is searched for one: the longest wins, and a word for shops only counts
 * where nothing else is said, so that `Etsy store` is the net.
 */
export function channelOf(text: string): number {
  const key = wordKey(text);
  if (key === '') return -1;
  const exact = CHANNELS.findIndex((channel) => wordsOf(LISTS[channel]).has(key));
  if (exact >= 0) return exact;
  let best = -1;
  let longest = 0;
  CHANNELS.forEach((channel, index) => {
    for (const word of wordsOf(LISTS[channel])) {
      if (!holds(key, word) || (best > 0 && word.length <= longest)) continue;
      best = index;
      longest = word.length;
    }
  });
  return best;
}

/** Latin words must stand alone: `online` does not hold `line`. One letter is no word at all. */
function holds(key: string, word: string): boolean {
  if (!/^[\x20-\x7e]+$/.test(word)) return key.includes(word);
  if (word.length === 1) return false;
  return ` ${key.replace(/[^a-z0-9]+/g, ' ')} `.includes(` ${word.replace(/[^a-z0-9]+/g, ' ')} `);
}

/**
 * The channel of every order: by the channel column, else by the name of the store, else as usual in
 * this mode. Where the lines of an order disagree the first of `CHANNELS` holds.
 */
export function channelsOf(
  sales: Pick<Sales, 'order' | 'orders'>,
  columns: SaleColumns,
  mode: BusinessMode,
): Channels {
  const of = new Uint8Array(sales.orders).fill(UNSAID);
  for (const role of ['channel', 'store']) {
    const labels = columns.labels(role);
    if (labels !== null) fill(of, said(of, sales.order, labels));
  }
  const known = of.some((channel) => channel !== UNSAID);
  const usual = CHANNELS.indexOf(mode === 'mail' ? 'net' : 'store');
  return { of: of.map((channel) => (channel === UNSAID ? usual : channel)), known };
}

function said(of: Uint8Array, order: Uint32Array, labels: Labels): Uint8Array {
  const channels = labels.names.map(channelOf);
  const now = new Uint8Array(of.length).fill(UNSAID);
  for (let i = 0; i < order.length; i++) {
    const channel = channels[labels.of[i]];
    if (channel >= 0 && channel < now[order[i]]) now[order[i]] = channel;
  }
  return now;
}

function fill(of: Uint8Array, more: Uint8Array): void {
  for (let o = 0; o < of.length; o++) if (of[o] === UNSAID) of[o] = more[o];
}
