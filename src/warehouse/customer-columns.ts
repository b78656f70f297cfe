import { headerKey } from '../sales/plain.ts';
import { wordsOf } from '../words/words.ts';

/** What a table of customers says of each, by 0-based column; without the first three it is none. */
export interface CustomerColumns {
  readonly last: number;
  readonly frequency: number;
  readonly monetary: number;
  /** The key, where the header says just that; else the reader finds it as in a list of sales. */
  readonly customer?: number;
  readonly first?: number;
  readonly yearly?: number;
  readonly pastYear?: number;
  readonly rhythm?: number;
  /** Visits and money of the days that scores look back, where these are not all. */
  readonly recentFrequency?: number;
  readonly recentMonetary?: number;
}

/** Headers by what they mean, as our query and other tools write them; our tabs' own come besides. */
const HEADERS: Readonly<Record<keyof CustomerColumns, readonly string[]>> = {
  last: [
    'last',
    'last order date',
    'last purchase',
    'last purchase date',
    'last visit',
    'last visit date',
    '最終購入日',
    '最終来店日',
    '最終注文日',
    '最終利用日',
    '最終日',
  ],
  frequency: [
    'frequency',
    'visits',
    'orders count',
    'order count',
    'number of orders',
    'total orders',
    'purchases',
    'total purchases',
    '回数',
    '購入回数',
    '来店回数',
    '注文回数',
    '利用回数',
    '累計購入回数',
    '累計回数',
  ],
  monetary: [
    'monetary',
    'amount',
    'total amount',
    'total spent',
    'amount spent',
    'total sales',
    'lifetime value',
    'lifetime spend',
    '累計',
    '累計金額',
    '累計購入金額',
    '累計購入額',
    '累計売上',
    '購入金額合計',
    '総購入金額',
    '総購入額',
    '金額',
  ],
  customer: ['customer'],
  first: [
    'first',
    'first order date',
    'first purchase',
    'first purchase date',
    'first visit',
    'first visit date',
    '初回購入日',
    '初回来店日',
    '初回注文日',
    '初回日',
  ],
  yearly: ['yearly', 'last 12 months', '年間購入金額', '直近1年'],
  pastYear: ['past year'],
  rhythm: ['rhythm', 'days between orders', '購入間隔', '来店間隔'],
  recentFrequency: ['recent frequency'],
  recentMonetary: ['recent monetary'],
};

const KEYS = Object.keys(HEADERS) as (keyof CustomerColumns)[];
let meanings: ReadonlyMap<string, keyof CustomerColumns> | undefined;

/** Made at the first use, so that loading costs nothing. */
function meaningsOfHeaders(): ReadonlyMap<string, keyof CustomerColumns> {
  const ours: readonly Readonly<Partial<Record<string, { readonly header: string }>>>[] = [
    wordsOf('en').facts,
    wordsOf('ja').facts,
  ];
  return new Map(
    KEYS.flatMap((key) =>
      [...HEADERS[key], ...ours.flatMap((facts) => facts[key]?.header ?? [])].map(
        (header) => [headerKey(header), key] as const,
      ),
    ),
  );
}

/**
 * The columns of a table with one row per customer, or null where the headers do not say a last
 * day, a number of visits and an amount: then it is no such table.
 */
export function customerColumns(headers: readonly string[]): CustomerColumns | null {
  meanings ??= meaningsOfHeaders();
  const found: Partial<Record<keyof CustomerColumns, number>> = {};
  for (const [column, header] of headers.entries()) {
    const key = meanings.get(headerKey(header));
    if (key !== undefined) found[key] ??= column;
  }
  const { last, frequency, monetary } = found;
  if (last === undefined || frequency === undefined || monetary === undefined) return null;
  return { ...found, last, frequency, monetary };
}
