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
