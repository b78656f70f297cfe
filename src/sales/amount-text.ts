import { currencyOf } from './currency.ts';
import { hasOddNumber, plain } from './plain.ts';
import { MONEY } from './sales.ts';

/**
 * What a text says as an amount, in ten-thousandths, under both meanings of `,` and `.`; NaN where
 * it is none. The column decides which one counts.
 */
export interface AmountText {
  readonly point: number;
  readonly comma: number;
  /** The decimal mark that the text shows: followed by one or two digits, or by `.` as thousands. */
  readonly ends: 'comma' | 'point' | '';
  /** As `currencyOf` gives it, `''` where the text names none. */
  readonly currency: string;
}

const NONE: AmountText = { point: Number.NaN, comma: Number.NaN, ends: '', currency: '' };

const taxMark = /\(?(?:税込み?|税抜き?|税別|内税|外税|込|抜)\)?/;
const taxAtEnd = new RegExp(`^${taxMark.source}\\s*|\\s*${taxMark.source}$`, 'g');
const minus = /^[-−–ー△▲]\s*/;
const discount = /\s*(?:値引き?|引き?|割引)$/;
const currencyText =
  '[A-Z]{0,2}\\$|[¥\\\\円€£₩₹฿₫₱元]|[A-Za-z]{3}|z[łl]|kr\\.?|Fr\\.?|Rs\\.?|ドル|ユーロ';
const front = new RegExp(`^(?:${currencyText})\\s*`);
const back = new RegExp(`\\s*(?:${currencyText})$`);

/** Reads a text as an amount. The whole text must be one: `1,200 × 2` is not. */
export function readAmountText(text: string): AmountText {
  let rest = plain(text);
  if (rest.length > 40 || !/\d/.test(rest) || hasOddNumber(text)) return NONE;
  rest = rest
    .replace(taxAtEnd, '')
    .replace(/^金\s*(?=\S)/, '')
    .replace(/也$/, '')
    .trim();
  let sign = 1;
  const bracket = /^\((.+)\)$/.exec(rest);
  if (bracket) {
    sign = -1;
    rest = bracket[1].trim();
  }
  if (discount.test(rest)) {
    if (sign < 0) return NONE;
    sign = -1;
    rest = rest.replace(discount, '');
  }
  const taken = takeSign(rest);
  const money = takeCurrency(taken.rest);
  const inner = takeSign(money.rest);
  if (taken.signed && inner.signed) return NONE;
  if (taken.minus || inner.minus) sign = -1;
  // ¥1,200- is how a receipt closes the figure, not a minus.
  const core = money.currency === 'JPY' ? inner.rest.replace(/\.?-$/, '') : inner.rest;
  return numbers(core, sign, money.currency);
}

function takeSign(text: string): { rest: string; signed: boolean; minus: boolean } {
  if (minus.test(text)) return { rest: text.replace(minus, ''), signed: true, minus: true };
  if (text.startsWith('+')) return { rest: text.slice(1).trim(), signed: true, minus: false };
  return { rest: text, signed: false, minus: false };
}

/** Takes a currency off the front or the end; letters that name none stay and spoil the number. */
function takeCurrency(text: string): { rest: string; currency: string } {
  let rest = text;
  let currency = '';
  for (const form of [front, back]) {
    const match = form.exec(rest);
    const found = match ? currencyOf(match[0]) : '';
    if (match && found) {
      rest = rest.replace(form, '');
      currency ||= found;
    }
  }
  return { rest: rest.trim(), currency };
}

/** 116,99 and 1.234.567 leave no doubt that the comma is the decimal mark. */
const commaEnd = /,\d{1,2}$|\.\d{3}[.,]\d/;

const units: readonly (readonly [string, number])[] = [
  ['億', 100_000_000],
  ['万', 10_000],
];

function numbers(core: string, sign: number, currency: string): AmountText {
  const unit = /[億万千]/.test(core);
  const point = (unit ? withUnits(core) : decimal(core, '.')) * sign;
  const comma = unit ? point : decimal(core, ',') * sign;
  const ends = commaEnd.test(core) ? 'comma' : /\.\d{1,2}$/.test(core) ? 'point' : '';
  if (Number.isNaN(point) && Number.isNaN(comma)) return NONE;
  return { point: money(point), comma: money(comma), ends, currency };
}

/** 1億2,000万, 3万5千, 1.2万, 3千万: each part before its unit, units falling. */
function withUnits(core: string): number {
  let rest = core;
  let sum = 0;
  for (const [unit, worth] of units) {
    const at = rest.indexOf(unit);
    if (at < 0) continue;
    sum += withThousands(rest.slice(0, at).trim()) * worth;
    rest = rest.slice(at + 1).trim();
  }
  return rest === '' ? sum : sum + withThousands(rest);
}

/** 千 alone stands also inside the part of a larger unit, as in 1億2千万. */
function withThousands(part: string): number {
  const at = part.indexOf('千');
  if (at < 0) return decimal(part, '.');
  const thousands = decimal(part.slice(0, at).trim(), '.') * 1_000;
  const rest = part.slice(at + 1).trim();
  return rest === '' ? thousands : thousands + decimal(rest, '.');
}

const forms = {
  '.': /^(?:\d+|\d{1,3}(?:([,'’ ])\d{3})(?:\1\d{3})*|\d{1,2}(?:,\d{2})+,\d{3})?(?:\.\d+)?$/,
  ',': /^(?:\d+|\d{1,3}(?:([.'’ ])\d{3})(?:\1\d{3})*)?(?:,\d+)?$/,
} as const;

/** A number in digits, thousands marks and decimals; NaN when any of it is out of place. */
function decimal(text: string, mark: '.' | ','): number {
  if (!/\d$/.test(text) || !forms[mark].test(text)) return Number.NaN;
  const digits = mark === '.' ? text.replace(/[,'’ ]/g, '') : text.replace(/[.'’ ]/g, '');
  return Number(digits.replace(',', '.'));
}

/** Ten-thousandths of an amount, half away from zero. */
export function money(amount: number): number {
  const whole = Math.round(Math.abs(amount) * MONEY);
  return amount < 0 ? -whole : whole;
}
