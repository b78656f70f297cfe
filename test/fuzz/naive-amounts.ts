/**
 * What a text can mean at most as money, told without the product's code: every way to take its
 * marks, so that an amount outside of the set is wrong for certain.
 */

const UNITS: readonly (readonly [string, number])[] = [
  ['億', 1e8],
  ['万', 1e4],
  ['千', 1e3],
];

/** The digits with all marks as thousands, and with the last mark as the decimal one. */
function meanings(digits: string): readonly number[] {
  const whole = Number(digits.replace(/\D/g, ''));
  const marked = /^(.*)[.,](\d+)$/.exec(digits.trim());
  if (marked === null) return [whole];
  const [, before, after] = marked;
  return [whole, Number(`${before.replace(/\D/g, '') || '0'}.${after}`)];
}

/** Sizes that a text without a unit, or with falling units, can have. */
function sizes(text: string): readonly number[] {
  const pieces = text.match(/[\d.,'’\s]*\d\s*[億万千]?|[.,]\d+/g) ?? [];
  if (!/\d\s*[億万千]/.test(text)) return pieces.length === 1 ? meanings(pieces[0]) : [];
  return pieces.reduce<readonly number[]>(
    (sums, piece) => {
      const worth = UNITS.find(([unit]) => piece.endsWith(unit))?.[1] ?? 1;
      const values = meanings(piece.replace(/\s*[億万千]/, ''));
      return sums.flatMap((sum) => values.map((value) => sum + value * worth));
    },
    [0],
  );
}

/** True where the text can mean the amount, which is in ten-thousandths. */
export function means(text: string, amount: number): boolean {
  // A raised or ringed number is a note, and whoever reads it as money reads too much.
  if (/\p{No}/u.test(text)) return false;
  const wide = text.normalize('NFKC');
  const lowered = /[-−–ー△▲(]|引|割/.test(wide);
  if (amount < 0 && !lowered) return false;
  if (amount > 0 && /^\s*\(.*\)\s*$|^\s*[-−△▲]/.test(wide)) return false;
  return sizes(wide).some((size) => Math.abs(Math.round(size * 10_000) - Math.abs(amount)) < 1);
}
