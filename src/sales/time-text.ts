const MINUTE = 60_000;

/** Hours from UTC of the names that exports write behind a time. */
const zoneNames: Readonly<Record<string, number>> = {
  Z: 0,
  UTC: 0,
  GMT: 0,
  JST: 9,
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
  CET: 1,
  CEST: 2,
  AEST: 10,
  AEDT: 11,
};

const zone = 'Z|[A-Z]{3,4}|(?:UTC|GMT)?[+-]\\d{1,2}(?::?\\d{2})?';
const clock = new RegExp(
  '^(.+?)(?:[Tt]|\\s+at\\s+|[\\s,]+|(?<=[日)]))(午前|午後)?\\s*' +
    '(\\d{1,2})(?::(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?|時(?:(\\d{1,2})分(?:(\\d{1,2})秒)?)?)' +
    `\\s*([AaPp]\\.?[Mm]\\.?)?(?:\\s*\\(?(${zone})\\)?(?:\\s*\\([^)]*\\))?)?$`,
);

/**
 * Splits a time off the end of a text: the rest, and the milliseconds after midnight UTC of the
 * written date where an offset is given, else `null`. `undefined` where the time is no real time.
 */
export function splitTime(text: string): readonly [string, number | null | undefined] {
  const match = clock.exec(text);
  if (!match) return [text, null];
  const [, date, half, hours, colonMinutes, colonSeconds, kanjiMinutes, kanjiSeconds] = match;
  const [ampm, zoneText] = match.slice(8);
  const minutes = Number(colonMinutes ?? kanjiMinutes ?? 0);
  const seconds = Number(colonSeconds ?? kanjiSeconds ?? 0);
  let hour = Number(hours);
  const late = half === '午後' || /^p/i.test(ampm ?? '');
  if (half || ampm) {
    if (hour > 12) return [date, undefined];
    hour = (hour % 12) + (late ? 12 : 0);
  }
  if (hour > 24 || minutes > 59 || seconds > 60) return [date, undefined];
  const rest = date.trim();
  if (!zoneText) return [rest, null];
  const offset = offsetMinutes(zoneText);
  if (offset === undefined) return [rest, undefined];
  return [rest, (hour * 60 + minutes - offset) * MINUTE + seconds * 1000];
}

function offsetMinutes(text: string): number | undefined {
  const match = /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?$/.exec(text);
  if (match) {
    const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
    return minutes > 14 * 60 ? undefined : match[1] === '-' ? -minutes : minutes;
  }
  const hours = zoneNames[text];
  return hours === undefined ? undefined : hours * 60;
}
