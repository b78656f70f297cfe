import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitAddress } from '../../../src/tabs/output/split-address.ts';

test.each([
  ['東京都渋谷区神宮前1-2-3', '東京都', '渋谷区神宮前1-2-3', ''],
  ['東京都渋谷区神宮前1-2-3 サンハイツ101', '東京都', '渋谷区神宮前1-2-3', 'サンハイツ101'],
  ['東京都渋谷区神宮前1-2-3サンハイツ101号室', '東京都', '渋谷区神宮前1-2-3', 'サンハイツ101号室'],
  [
    '〒150-0001 東京都 渋谷区 神宮前１丁目２番３号　サンハイツ　１０１',
    '東京都',
    '渋谷区神宮前1丁目2番3号',
    'サンハイツ 101',
  ],
  ['渋谷区神宮前一丁目二番三号', '', '渋谷区神宮前一丁目二番三号', ''],
  ['東京都港区六本木6-10-1 六本木ヒルズ33F', '東京都', '港区六本木6-10-1', '六本木ヒルズ33F'],
  [
    '北海道札幌市中央区北5条西2丁目3-1 北ビル2階',
    '北海道',
    '札幌市中央区北5条西2丁目3-1',
    '北ビル2階',
  ],
  ['宮城県仙台市青葉区一番町3-4-5', '宮城県', '仙台市青葉区一番町3-4-5', ''],
  ['愛媛県松山市三番町4丁目8 第2ビル', '愛媛県', '松山市三番町4丁目8', '第2ビル'],
  ['大阪府堺市中区福田1丁2番3号', '大阪府', '堺市中区福田1丁2番3号', ''],
  ['福岡県北九州市小倉北区紺屋町12−4', '福岡県', '北九州市小倉北区紺屋町12-4', ''],
  [
    '京都府京都市中京区寺町通御池上る上本能寺前町488',
    '京都府',
    '京都市中京区寺町通御池上る上本能寺前町488',
    '',
  ],
  ['岩手県盛岡市湯沢西1丁目1番地の2', '岩手県', '盛岡市湯沢西1丁目1番地の2', ''],
  ['千葉県千葉市美浜区中瀬2-6-405号室', '千葉県', '千葉市美浜区中瀬2-6', '405号室'],
  ['東京都新宿区西新宿2-8-1 2F', '東京都', '新宿区西新宿2-8-1', '2F'],
  ['神奈川県横浜市西区', '神奈川県', '横浜市西区', ''],
  ['12 High Street, London', '', '12 High Street, London', ''],
  ['', '', '', ''],
])('%s is %s, %s, %s', (address, prefecture, street, building) => {
  expect(splitAddress(address)).toEqual({ prefecture, street, building });
});

test('the parts hold every character of the address, whatever it is', () => {
  const piece = fc.constantFrom(
    '東京都',
    '渋谷区',
    '神宮前',
    '1',
    '23',
    '-',
    '丁目',
    '番地',
    '番',
    '号',
    '条',
    '北',
    ' ',
    'の',
    'ビル',
    '階',
    'A',
    '、',
  );
  const bare = (text: string) => text.replace(/[\s\-、]/g, '');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const address = `町${pieces.join('')}`;
      const { prefecture, street, building } = splitAddress(address);
      expect(bare(prefecture + street + building)).toBe(bare(address));
    }),
  );
});
