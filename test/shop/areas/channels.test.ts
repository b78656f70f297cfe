import fc from 'fast-check';
import { expect, test } from 'vitest';
import { historyOf } from '../../../src/customers/history.ts';
import { visitsOf } from '../../../src/customers/visits.ts';
import { isoFromDay } from '../../../src/sales/calendar.ts';
import { labelled, type SaleColumns } from '../../../src/sales/sale-columns.ts';
import { channelVisits } from '../../../src/shop/areas/channel-visits.ts';
import { CHANNELS, channelOf, channelsOf } from '../../../src/shop/areas/channels.ts';
import { day, type Line, salesOf } from '../../data.ts';
import { NO_COLUMNS } from '../../shop.ts';

const named = (text: string): string | null => CHANNELS[channelOf(text)] ?? null;

test.each([
  ['店頭', 'store'],
  ['渋谷店', 'store'],
  ['POS', 'store'],
  ['Retail store', 'store'],
  ['C3: ネット', 'net'],
  ['楽天市場店', 'net'],
  ['オンライン', 'net'],
  ['オンラインストア', 'net'],
  ['EC(本店)', 'net'],
  ['Etsy store', 'net'],
  ['Web', 'net'],
  ['ｲﾝｽﾀを見て', 'social'],
  ['LINE公式', 'social'],
  ['Instagram shop', 'social'],
  ['X', 'social'],
  ['店頭(LINE予約)', 'social'],
  ['電話注文', 'visit'],
  ['外商', 'visit'],
  ['Field sales', 'visit'],
  ['チラシ', null],
  ['Max', null],
  ['Pipeline', null],
  ['', null],
])('%s is sold by way of %s', (text, channel) => {
  expect(named(text)).toBe(channel);
});

/** Columns by role, one cell per line. */
const columnsOf = (cells: Readonly<Record<string, readonly string[]>>): SaleColumns => ({
  ...NO_COLUMNS,
  labels: (role) => labelled(cells[role] ?? null),
});

const channels = (cells: Readonly<Record<string, readonly string[]>>, mode: 'shop' | 'mail') => {
  const sales = { order: Uint32Array.of(0, 0, 1, 2), orders: 3 };
  const { of, known } = channelsOf(sales, columnsOf(cells), mode);
  return [...Array.from(of, (channel) => CHANNELS[channel]), known];
};

test('an order whose first line alone names the channel came by that channel as a whole', () => {
  const cells = { channel: ['web', '', 'pos', 'leaflet'] };
  expect(channels(cells, 'shop')).toEqual(['net', 'store', 'store', true]);
  expect(channels(cells, 'mail')).toEqual(['net', 'store', 'net', true]);
});

test('where the channel is not told the name of the store may tell it', () => {
  const cells = { channel: ['', '', 'web', ''], store: ['インスタ支店', '', '駅前店', '本店'] };
  expect(channels(cells, 'shop')).toEqual(['social', 'net', 'store', true]);
});

test('without any such column a shop sells in the shop and mail order by the net', () => {
  expect(channels({}, 'shop')).toEqual(['store', 'store', 'store', false]);
  expect(channels({}, 'mail')).toEqual(['net', 'net', 'net', false]);
});

const rows = fc.array(
  fc.tuple(
    fc.constantFrom('a', 'b', 'c'),
    fc.integer({ min: 0, max: 60 }),
    fc.integer({ min: -3, max: 9 }),
    fc.option(fc.constantFrom('o1', 'o2', 'o3'), { nil: undefined }),
  ),
  { maxLength: 30 },
);

test('visits with channels are the visits that the scores count, on any day', () => {
  fc.assert(
    fc.property(
      rows,
      fc.constantFrom('trial' as const, 'visit' as const),
      fc.integer({ min: -1, max: 61 }),
      (made, zeroAmount, age) => {
        const lines = made.map(
          ([name, after, amount, order]): Line => [
            name,
            isoFromDay(day('2024-01-01') + after),
            amount,
            order,
          ],
        );
        const sales = salesOf(lines);
        const history = historyOf(sales, zeroAmount);
        const asOf = day('2024-01-01') + age;
        const all = channelsOf(sales, NO_COLUMNS, 'shop');
        const { start, day: days, channel } = channelVisits(history, all, asOf);
        expect({ start, day: days }).toEqual(visitsOf(history, asOf));
        expect(channel).toHaveLength(days.length);
      },
    ),
  );
});
