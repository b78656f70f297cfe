/** Nearly all cells are plain ASCII, where normalising changes nothing. */
const ascii = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;

/**
 * A cell's text as the rules compare it: full-width and half-width forms unified (NFKC), one-sign
 * eras spelled out, without space at the ends, without the apostrophes that keep a zero in front.
 */
export function plain(text: string): string {
  const folded = ascii.test(text) ? text : text.normalize('NFKC').replace(/㋿/g, '令和').trim();
  return folded.charCodeAt(0) === 39 ? folded.replace(/^(?:'\s*)+/, '') : folded;
}

/**
 * True where a text holds a raised, ringed or broken number, such as the mark of a footnote: a cell
 * with one is no date and no amount, because `plain` would make 52 of 5².
 */
export function hasOddNumber(text: string): boolean {
  return !ascii.test(text) && /\p{No}/u.test(text);
}

/** What two headers must share to be the same: `*Invoice_Number` is `invoicenumber`. */
export function headerKey(header: string): string {
  return plain(header)
    .replace(/^[*※]+/, '')
    .toLowerCase()
    .replace(/[\s_\-/・:]/g, '');
}
