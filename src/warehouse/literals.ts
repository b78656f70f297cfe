import { isoFromDay } from '../sales/calendar.ts';
import { type Day, MONEY } from '../sales/sales.ts';

/** Text as BigQuery quotes it: a doubled quote would end the text there, a backslash does not. */
export function textLiteral(text: string): string {
  const escaped = text
    .replace(/\\/g, '\\\\')
    .replace(/'/g, "\\'")
    .replace(/\r?\n|\r/g, '\\n');
  return `'${escaped}'`;
}

/** A number as plain digits; a decimal one is a NUMERIC, which keeps nine places exactly. */
export function numberLiteral(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  return `NUMERIC '${plainDigits(value)}'`;
}

/** Money that is given in ten-thousandths. */
export function moneyLiteral(tenThousandths: number): string {
  return `NUMERIC '${plainDigits(tenThousandths / MONEY)}'`;
}

/** `DATE '2024-12-31'`. */
export function dateLiteral(day: Day): string {
  return `DATE '${isoFromDay(day)}'`;
}

/** Never with an exponent, which a NUMERIC of very small numbers would be written with. */
function plainDigits(value: number): string {
  const digits = String(value);
  return digits.includes('e') ? value.toFixed(9) : digits;
}
