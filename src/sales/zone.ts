import { DAY, dayFromCivil, EPOCH } from './calendar.ts';
import type { Day } from './sales.ts';

/** Days from 1970 up to which Intl is asked: nearly all that a date can hold. */
const FAR = 99_999_000;

/** Milliseconds that a zone's clocks are ahead of UTC at an instant. */
type Offset = (instant: number) => number;

const utc: Offset = () => 0;

/** The offset as Intl's clock shows it; `null` where the zone or Intl itself is unknown. */
function offsetByIntl(zone: string): Offset | null {
  let clock: Intl.DateTimeFormat;
  try {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    } as Intl.DateTimeFormatOptions);
  } catch {
    return null;
  }
  return (instant) => {
    const seconds = Math.floor(instant / 1000) * 1000;
    const part: Record<string, number> = {};
    for (const { type, value } of clock.formatToParts(seconds)) part[type] = Number(value);
    const day = dayFromCivil(part.year, part.month, part.day) - EPOCH;
    // Some engines write midnight as 24 in spite of h23.
    const time = ((part.hour % 24) * 60 + part.minute) * 60 + part.second;
    return day * DAY + time * 1000 - seconds;
  };
}

/**
 * Remembers the offset of each UTC day, because asking Intl costs microseconds and a sheet has a
 * million cells. A day on which the clocks change remembers its moment of change as well.
 */
function remember(ask: Offset): Offset {
  const atStart = new Map<number, number>();
  const changes = new Map<number, number>();
  const startOf = (day: number): number => {
    let offset = atStart.get(day);
    if (offset === undefined) {
      offset = ask(day * DAY);
      atStart.set(day, offset);
    }
    return offset;
  };
  const changeOf = (day: number): number => {
    let change = changes.get(day);
    if (change === undefined) {
      change = firstOther(ask, day * DAY, (day + 1) * DAY);
      changes.set(day, change);
    }
    return change;
  };
  /** The offset of the days on which no clock changes. */
  const steady = new Map<number, number>();
  return (instant) => {
    const day = Math.floor(instant / DAY);
    const known = steady.get(day);
    if (known !== undefined) return known;
    if (!(Math.abs(day) < FAR)) return 0;
    const before = startOf(day);
    const after = startOf(day + 1);
    if (before !== after) return instant < changeOf(day) ? before : after;
    steady.set(day, before);
    return before;
  };
}

/** The first instant after `low` whose offset is no longer that of `low`. */
function firstOther(ask: Offset, low: number, high: number): number {
  const before = ask(low);
  let from = low;
  let to = high;
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2);
    if (ask(middle) === before) from = middle;
    else to = middle;
  }
  return to;
}

const known = new Map<string, Offset>();

function offsetIn(zone: string): Offset {
  let offset = known.get(zone);
  if (!offset) {
    const ask = typeof Intl === 'undefined' ? null : offsetByIntl(zone);
    offset = ask ? remember(ask) : utc;
    known.set(zone, offset);
  }
  return offset;
}

/**
 * A function that gives the day which a zone's calendar shows at an instant (milliseconds since
 * 1970 UTC). An unknown zone counts as UTC. The zone of the machine never matters.
 */
export function zoneDays(zone: string): (instant: number) => Day {
  const offset = offsetIn(zone);
  return (instant) => Math.floor((instant + offset(instant)) / DAY) + EPOCH;
}

/**
 * The instant at which a day begins in a zone: its midnight, the first of two where the clocks go
 * back over it, or the first instant that exists where they skip it.
 */
export function instantOf(day: Day, zone: string): number {
  const offset = offsetIn(zone);
  const midnight = (day - EPOCH) * DAY;
  let first = Number.POSITIVE_INFINITY;
  for (const near of [midnight - DAY, midnight, midnight + DAY]) {
    const instant = midnight - offset(near);
    if (offset(instant) === offset(near)) first = Math.min(first, instant);
  }
  if (first !== Number.POSITIVE_INFINITY) return first;
  return firstOther(offset, midnight - DAY, midnight + DAY);
}
