const token =
  /"[^"]*"|\\.|\[h+\]|\[m+\]|\[s+\]|am\/pm|a\/p|yyyy|yy|m{1,5}|d{1,4}|h{1,2}|s{1,2}|./gi;

/** What a date is made of, and how its pattern reads. */
interface Shown {
  readonly serial: number;
  readonly clock: Date;
  readonly tag: string;
  readonly twelve: boolean;
}

/** A serial number under a date pattern, such as `yyyy-mm-dd hh:mm`. */
export function dateText(serial: number, pattern: string, locale: string): string {
  const tokens = pattern.match(token) ?? [];
  const shown: Shown = {
    serial,
    clock: new Date(Math.round((serial - 25_569) * 86_400_000)),
    tag: locale.replace('_', '-'),
    twelve: tokens.some((each) => /^a(?:m\/pm|\/p)$/i.test(each)),
  };
  return tokens
    .map((each, place) => part(shown, isMinute(tokens, place) ? 'n'.repeat(each.length) : each))
    .join('');
}

/** `m` means minutes after hours and before seconds, else the month. */
function isMinute(tokens: readonly string[], place: number): boolean {
  if (!/^mm?$/i.test(tokens[place])) return false;
  const field = (each: string) => /^\[?[ymdhs]/i.test(each);
  const before = tokens.slice(0, place).filter(field).pop();
  const after = tokens.slice(place + 1).find(field);
  return /^\[?h/i.test(before ?? '') || /^\[?s/i.test(after ?? '');
}

function part({ serial, clock, tag, twelve }: Shown, text: string): string {
  const size = text.length;
  const pad = (number: number) => String(number).padStart(size, '0');
  const named = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC', calendar: 'gregory' }).format(
      clock,
    );
  const hours = clock.getUTCHours();
  switch (text[0].toLowerCase()) {
    case '"':
      return text.slice(1, -1);
    case '\\':
      return text[1];
    case '[':
      return String(Math.floor(serial * perDay[text[1].toLowerCase()]));
    case 'a':
      return hours < 12 ? 'AM' : 'PM';
    case 'y':
      return pad(clock.getUTCFullYear() % (size > 2 ? 10_000 : 100));
    case 'm':
      if (size > 2) return named({ month: size > 3 ? 'long' : 'short' });
      return pad(clock.getUTCMonth() + 1);
    case 'd':
      if (size > 2) return named({ weekday: size > 3 ? 'long' : 'short' });
      return pad(clock.getUTCDate());
    case 'h':
      return pad(twelve ? hours % 12 || 12 : hours);
    case 'n':
      return pad(clock.getUTCMinutes());
    case 's':
      return pad(clock.getUTCSeconds());
    default:
      return text;
  }
}

const perDay: Readonly<Record<string, number>> = { h: 24, m: 1440, s: 86_400 };
