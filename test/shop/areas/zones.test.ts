import { expect, test } from 'vitest';
import type { Cell } from '../../../src/sales/sales.ts';
import { AREA_DEFAULTS } from '../../../src/shop/areas/areas.ts';
import { TOWN_CLASSES, townClasses, ZONES, zonesOn } from '../../../src/shop/areas/zones.ts';
import { day } from '../../data.ts';
import { areaShop } from './shop.ts';

const HEADER = ['Customer', 'Date', 'Amount', 'Channel', 'Address'];
const HARAJUKU = '東京都渋谷区神宮前1-2-3';
const EBISU = '東京都渋谷区恵比寿2丁目4-5';
const OSAKA = '大阪府大阪市北区梅田3-1-3';

test('C1: towns with 50, 25, 15, 6 and 4 visits are of the first area, the second and outside', () => {
  const classes = [...townClasses([50, 25, 15, 6, 4], AREA_DEFAULTS)];
  expect(classes.map((index) => TOWN_CLASSES[index])).toEqual([
    'primary',
    'primary',
    'secondary',
    'outside',
    'outside',
  ]);
});

test('C1: a town without a visit has no class, and equal towns have the same', () => {
  expect([...townClasses([0, 5, 5, 5], AREA_DEFAULTS)]).toEqual([-1, 0, 0, 0]);
  expect([...townClasses([0, 0], AREA_DEFAULTS)]).toEqual([-1, -1]);
});

/** A regular of the first town with ten visits, and whoever else is asked for. */
const withRegular = (others: readonly (readonly Cell[])[]) => [
  HEADER,
  ...Array.from({ length: 10 }, (_, n) => [
    'near',
    `2024-0${1 + (n % 9)}-1${n}`,
    900,
    '店頭',
    HARAJUKU,
  ]),
  ...others,
];

test('C2: customers of the shop from farther away are the second area, introduced or not', () => {
  const { zone, zones, areas } = areaShop(
    withRegular([
      ['far', '2024-05-01', 900, '店頭', EBISU],
      ['far', '2024-05-09', 900, '店頭', EBISU],
      ['farthest', '2024-05-02', 900, '口コミ', OSAKA],
    ]),
    '2024-12-01',
  );
  expect([zone('near'), zone('far'), zone('farthest')]).toEqual([
    'primary',
    'secondary',
    'secondary',
  ]);
  const classes = areas.towns.names.map((name, t) => [
    name,
    zones.townVisits[t],
    TOWN_CLASSES[zones.townClass[t]],
  ]);
  expect(classes).toEqual([
    ['大阪市北区梅田3丁目', 1, 'outside'],
    ['渋谷区恵比寿2丁目', 2, 'secondary'],
    ['渋谷区神宮前1丁目', 10, 'primary'],
  ]);
});

test('C3: who mostly buys on the net is of the third area, wherever they live', () => {
  const { zone } = areaShop(
    withRegular([
      ['clicks', '2024-05-01', 900, 'ネット', HARAJUKU],
      ['clicks', '2024-05-02', 900, '楽天', HARAJUKU],
      ['clicks', '2024-06-01', 900, '店頭', HARAJUKU],
    ]),
    '2024-12-01',
  );
  expect(zone('clicks')).toBe('net');
});

test('C4: social media are the fourth area, and of equal channels the latest counts', () => {
  const { zone } = areaShop(
    withRegular([
      ['follows', '2024-05-01', 900, 'インスタ', ''],
      ['turned social', '2024-05-01', 900, 'ネット', HARAJUKU],
      ['turned social', '2024-06-01', 900, 'LINE', HARAJUKU],
      ['turned local', '2024-05-01', 900, 'LINE', HARAJUKU],
      ['turned local', '2024-06-01', 900, '店頭', HARAJUKU],
    ]),
    '2024-12-01',
  );
  expect(zone('follows')).toBe('social');
  expect(zone('turned social')).toBe('social');
  expect(zone('turned local')).toBe('primary');
});

test('C4: visits in the shop and at the customer count together against the net', () => {
  const { zone } = areaShop(
    withRegular([
      ['mixed', '2024-05-01', 900, '店頭', HARAJUKU],
      ['mixed', '2024-05-02', 900, '訪問', HARAJUKU],
      ['mixed', '2024-05-03', 900, '訪問', HARAJUKU],
      ['mixed', '2024-05-04', 900, 'ネット', HARAJUKU],
      ['mixed', '2024-05-05', 900, 'ネット', HARAJUKU],
    ]),
    '2024-12-01',
  );
  expect(zone('mixed')).toBe('primary');
});

test('a customer of the shop whose town nobody wrote down is unknown and still counted', () => {
  const { zone, zones, k } = areaShop(
    withRegular([['who', '2024-05-01', 900, '店頭', '']]),
    '2024-12-01',
  );
  expect([zone('who'), zones.visits[k('who')], zones.sales[k('who')]]).toEqual([
    'unknown',
    1,
    9_000_000,
  ]);
});

test('a zone looks back 365 days, and any past day can be asked', () => {
  const cells = withRegular([
    ['moved', '2023-06-01', 900, '店頭', HARAJUKU],
    ['moved', '2024-06-02', 900, 'ネット', HARAJUKU],
  ]);
  const { areas, zone, k } = areaShop(cells, '2024-06-02');
  const zoneOn = (asOf: string) => ZONES[zonesOn(areas, day(asOf)).of[k('moved')]] ?? null;
  expect(zone('moved')).toBe('net');
  expect(zoneOn('2024-05-30')).toBe('primary');
  expect(zoneOn('2024-05-31')).toBeNull();
  expect(zoneOn('2023-05-31')).toBeNull();
});

test('with neither channels nor addresses the zones are off', () => {
  const three = [HEADER.slice(0, 3), ['a', '2024-01-01', 900], ['b', '2024-01-02', 900]];
  expect(areaShop(three, '2024-06-01').areas.off).toBe(true);
  const channel = [...three].map((row, n) => [...row, n === 0 ? 'Channel' : 'web']);
  expect(areaShop(channel, '2024-06-01').areas.off).toBe(false);
  const address = [...three].map((row, n) => [...row, n === 0 ? 'Address' : HARAJUKU]);
  expect(areaShop(address, '2024-06-01').areas.off).toBe(false);
});

test('a mail-order business sells by the net where no channel is written', () => {
  const cells = [
    ['Customer', 'Date', 'Amount', 'Address'],
    ['a', '2024-01-01', 900, HARAJUKU],
    ['b', '2024-01-02', 900, OSAKA],
  ];
  const { zone } = areaShop(cells, '2024-06-01', { ...AREA_DEFAULTS, mode: 'mail' });
  expect([zone('a'), zone('b')]).toEqual(['net', 'net']);
});
