/** Dates and times as people type them, read as the spreadsheet's locale reads them. */
import type { LocaleRules } from './locale.ts';

/** A serial number and the pattern that the cell gets if it has none. */
export interface TypedDate {
  readonly value: number;
  readonly pattern: string;
}

const clock = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)? ?([ap]m)?$/i;

/** A typed date, time or both; null when the text is neither. `year` completes `3/4`. */
export function typedDate(text: string, rules: LocaleRules, year: number): TypedDate | null {
  const time = typedTime(text);
  if (time) return time;
  const cut = /^(.*\S)[ T]+(\d{1,2}:\d{2}\S*(?: ?[ap]m)?)Z?$/i.exec(text);
  const day = typedDay(cut ? cut[1] : text, rules, year);
  if (!day || !cut) return day;
  const rest = typedTime(cut[2]);
  if (!rest || rest.value >= 1) return null;
  return { value: day.value + rest.value, pattern: `${day.pattern} ${rest.pattern}` };
}

function typedTime(text: string): TypedDate | null {
  const found = clock.exec(text);
  if (!found) return null;
  const [, digits, minutes, seconds, half] = found;
  let hours = Number(digits);
  if (half) {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  }
  const value = (hours * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  const tail = seconds === undefined ? 'mm' : 'mm:ss';
  if (hours > 23) return { value, pattern: `[h]:${tail}` };
  return { value, pattern: half ? `h:${tail} am/pm` : `hh:${tail}` };
}

function typedDay(text: string, rules: LocaleRules, year: number): TypedDate | null {
  const kanji = rules.japanese && /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (kanji) {
    const pattern = kanji[1] ? 'yyyy"年"m"月"d"日"' : 'm"月"d"日"';
    return serial(Number(kanji[1] ?? year), Number(kanji[2]), Number(kanji[3]), pattern);
  }
  const first = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (first) {
    const pattern = `yyyy${first[2]}mm${first[2]}dd`;
    return serial(Number(first[1]), Number(first[3]), Number(first[4]), pattern);
  }
  return digitsDay(text, rules, year) ?? namedDay(text, rules, year);
}

/** `3/4`, `3/4/25`, `03.04.2025` in the order of the locale. */
function digitsDay(text: string, rules: LocaleRules, year: number): TypedDate | null {
  const found = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (!found) return null;
  const [, one, separator, two, last] = found;
  // `1.2` is a number wherever the decimal sign is a point, and no date where dates have slashes.
  if (separator === '.' && (rules.separator !== '.' || last === undefined)) return null;
  if (rules.order[0] === 'y' && last !== undefined && last.length === 2) {
    return serial(fullYear(one), Number(two), Number(last), rules.datePattern);
  }
  const dayFirst = rules.order.indexOf('d') < rules.order.indexOf('m');
  const [day, month] = dayFirst ? [one, two] : [two, one];
  const pattern = last === undefined ? (dayFirst ? 'd/m' : 'm/d') : rules.datePattern;
  return serial(last === undefined ? year : fullYear(last), Number(month), Number(day), pattern);
}

/** `12 Mar 2025`, `12-Mar-25`, `March 12, 2025`, `12 Mar`. */
function namedDay(text: string, rules: LocaleRules, year: number): TypedDate | null {
  const dayFirst = /^(\d{1,2})[ -]([\p{L}]+)\.?(?:[ ,-]+(\d{4}|\d{2}))?$/u.exec(text);
  const nameFirst = /^([\p{L}]+)\.?[ -](\d{1,2})(?:,? +(\d{4}))?$/u.exec(text);
  const found = dayFirst ?? nameFirst;
  if (!found) return null;
  const [day, name] = dayFirst ? [found[1], found[2]] : [found[2], found[1]];
  const month = rules.months.get(name.toLowerCase());
  if (!month) return null;
  const pattern = found[3] ? 'd mmm yyyy' : 'd mmm';
  return serial(found[3] ? fullYear(found[3]) : year, month, Number(day), pattern);
}

function fullYear(digits: string): number {
  const number = Number(digits);
  if (digits.length > 2) return number;
  return number < 30 ? 2000 + number : 1900 + number;
}

function serial(year: number, month: number, day: number, pattern: string): TypedDate | null {
  const instant = Date.UTC(year, month - 1, day);
  const real = new Date(instant);
  if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== day) return null;
  return { value: instant / 86_400_000 + 25_569, pattern };
}
