import { plain } from '../../sales/plain.ts';
import { readTown } from '../../sales/town.ts';

/** A postal address as labels want it, width and dashes of numbers unified. */
export interface AddressParts {
  readonly prefecture: string;
  /** City, town and house number, without spaces. */
  readonly street: string;
  /** Building and room, `''` without one. */
  readonly building: string;
}

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const POSTAL_CODE = /^〒?\s*\d{3}-?\d{4}(?!\d)\s*/;

/** Kanji count houses only in front of 丁目, 番 and 号: 六本木 and 一番町 are names. */
const NUMBER = '(?:\\d+|[〇一二三四五六七八九十百]+(?=丁目|番|号))';

/** More of a house number; what is a floor, a room or a block belongs to the building. */
const MORE =
  '(?:-\\d+(?![\\d階FfＦ]|号室|号棟|号館)|の\\d+|丁目\\s*|番地の?\\s*|番(?!町|丁)\\s*|地割\\s*|号(?![室棟館])|' +
  '\\d+(?![\\dA-Za-z階室棟])|[〇一二三四五六七八九十百]+(?=番|号))';

/** Numbers in front of these belong to the town: 北5条西2丁目, 3番町, 12線. */
const HOUSE = new RegExp(`${NUMBER}${MORE}*(?![\\d条線町区通]|番町|番丁|丁(?!目))`);

/** Where the house number of a Japanese street stands, from and to; null without one. */
export function houseNumber(street: string): readonly [from: number, to: number] | null {
  const found = HOUSE.exec(street);
  return found === null ? null : [found.index, found.index + found[0].trimEnd().length];
}

/**
 * Takes an address apart: 東京都渋谷区神宮前1-2-3サンハイツ101 is 東京都, 渋谷区神宮前1-2-3 and
 * サンハイツ101. What is behind the house number is the building. An address in Latin letters is all
 * street.
 */
export function splitAddress(address: string): AddressParts {
  const text = plain(address)
    .replace(POSTAL_CODE, '')
    .replace(/(\d)\s*[-−–—‐‑ー]\s*(?=\d)/g, '$1-');
  if (!JAPANESE.test(text)) return { prefecture: '', street: text, building: '' };
  const found = readTown(text).prefecture;
  const prefecture = text.startsWith(found) ? found : '';
  const rest = text.slice(prefecture.length);
  const house = houseNumber(rest);
  const end = house === null ? rest.length : house[1];
  return {
    prefecture,
    street: rest.slice(0, end).replace(/\s+/g, ''),
    building: rest
      .slice(end)
      .replace(/^[\s\-、,]+/, '')
      .replace(/\s+/g, ' ')
      .trim(),
  };
}
