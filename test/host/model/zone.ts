/**
 * A date cell is a serial number in the spreadsheet's zone (day 0 = 1899-12-30); a `Date` is an
 * instant. Offsets are remembered per day, so a column of half a million dates costs a look-up each.
 */
const DAY = 86_400_000;
const EPOCH = 25_569;

interface Zone {
  readonly clock: Intl.DateTimeFormat;
  /** Offset by UTC day number; NaN where the offset changes within the day. */
  readonly byDay: Map<number, number>;
}

const zones = new Map<string, Zone>();

function zoneOf(name: string): Zone {
  let zone = zones.get(name);
  if (!zone) {
    const clock = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    zone = { clock, byDay: new Map() };
    zones.set(name, zone);
  }
  return zone;
}

/** What the zone's clock shows at an instant, as if it were UTC, minus the instant. */
function measured(zone: Zone, instant: number): number {
  const shown: Record<string, string> = {};
  for (const part of zone.clock.formatToParts(instant)) shown[part.type] = part.value;
  const year = shown.era === 'BC' ? 1 - Number(shown.year) : Number(shown.year);
  const clock = new Date(0);
  clock.setUTCFullYear(year, Number(shown.month) - 1, Number(shown.day));
  clock.setUTCHours(Number(shown.hour), Number(shown.minute), Number(shown.second));
  return clock.getTime() - Math.floor(instant / 1000) * 1000;
}

function offsetAt(zone: Zone, instant: number): number {
  const day = Math.floor(instant / DAY);
  let offset = zone.byDay.get(day);
  if (offset === undefined) {
    const start = measured(zone, day * DAY);
    offset = start === measured(zone, (day + 1) * DAY - 1000) ? start : Number.NaN;
    zone.byDay.set(day, offset);
  }
  return Number.isNaN(offset) ? measured(zone, instant) : offset;
}

/** The serial that a spreadsheet in this zone shows at an instant (milliseconds since 1970 UTC). */
export function serialOf(instant: number, zone: string): number {
  return (instant + offsetAt(zoneOf(zone), instant)) / DAY + EPOCH;
}

/**
 * The instant at which this zone shows a serial, to the millisecond. A time that occurs twice is
 * the first of the two; one that a clock change leaves out is as much later as was left out.
 */
export function instantOf(serial: number, zone: string): number {
  const known = zoneOf(zone);
  const local = Math.round((serial - EPOCH) * DAY);
  const before = local - offsetAt(known, local - DAY);
  if (before + offsetAt(known, before) === local) return before;
  const after = local - offsetAt(known, local + DAY);
  return after + offsetAt(known, after) === local ? after : before;
}
