import { postalKey } from './contact-keys.ts';
import { plain } from './plain.ts';

/** What is known of where somebody outside Japan lives; `''` where nothing is. */
export interface WesternHome {
  readonly address: string;
  readonly postalCode: string;
  /** As columns of their own say. */
  readonly city: string;
  readonly district: string;
}

/** Postal codes without spaces, each with the part that names a district. */
const codes: readonly RegExp[] = [
  // United Kingdom: LS1 4AP, or only LS1.
  /^([A-Z]{1,2}\d[A-Z\d]?)\d[A-Z]{2}$/,
  /^([A-Z]{1,2}\d[A-Z\d]?)$/,
  // Canada: M5V 2T6.
  /^([A-Z]\d[A-Z])\d[A-Z]\d$/,
  // United States: 90001-1234.
  /^(\d{5})\d{4}$/,
  // Netherlands: 1012 LG.
  /^(\d{4})[A-Z]{2}$/,
];

/**
 * The same inside a line of address. Five digits alone, or four with two letters, may be a house
 * number (12345 Main St), so they count only behind another number.
 */
const inText: readonly RegExp[] = [
  /\b([A-Z]{1,2}\d[A-Z\d]?)\s*\d[A-Z]{2}\b/,
  /\b([A-Z]\d[A-Z])\s?\d[A-Z]\d\b/,
  /\b(?:NSW|VIC|QLD|SA|WA|TAS|NT|ACT),?\s+(\d{4})\b/,
  /\b[A-Z]{2},?\s+(\d{5})(?:-\d{4})?\b/,
  /\d.*\b(\d{4})\s?[A-Z]{2}\b/,
  /\d.*\b(\d{5})\s+\p{L}{2}/u,
];

/**
 * The part of a postal code that names a district: `LS1` of LS1 4AP, the first five digits in the
 * United States, four in the Netherlands. Other codes stay as they are; `''` where there is none.
 */
export function postalDistrict(postalCode: string): string {
  const code = postalKey(postalCode);
  for (const form of codes) {
    const district = form.exec(code)?.[1];
    if (district !== undefined) return district;
  }
  return code;
}

function districtIn(address: string): string {
  const text = plain(address).toUpperCase().replace(/\s+/g, ' ');
  for (const form of inText) {
    const district = form.exec(text)?.[1];
    if (district !== undefined) return district;
  }
  return '';
}

/** A place name as it is shown, however it was typed: `ST. ALBANS, Herts` is `St Albans`. */
function placeName(text: string): string {
  const [name] = plain(text).toLowerCase().split(/[,(]/);
  const words = name.replace(/\./g, ' ').trim().split(/\s+/);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}

/** The town key of a home: city and district, the postal district where no column names one. */
export function westernTown({ address, postalCode, city, district }: WesternHome): string {
  // Most sheets have no address of anybody.
  if (address === '' && postalCode === '' && city === '' && district === '') return '';
  const named = placeName(city);
  const part = placeName(district) || postalDistrict(postalCode) || districtIn(address);
  return named !== '' && part !== '' ? `${named} ${part}` : named || part;
}
