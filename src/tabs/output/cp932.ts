import blocks from './cp932.json';

/**
 * Which characters the Japanese code page 932 has: ASCII, half-width kana, JIS X 0208, and the rows
 * that NEC and IBM added. `cp932.json` is a map of bits: a block starts at a code point, each letter
 * of base 64 says of six code points whether they are in, the lowest bit first.
 */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Signs that look alike and of which the code page knows the other one only. */
const ALIKE: Readonly<Record<string, string>> = { '〜': '～', '−': '－', '—': '―', '‖': '∥' };

/** The text with the look-alikes that Macs and phones type replaced by the code page's own signs. */
export function forCp932(text: string): string {
  return text.replace(/[〜−—‖]/g, (sign) => ALIKE[sign]);
}

/** The characters of a text that the code page lacks, each once: `outsideCp932('𠮷田')` is 𠮷. */
export function outsideCp932(text: string): readonly string[] {
  return [...new Set(text)].filter((character) => !isIn(character.codePointAt(0)!));
}

function isIn(code: number): boolean {
  for (const { from, bits } of blocks) {
    const at = code - from;
    const digit = Math.floor(at / 6);
    if (at >= 0 && digit < bits.length)
      return ((DIGITS.indexOf(bits[digit]) >> (at % 6)) & 1) === 1;
  }
  return false;
}
