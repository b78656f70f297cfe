import type { Language } from '../src/protocol.ts';

/** `12,480`; a fraction keeps one place. */
export function count(language: Language, value: number): string {
  return value.toLocaleString(language, { maximumFractionDigits: 1 });
}

/** `0.854` as `85%`. Never 100 % or 0 % for what is only nearly all or nearly nothing. */
export function percent(language: Language, share: number): string {
  const shown = share > 0 && share < 1 ? Math.min(0.99, Math.max(0.01, share)) : share;
  return shown.toLocaleString(language, { style: 'percent', maximumFractionDigits: 0 });
}

/** An ISO day as `30 Jun 2025` or `2025年6月30日`. A day has no zone, so it is read as UTC. */
export function day(language: Language, iso: string): string {
  return new Date(iso).toLocaleDateString(language === 'en' ? 'en-GB' : language, {
    dateStyle: language === 'en' ? 'medium' : 'long',
    timeZone: 'UTC',
  });
}

/**
 * Money as it is said: `¥1.8M` and `180万円`. Without a currency it is the plain number.
 */
export function money(language: Language, currency: string, amount: number): string {
  const inYen = language === 'ja' && currency === 'JPY';
  const written = amount.toLocaleString(language, {
    ...(currency === '' || inYen
      ? {}
      : { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }),
    notation: 'compact',
    maximumFractionDigits: amount < 1e3 ? 0 : 1,
    useGrouping: true,
  });
  return inYen ? `${written}円` : written;
}

/** The letters that Sheets shows above a 0-based column: `A`, `Z`, `AA`. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
