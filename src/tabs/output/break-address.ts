import { readTown } from '../../sales/town.ts';
import { houseNumber, splitAddress } from './split-address.ts';

/**
 * An address on at most `most` lines of `width` characters, the building on a line of its own where
 * there is room. Lines break in front of city, town, house number and building, behind 丁目, 番地 and
 * 番, and at the spaces of a building's name. Null where it does not fit: no part is ever cut.
 */
export function breakAddress(address: string, width: number, most: number): string[] | null {
  const { prefecture, street, building } = splitAddress(address);
  const way = streetParts(prefecture, street);
  const house = building === '' ? [] : building.split(/(?<= )/);
  const apart = [pack(way, width), pack(house, width)];
  for (const lines of [apart.flat(), pack([...spaced(way), ...house], width)]) {
    if (lines.length <= most && lines.every((line) => lengthOf(line) <= width)) return lines;
  }
  return null;
}

/** How many characters a reader counts; a pair of surrogates is one. */
export function lengthOf(text: string): number {
  return [...text].length;
}

function streetParts(prefecture: string, street: string): string[] {
  const found = readTown(street).city;
  const city = street.startsWith(found) ? found : '';
  const rest = street.slice(city.length);
  const at = houseNumber(rest)?.[0] ?? rest.length;
  // An address in Latin letters is all street and breaks at its spaces.
  const town = rest.slice(0, at).split(/(?<= )/);
  const number = rest.slice(at).split(/(?<=丁目|番地の?|番(?!地)| )/);
  return [prefecture, city, ...town, ...number].filter((part) => part !== '');
}

/** Street and building on one line stand apart. */
function spaced(parts: readonly string[]): string[] {
  return parts.map((part, at) => (at === parts.length - 1 ? `${part} ` : part));
}

/** As many parts on each line as it holds. */
function pack(parts: readonly string[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    if (line !== '' && lengthOf((line + part).trim()) > width) {
      lines.push(line.trim());
      line = '';
    }
    line += part;
  }
  if (line.trim() !== '') lines.push(line.trim());
  return lines;
}
