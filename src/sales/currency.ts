/** Signs and words that stand beside an amount, longest first, and the currency they mean. */
const marks: readonly (readonly [string, string])[] = [
  ['US$', 'USD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['NT$', 'TWD'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['$', '$'],
  ['¥', 'JPY'],
  ['\\', 'JPY'],
  ['円', 'JPY'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₩', 'KRW'],
  ['₹', 'INR'],
  ['฿', 'THB'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
  ['zł', 'PLN'],
  ['kr', 'kr'],
  ['Fr', 'CHF'],
  ['Rs', 'INR'],
  ['元', 'CNY'],
  ['ドル', '$'],
  ['ユーロ', 'EUR'],
];

const codes = new Set(
  (
    'AED ARS AUD BGN BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR ISK JPY KRW ' +
    'KWD MXN MYR NOK NZD PEN PHP PLN RMB RON RUB SAR SEK SGD THB TRY TWD UAH USD VND ZAR'
  ).split(' '),
);

const byMark = new Map(marks.map(([mark, currency]) => [mark.toLowerCase(), currency]));

/**
 * The currency that a mark or code means, `''` when it is none: `¥` is JPY, `usd` is USD. A bare `$`
 * and `kr` stay as they are, since several countries use them.
 */
export function currencyOf(text: string): string {
  const upper = text.trim().toUpperCase().replace(/\.$/, '');
  if (upper === 'RMB') return 'CNY';
  if (codes.has(upper)) return upper;
  return byMark.get(text.trim().toLowerCase().replace(/\.$/, '')) ?? '';
}

const homes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  $: {
    AU: 'AUD',
    CA: 'CAD',
    NZ: 'NZD',
    SG: 'SGD',
    HK: 'HKD',
    TW: 'TWD',
    MX: 'MXN',
    AR: 'ARS',
    CL: 'CLP',
    CO: 'COP',
  },
  kr: { NO: 'NOK', DK: 'DKK', IS: 'ISK' },
};
const usual: Readonly<Record<string, string>> = { $: 'USD', kr: 'SEK' };

/** The ISO code of a currency in a locale: `$` is CAD under `en_CA`, else USD. */
export function isoCurrency(currency: string, locale: string): string {
  const country = locale.slice(-2).toUpperCase();
  return homes[currency]?.[country] ?? usual[currency] ?? currency;
}
