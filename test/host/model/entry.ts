/**
 * What a text becomes when it is typed into a cell, or written there by a script, which is the
 * same: a formula, a number, a date, a truth value, or text.
 */
import type { Value } from './book.ts';
import { typedDate } from './entry-dates.ts';
import { type LocaleRules, localeRules } from './locale.ts';

/** What a typed text turned out to be. */
export interface Entry {
  readonly value: Value;
  /** The pattern that an automatic cell takes on. */
  readonly pattern?: string;
  /** Set when the text is a formula; `value` is then what shows until it is calculated. */
  readonly formula?: string;
}

const memory = new Map<string, Entry>();

/**
 * Reads a text as the spreadsheet's locale does. `year` completes dates without one. A cell that is
 * formatted as text (`@`) takes the text as it is and never comes here.
 */
export function parseEntry(text: string, locale: string, year: number): Entry {
  // Most cells are names: only these first characters, or a month's name, can mean something else.
  if (!/^[\s\d=+\-'.,($€£¥￥tTfF]|^\p{L}+[.]?[ -]\d/u.test(text)) return { value: text };
  const key = `${locale} ${year} ${text}`;
  let entry = memory.get(key);
  if (!entry) {
    entry = read(text, localeRules(locale), year);
    if (memory.size > 100_000) memory.clear();
    memory.set(key, entry);
  }
  return entry;
}

function read(text: string, rules: LocaleRules, year: number): Entry {
  if (text[0] === "'") return { value: text.slice(1) };
  if (text[0] === '=' && text.length > 1) return { value: '', formula: text };
  const bare = text.trim();
  if (/^(?:true|false)$/i.test(bare)) return { value: bare.toLowerCase() === 'true' };
  const found = typedNumber(bare, rules) ?? typedDate(bare, rules, year);
  if (found) return found;
  // `+49 30…` and `-abc` are read as formulas, which then cannot be parsed.
  if (/^[+-]./.test(text)) return { value: '#ERROR!', formula: `=${text}` };
  return { value: text };
}

const shapes = new WeakMap<LocaleRules, RegExp>();

/** What a typed number looks like where this is how numbers are written. */
function numberShape(rules: LocaleRules): RegExp {
  let shape = shapes.get(rules);
  if (!shape) {
    const group = oneSign(rules.group);
    const decimal = oneSign(rules.decimal);
    const whole = `\\d{1,3}(?:${group}\\d{3})+|\\d+(?: \\d+)*|(?=${decimal}\\d)`;
    shape = new RegExp(
      `^(\\()?([+-])?([$€£¥￥])? ?([+-])?(${whole})(?:${decimal}(\\d*))?` +
        '(e[+-]?\\d+)?(?: ?(%)| ?(€))?(\\))?$',
      'i',
    );
    shapes.set(rules, shape);
  }
  return shape;
}

/** `0012`, `22 34`, `1,000.5`, `$2.99`, `(5)`, `12 %`, `1e5`; null when the text is no number. */
function typedNumber(text: string, rules: LocaleRules): Entry | null {
  const found = numberShape(rules).exec(text);
  if (!found) return null;
  const [, open, sign1, symbol, sign2, whole, fraction, power, percent, euro, close] = found;
  if ((open === undefined) !== (close === undefined) || (sign1 && sign2)) return null;
  // `22 34` loses its space, but `+49 30 1234` is read as a formula.
  if ((sign1 ?? sign2) && /\s/.test(whole) && rules.group.trim() !== '') return null;
  const digits = whole.replace(/\D/g, '') || '0';
  const size = Number(`${digits}.${fraction || '0'}${power ?? ''}`) / (percent ? 100 : 1);
  const value = open || sign1 === '-' || sign2 === '-' ? -size : size;
  const currency = symbol ?? euro;
  return { value, pattern: pattern(whole, fraction, { currency, percent, power }, rules) };
}

function pattern(
  whole: string,
  fraction: string | undefined,
  marks: { currency?: string; percent?: string; power?: string },
  rules: LocaleRules,
): string | undefined {
  const decimals = fraction ? '.00' : '';
  if (marks.percent) return `0${decimals}%`;
  if (marks.power) return '0.00E+00';
  if (marks.currency) return `"${marks.currency}"#,##0${decimals}`;
  return whole.includes(rules.group) ? `#,##0${decimals}` : undefined;
}

function oneSign(sign: string): string {
  // Some locales group by a narrow or a no-break space; people type a plain one.
  return /\s/.test(sign) ? '\\s' : sign.replace('.', '\\.');
}
