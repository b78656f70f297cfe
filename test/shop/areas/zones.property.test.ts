import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoFromDay } from '../../../src/sales/calendar.ts';
import { ZONES, zonesOn } from '../../../src/shop/areas/zones.ts';
import { day } from '../../data.ts';
import { areaShop } from './shop.ts';

const HEADER = ['Customer', 'Date', 'Amount', 'Channel', 'Address'];
const HARAJUKU = '東京都渋谷区神宮前1-2-3';
const EBISU = '東京都渋谷区恵比寿2丁目4-5';
const OSAKA = '大阪府大阪市北区梅田3-1-3';

const TOWNS = [HARAJUKU, EBISU, OSAKA, ''];
const WORDS = ['店頭', '訪問', 'ネット', 'インスタ'];
const start = day('2023-01-01');

const shop = fc.array(
  fc.record({
    name: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
    after: fc.integer({ min: 0, max: 700 }),
    word: fc.constantFrom(...WORDS),
  }),
  { minLength: 1, maxLength: 40 },
);
type Row = { name: string; after: number; word: string };

const town = (name: string): string => TOWNS[name.charCodeAt(0) % TOWNS.length];
const cellsOf = (rows: readonly Row[]) => [
  HEADER,
  // The first rows give every role a filled cell.
  ['z', '2022-06-01', 100, '店頭', HARAJUKU],
  ...rows.map(({ name, after, word }) => [name, isoFromDay(start + after), 100, word, town(name)]),
];

/** The rules once more, by plain lists: a customer's rows of one day are one visit. */
function naively(rows: readonly Row[], asOf: number): Record<string, string> {
  const visits = new Map<string, Row>();
  for (const row of rows) {
    const { name, after } = row;
    if (start + after > asOf || asOf - start - after >= 365) continue;
    const other = visits.get(`${name} ${after}`);
    if (!other || WORDS.indexOf(row.word) < WORDS.indexOf(other.word)) {
      visits.set(`${name} ${after}`, row);
    }
  }
  const all = [...visits.values()];
  const inShop = all.filter(({ name, word }) => WORDS.indexOf(word) < 2 && town(name) !== '');
  const count = (of: string) => inShop.filter(({ name }) => town(name) === of).length;
  const near = TOWNS.filter((of) => {
    const larger = TOWNS.filter((other) => count(other) > count(of)).map(count);
    return count(of) > 0 && larger.reduce((a, b) => a + b, 0) / inShop.length < 0.7;
  });
  const ways = [WORDS.slice(0, 2), ['ネット'], ['インスタ']];
  const zones: Record<string, string> = {};
  for (const name of new Set(all.map((row) => row.name))) {
    const scored = ways.map((words) => {
      const own = all.filter((row) => row.name === name && words.includes(row.word));
      return own.length * 10_000 + Math.max(0, ...own.map(({ after }) => after + 1));
    });
    const way = scored.indexOf(Math.max(...scored));
    const home =
      town(name) === '' ? 'unknown' : near.includes(town(name)) ? 'primary' : 'secondary';
    zones[name] = [home, 'net', 'social'][way];
  }
  return zones;
}

const named = (rows: readonly Row[], asOf: number): Record<string, string> => {
  const { areas, analysis } = areaShop(cellsOf(rows), '2025-01-01');
  const { of } = zonesOn(areas, asOf);
  const zones: Record<string, string> = {};
  analysis.reading.sales.customers.forEach((name, k) => {
    if (of[k] >= 0 && name !== 'z') zones[name] = ZONES[of[k]];
  });
  return zones;
};

test('zones of any shop on any day are those that counting by hand gives', () => {
  fc.assert(
    fc.property(shop, fc.integer({ min: 365, max: 730 }), (rows, age) => {
      expect(named(rows, start + age)).toEqual(naively(rows, start + age));
    }),
    { numRuns: 60 },
  );
});

test('the order of the rows does not matter to the zones', () => {
  fc.assert(
    fc.property(shop, (rows) => {
      expect(named([...rows].reverse(), start + 700)).toEqual(named(rows, start + 700));
    }),
    { numRuns: 40 },
  );
});
