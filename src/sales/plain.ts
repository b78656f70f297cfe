/** Nearly all cells are plain ASCII, where normalising changes nothing. */
const ascii = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;

/**
 * A cell's text as the rules compare it: full-width and half-width forms unified (NFKC), one-sign
 * eras spelled out, without space at the ends, without the apostrophe that keeps a zero in front.
 */
export function plain(text: string): string {
  const folded = ascii.test(text) ? text : text.normalize('NFKC').replace(/㋿/g, '令和').trim();
  return folded.charCodeAt(0) === 39 ? folded.slice(1).trim() : folded;
}

/** What two headers must share to be the same: `*Invoice_Number` is `invoicenumber`. */
export function headerKey(header: string): string {
  return plain(header)
    .replace(/^[*※]+/, '')
    .toLowerCase()
    .replace(/[\s_\-/・:]/g, '');
}
