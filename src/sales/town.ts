import { postalKey } from './contact-keys.ts';
import { plain } from './plain.ts';

/** The parts of a Japanese address that tell neighbourhoods apart; `''` where one is missing. */
export interface Town {
  readonly prefecture: string;
  readonly city: string;
  /** Town and 丁目, the house number off. */
  readonly town: string;
}

const prefectures = /^(北海道|東京都|(?:京都|大阪)府|[^\d]{2,3}県)/;

/** Cities with wards: 市 is followed by a 区 that belongs to the city. */
const wards =
  /^((?:札幌|仙台|さいたま|千葉|横浜|川崎|相模原|新潟|静岡|浜松|名古屋|京都|大阪|堺|神戸|岡山|広島|北九州|福岡|熊本)市[^\d市]{1,4}?区)/;

/** Names in which 市 or 郡 stands before the end. */
const odd = /^(市川市|市原市|四日市市|廿日市市|野々市市|(?:余市|高市)郡[^\d]{1,4}?[町村])/;
const county = /^([^\d市区]{1,4}郡[^\d市区]{1,6}?[町村])/;
const plainCity = /^([^\d]{1,7}?市|[^\d市]{1,4}?区)/;

/** 京都 writes the way along two streets before the town. */
const kyotoWay = /^[^\d]*(?:上る|上ル|下る|下ル|東入る|東入ル|西入る|西入ル|東入|西入)/;

const kanji = '〇一二三四五六七八九';

/** 二十三 is 23; only the numbers of a 丁目 are ever so read, never those in names. */
function numberOf(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? (tens === '' ? 1 : kanji.indexOf(tens)) : 0;
  return ten * 10 + (ones === '' ? 0 : kanji.indexOf(ones));
}

/** Takes an address apart: `東京都渋谷区神宮前1-2-3` is 渋谷区, 神宮前1丁目. */
export function readTown(address: string): Town {
  let rest = plain(address)
    .replace(/^〒?\s*\d{3}-?\d{4}/, '')
    .replace(/\s/g, '')
    .replace(/(\d)[-−–—‐ーの](?=\d)/g, '$1-')
    .replace(
      /(二?三?[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])丁目/g,
      (_, n: string) => {
        return `${numberOf(n)}丁目`;
      },
    );
  const prefecture = prefectures.exec(rest)?.[1] ?? '';
  rest = rest.slice(prefecture.length);
  const city =
    [wards, odd, county, plainCity].map((form) => form.exec(rest)?.[1]).find(Boolean) ?? '';
  rest = rest.slice(city.length);
  if (city.startsWith('京都市')) rest = rest.replace(kyotoWay, '');
  rest = rest.replace(/^(?:大字|字)/, '');
  const explicit = /^([^\d]+)(\d+)丁目/.exec(rest);
  const hyphens = /^([^\d]+)(\d+)-\d+-\d+/.exec(rest);
  const numbered = explicit ?? hyphens;
  if (numbered) return { prefecture, city, town: `${numbered[1]}${numbered[2]}丁目` };
  const town = /^[^\d]+/.exec(rest)?.[0].replace(/(?:番地|番|地割)$/, '') ?? '';
  return { prefecture, city, town };
}

/**
 * The town keys of many addresses: city, town and 丁目. Where one key occurs in two prefectures the
 * prefecture is put in front; without a readable town the postal code stands in.
 */
export function townKeys(
  addresses: readonly string[],
  postalCodes: readonly string[],
): readonly string[] {
  const towns = addresses.map(readTown);
  const found = new Map<string, Set<string>>();
  for (const { prefecture, city, town } of towns) {
    if (town === '' || prefecture === '') continue;
    const key = city + town;
    found.set(key, (found.get(key) ?? new Set()).add(prefecture));
  }
  return towns.map(({ prefecture, city, town }, i) => {
    if (town === '') return postalKey(postalCodes[i] ?? '');
    const key = city + town;
    return (found.get(key)?.size ?? 0) > 1 ? prefecture + key : key;
  });
}
