import { afterEach, expect, test } from 'vitest';
import { dayFromIso, isoFromDay } from '../../src/sales/calendar.ts';
import { instantOf, zoneDays } from '../../src/sales/zone.ts';

const zones = [
  'Etc/UTC',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Europe/London',
  'Pacific/Kiritimati',
  'America/St_Johns',
];
const machine = process.env.TZ;
afterEach(() => {
  process.env.TZ = machine;
});

/** The day by another way: Intl's own date, in a zone. */
function dayByIntl(instant: number, zone: string): string {
  const form = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
  return form.format(instant);
}

/** Instants around days on which clocks change somewhere, an hour apart. */
const instants = [
  '2018-02-17',
  '2018-11-04',
  '2024-03-10',
  '2024-03-31',
  '2024-10-27',
  '2011-12-09',
]
  .map((day) => Date.parse(`${day}T00:00:00Z`))
  .flatMap((start) => Array.from({ length: 60 }, (_, hour) => start + hour * 3_600_000 - 1));

test.each(zones.flatMap((tz) => zones.map((zone) => [tz, zone] as const)))(
  'on a machine in %s the days of %s are right, also when clocks change',
  (tz, zone) => {
    process.env.TZ = tz;
    const dayOf = zoneDays(zone);
    expect(instants.map((instant) => isoFromDay(dayOf(instant)))).toEqual(
      instants.map((instant) => dayByIntl(instant, zone)),
    );
  },
);

test('every day begins at its own first instant', () => {
  for (const zone of zones) {
    const dayOf = zoneDays(zone);
    for (let day = dayFromIso('2018-01-01')!; day < dayFromIso('2019-01-01')!; day++) {
      const instant = instantOf(day, zone);
      expect(dayOf(instant)).toBe(day);
      expect(dayOf(instant - 1)).toBe(day - 1);
    }
  }
});

test('where clocks skip midnight the day begins at one o’clock', () => {
  const day = dayFromIso('2018-11-04')!;
  expect(new Date(instantOf(day, 'America/Sao_Paulo')).toISOString()).toBe(
    '2018-11-04T03:00:00.000Z',
  );
});

test('a day that a zone left out begins with the next one', () => {
  const day = dayFromIso('2011-12-30')!;
  expect(instantOf(day, 'Pacific/Apia')).toBe(instantOf(day + 1, 'Pacific/Apia'));
});

test('an unknown zone counts as UTC', () => {
  expect(zoneDays('Nowhere/Else')(Date.parse('2024-03-05T23:59:59Z'))).toBe(45_356);
  expect(instantOf(45_356, 'Nowhere/Else')).toBe(Date.parse('2024-03-05T00:00:00Z'));
});
