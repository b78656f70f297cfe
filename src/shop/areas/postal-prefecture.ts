import { postalKey, withZeros } from '../../sales/contact-keys.ts';
import { plainAddress, prefectureOf } from '../../sales/town.ts';

/**
 * Prefectures by the first two digits of the postal codes that occur in them: `00 04-09 北海道`.
 * Where a few villages get their post from across the border, both have the digits.
 */
const DIGITS: Readonly<Record<string, string>> = {
  北海道: '00 04-09',
  青森県: '01 03',
  岩手県: '02',
  宮城県: '98',
  秋田県: '01',
  山形県: '99',
  福島県: '96-97',
  茨城県: '30-31',
  栃木県: '31-32 34',
  群馬県: '37-38',
  埼玉県: '33-37',
  千葉県: '26-29',
  東京都: '10-20',
  神奈川県: '21-25',
  新潟県: '38 94-95',
  富山県: '93',
  石川県: '92-93',
  福井県: '91-92',
  山梨県: '40',
  長野県: '38-39 94',
  岐阜県: '50',
  静岡県: '41-43',
  愛知県: '43-49',
  三重県: '49 51 64',
  滋賀県: '52',
  京都府: '52 60-62',
  大阪府: '53-59 61 63',
  兵庫県: '56 65-67',
  奈良県: '63-64',
  和歌山県: '64',
  鳥取県: '68',
  島根県: '68-69',
  岡山県: '70-71',
  広島県: '72-73',
  山口県: '74-75',
  徳島県: '77',
  香川県: '76',
  愛媛県: '79',
  高知県: '78',
  福岡県: '80-83 87',
  佐賀県: '84',
  長崎県: '81 84-85',
  熊本県: '86',
  大分県: '83 87',
  宮崎県: '88',
  鹿児島県: '89',
  沖縄県: '90',
};

/**
 * True where a postal code cannot belong to the prefecture that the address names. False where
 * either is not written or not Japanese: nothing is certain then.
 */
export function contradicts(postalCode: string, address: string): boolean {
  const ranges = DIGITS[prefectureOf(plainAddress(address))];
  const code = withZeros(postalKey(postalCode), 'postal');
  if (ranges === undefined || !/^\d{7}$/.test(code)) return false;
  const digits = code.slice(0, 2);
  return !ranges.split(' ').some((range) => {
    const [from, to = from] = range.split('-');
    return from <= digits && digits <= to;
  });
}
