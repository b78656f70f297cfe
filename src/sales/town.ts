import { postalKey, withZeros } from './contact-keys.ts';
import { plain } from './plain.ts';
import { westernTown } from './western-town.ts';

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

/**
 * An address without postal code and spaces, its hyphens unified and the numbers of 丁目 as digits:
 * `〒150-0001 渋谷区 神宮前一丁目２－３` is `渋谷区神宮前1丁目2-3`.
 */
export function plainAddress(address: string): string {
  return plain(address)
    .replace(/^〒?\s*\d{3}-?\d{4}/, '')
    .replace(/\s/g, '')
    .replace(/(\d)[-−–—‐ーの](?=\d)/g, '$1-')
    .replace(
      /(二?三?[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])丁目/g,
      (_, n: string) => `${numberOf(n)}丁目`,
    );
}

/** The prefecture that a `plainAddress` begins with, `''` without one. */
export function prefectureOf(address: string): string {
  return prefectures.exec(address)?.[1] ?? '';
}

/** Takes an address apart: `東京都渋谷区神宮前1-2-3` is 渋谷区, 神宮前1丁目. */
export function readTown(address: string): Town {
  let rest = plainAddress(address);
  const prefecture = prefectureOf(rest);
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

const japanese = /[\u3040-\u30ff\u3400-\u9fff]/;

/**
 * The town keys of many addresses. In Japan: city, town and 丁目; where one key occurs in two
 * prefectures the prefecture is put in front, and without a readable town the postal code stands
 * in. Elsewhere: the city with its district, else the postal district. `cities` and `districts` are
 * what columns of their own say. `''` where nothing can be read.
 *
 * `東京都渋谷区神宮前1-2-3` is `渋谷区神宮前1丁目`; `1 High St, Leeds LS1 4AP` is `LS1`.
 */
export function townKeys(
  addresses: readonly string[],
  postalCodes: readonly string[],
  cities: readonly string[] = [],
  districts: readonly string[] = [],
): readonly string[] {
  const towns = addresses.map((address, i) =>
    japanese.test(address + (cities[i] ?? '') + (districts[i] ?? '')) ? readTown(address) : null,
  );
  const found = new Map<string, Set<string>>();
  for (const each of towns) {
    if (each === null || each.town === '' || each.prefecture === '') continue;
    const key = each.city + each.town;
    found.set(key, (found.get(key) ?? new Set()).add(each.prefecture));
  }
  return towns.map((each, i) => {
    const postalCode = postalCodes[i] ?? '';
    if (each === null) {
      const [city, district] = [cities[i] ?? '', districts[i] ?? ''];
      return westernTown({ address: addresses[i], postalCode, city, district });
    }
    const { prefecture, city, town } = each;
    if (town === '') return withZeros(postalKey(postalCode), 'postal') || city;
    const key = city + town;
    return (found.get(key)?.size ?? 0) > 1 ? prefecture + key : key;
  });
}
