import { plain } from './plain.ts';

/** The key of an e-mail address: trimmed, lower case; `''` where the text is no address. */
export function emailKey(text: string): string {
  const address = plain(text)
    .toLowerCase()
    .replace(/^mailto:/, '');
  return /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>".]{2,}$/.test(address) ? address : '';
}

/**
 * The key of a phone number: its digits, with Japan's +81 as 0. `''` where fewer than 6 digits or
 * anything but a number is written. Another country's code stays.
 */
export function phoneKey(text: string): string {
  const number = plain(text).replace(/[\s().\-−–ー]/g, '');
  if (!/^\+?\d{6,15}$/.test(number)) return '';
  const home = number.replace(/^\+81\(?0?\)?/, '0');
  return home.replace(/^\+/, '');
}

/** The key of a postal code: seven digits in Japan, else letters and digits as they stand. */
export function postalKey(text: string): string {
  const code = plain(text)
    .toUpperCase()
    .replace(/[\s\-−–ー〒]/g, '');
  return /^[A-Z\d]{3,10}$/.test(code) ? code : '';
}

/** A number cell loses the zeros in front: the phone or postal code with them, else as it is. */
export function withZeros(key: string, kind: 'phone' | 'postal'): string {
  if (kind === 'phone') return /^[1-9]\d{8,9}$/.test(key) ? `0${key}` : key;
  return /^\d{4,6}$/.test(key) ? key.padStart(7, '0') : key;
}

/** True for the forwarding addresses of marketplaces: good as a key, useless for mail. */
export function isRelay(address: string): boolean {
  return /@(?:.*\.)?(?:marketplace\.amazon|members\.ebay|fw\.rakuten|pc\.fw\.rakuten|relay\.)/.test(
    address,
  );
}
