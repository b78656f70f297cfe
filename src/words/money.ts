import type { Language } from '../protocol.ts';

/** The currency of a country, for sheets whose cells name none. */
const CURRENCY_OF: Readonly<Record<string, string>> = {
  JP: 'JPY',
  GB: 'GBP',
  US: 'USD',
  AU: 'AUD',
  CA: 'CAD',
  NZ: 'NZD',
  IN: 'INR',
  KR: 'KRW',
  CN: 'CNY',
  TW: 'TWD',
  SG: 'SGD',
  HK: 'HKD',
  CH: 'CHF',
  SE: 'SEK',
  NO: 'NOK',
  DK: 'DKK',
  PL: 'PLN',
  BR: 'BRL',
  MX: 'MXN',
  ...Object.fromEntries(
    ['AT', 'BE', 'DE', 'ES', 'FI', 'FR', 'GR', 'IE', 'IT', 'NL', 'PT'].map((c) => [c, 'EUR']),
  ),
};

/** ISO code of the currency that a spreadsheet's locale suggests, or `''`. */
export function currencyOf(locale: string): string {
  return CURRENCY_OF[locale.split(/[_-]/)[1] ?? ''] ?? '';
}

/**
 * Writes an amount as a sentence would: `¥58,500` in English; in Japanese `6万円` when it is a whole
 * number of ten thousands, else `58,500円`.
 */
export function moneyWriter(
  language: Language,
  currency: string,
  decimals: number,
): (amount: number) => string {
  const plain = new Intl.NumberFormat('en', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  if (language === 'ja' && currency === 'JPY') {
    return (amount) =>
      amount !== 0 && amount % 10_000 === 0
        ? `${plain.format(amount / 10_000)}万円`
        : `${plain.format(amount)}円`;
  }
  if (currency === '') return (amount) => plain.format(amount);
  const money = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return (amount) => money.format(amount);
}
