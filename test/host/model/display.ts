/** Cell values as the grid shows them, by their number format. */
import type { Value } from './book.ts';
import { dateText } from './display-dates.ts';
import { isDateFormat } from './formats.ts';
import { localeRules } from './locale.ts';

/** The text that a cell shows. Patterns beyond dates, decimals, groups and percent show plainly. */
export function displayText(value: Value, pattern: string, locale: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (isDateFormat(pattern)) return dateText(value, pattern, locale);
  if (pattern === '' || pattern === '@' || pattern === 'General') return plainText(value, locale);
  return numberText(value, pattern, locale);
}

function plainText(value: number, locale: string): string {
  const large = Math.abs(value) >= 1e15;
  const text = large ? value.toExponential() : String(Number(value.toPrecision(15)));
  return text.replace('.', localeRules(locale).decimal).replace('e', 'E');
}

function numberText(value: number, pattern: string, locale: string): string {
  const sections = pattern.split(';');
  const ownNegative = value < 0 && sections[1] !== undefined;
  const bare = (ownNegative ? sections[1] : sections[0]).replace(/\[[^\]]*\]/g, '');
  // Quoted text may hold `0` or `#`, so digits are looked for beside it.
  const digits = bare.replace(/"[^"]*"/g, (text) => ' '.repeat(text.length));
  const found = /[#0?][#0?,]*(?:\.([0#?]*))?/.exec(digits);
  if (!found) return literal(bare);
  const decimals = found[1] ?? '';
  const text = new Intl.NumberFormat(locale.replace('_', '-'), {
    minimumFractionDigits: decimals.replace(/[^0]/g, '').length,
    maximumFractionDigits: decimals.length,
    minimumIntegerDigits: Math.max(found[0].split('.')[0].replace(/[^0]/g, '').length, 1),
    useGrouping: found[0].includes(','),
    numberingSystem: 'latn',
  }).format(Math.abs(bare.includes('%') ? value * 100 : value));
  const before = literal(bare.slice(0, found.index));
  const after = literal(bare.slice(found.index + found[0].length));
  return `${value < 0 && !ownNegative ? '-' : ''}${before}${text}${after}`;
}

function literal(text: string): string {
  const plain = (_whole: string, quoted?: string, escaped?: string) => quoted ?? escaped ?? '';
  return text.replace(/"([^"]*)"|\\(.)|_.|\*./g, plain);
}
