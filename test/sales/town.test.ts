import fc from 'fast-check';
import { expect, test } from 'vitest';
import { townKeys } from '../../src/sales/town.ts';
import sheets from '../data/sheets.json';

test.each(sheets.samples.towns)('$in lies in $out', ({ in: address, out }) => {
  expect(townKeys([address], [''])).toEqual([out.replace(/^\(no city\) | \(.*\)$/g, '')]);
});

test.each([
  ['千葉県市川市八幡1-2-3', '市川市八幡1丁目'],
  ['三重県四日市市諏訪町4-5', '四日市市諏訪町'],
  ['福島県郡山市朝日一丁目23-7', '郡山市朝日1丁目'],
  ['北海道余市郡余市町黒川町3丁目', '余市郡余市町黒川町3丁目'],
  ['東京都町田市森野二十一丁目2', '町田市森野21丁目'],
  ['東京都港区六本木6丁目10番1号', '港区六本木6丁目'],
  ['大阪府大阪市北区梅田3の1の3', '大阪市北区梅田3丁目'],
  ['〒150-0001 東京都渋谷区神宮前1-2-3', '渋谷区神宮前1丁目'],
  ['長野県北安曇郡白馬村北城字新田', '北安曇郡白馬村北城字新田'],
])('%s lies in %s', (address, town) => {
  expect(townKeys([address], [''])).toEqual([town]);
});

test('a town that two prefectures have is told apart by the prefecture', () => {
  const addresses = ['東京都府中市宮町1-2-3', '広島県府中市宮町1-2-3', '府中市栄町1丁目'];
  expect(townKeys(addresses, ['', '', ''])).toEqual([
    '東京都府中市宮町1丁目',
    '広島県府中市宮町1丁目',
    '府中市栄町1丁目',
  ]);
});

test('without a readable town the postal code stands in', () => {
  expect(townKeys(['', '123'], ['150-0001', ''])).toEqual(['1500001', '']);
});

test.each([
  ['1 High Street, Leeds LS1 4AP', '', '', '', 'LS1'],
  ['10 Downing St', 'sw1a 2aa', '', '', 'SW1A'],
  ['10 Downing St', 'SW1A 2AA', 'London', '', 'London SW1A'],
  ['', 'M1 1AE', '', '', 'M1'],
  ['', 'LS1', '', '', 'LS1'],
  ['12 Main St, Los Angeles, CA 90001-1234', '', '', '', '90001'],
  ['12345 Main St', '90001-1234', '', '', '90001'],
  ['12345 Main St', '', '', '', ''],
  ['Hauptstr. 5, 10115 Berlin', '', '', '', '10115'],
  ['12 rue de la Paix', '75002', 'PARIS', '', 'Paris 75002'],
  ['Damrak 1, 1012 LG Amsterdam', '', '', '', '1012'],
  ['Damrak 1', '1012lg', '', '', '1012'],
  ['5 George St, Sydney NSW 2000', '', '', '', '2000'],
  ['290 Bremner Blvd, Toronto, ON M5V 3L9', '', '', '', 'M5V'],
  ['3 Otley Road', 'LS6 3AA', 'Leeds', 'headingley', 'Leeds Headingley'],
  ['3 Otley Road', '', 'ST. ALBANS, Herts', '', 'St Albans'],
  ['', '', '', '', ''],
])('%s with %s, city %s, district %s is the town %s', (address, code, city, district, town) => {
  expect(townKeys([address], [code], [city], [district])).toEqual([town]);
});

test('a Japanese customer of a city alone is known by the postal code, else by the city', () => {
  const cities = ['渋谷区', '渋谷区'];
  expect(townKeys(cities, ['1500001', ''], cities)).toEqual(['1500001', '渋谷区']);
});

test('a postal code that lost its zeros in a number cell gets them back in Japan', () => {
  expect(townKeys(['札幌市中央区'], ['600001'])).toEqual(['0600001']);
});

/** Full-width twins of digits, letters and hyphens. */
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const pick = <T>(...values: T[]) => fc.constantFrom(...values);
const building = pick('', ' グランドビル', ' ABCマンション303', '第2ビル', ' 5階');
const digits = '〇一二三四五六七八九';

test('however an address is typed, the town key is the same', () => {
  const home = fc.record({
    prefecture: pick('東京都', ''),
    city: pick('渋谷区', '町田市', '西多摩郡奥多摩町'),
    town: pick('神宮前', '緑町', '本町'),
    block: fc.integer({ min: 1, max: 9 }),
    house: fc.integer({ min: 1, max: 30 }),
  });
  const manner = fc.record({
    space: pick('', ' ', '　'),
    hyphen: pick('-', '－', 'ー', 'の'),
    building,
  });
  fc.assert(
    fc.property(
      home,
      manner,
      fc.boolean(),
      fc.integer({ min: 0, max: 2 }),
      (at, how, full, form) => {
        const { prefecture, city, town, block, house } = at;
        const numbers = [
          `${block}${how.hyphen}${house}${how.hyphen}2`,
          `${block}丁目${house}番2号`,
          `${digits[block]}丁目${house}${how.hyphen}2`,
        ][form];
        const typed = [prefecture, city, town, numbers].join(how.space) + how.building;
        const key = townKeys([full ? wide(typed) : typed], ['']);
        expect(key).toEqual([`${city}${town}${block}丁目`]);
      },
    ),
  );
});

test('case, width and spaces do not matter to a western town', () => {
  const code = pick('LS1 4AP', 'SW1A 2AA', '90001', '90001-1234', '1012 LG', '2000', 'M5V 3L9');
  const city = pick('', 'Leeds', 'New York', "King's Lynn");
  const twist = pick(
    (text: string) => text.toLowerCase(),
    (text: string) => text.toUpperCase(),
    wide,
    (text: string) => `  ${text.replace(/ /g, '   ')} `,
  );
  fc.assert(
    fc.property(code, city, twist, fc.boolean(), (postal, place, twisted, inAddress) => {
      const address = (text: string) => (inAddress ? `8 High Street, NY ${text}` : '8 High Street');
      const codeOf = (text: string) => (inAddress ? '' : text);
      const key = townKeys([address(postal)], [codeOf(postal)], [place]);
      expect(
        townKeys([twisted(address(postal))], [codeOf(twisted(postal))], [twisted(place)]),
      ).toEqual(key);
    }),
  );
});
