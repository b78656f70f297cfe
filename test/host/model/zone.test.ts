import { expect, test } from 'vitest';
import { instantOf, serialOf } from './zone.ts';

const zones = [
  'Etc/UTC',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
  'Europe/London',
];

test('a serial number is the instant at which its zone shows it', () => {
  expect(new Date(instantOf(45_658, 'Asia/Tokyo')).toISOString()).toBe('2024-12-31T15:00:00.000Z');
  expect(new Date(instantOf(45_658.5, 'America/Los_Angeles')).toISOString()).toBe(
    '2025-01-01T20:00:00.000Z',
  );
  expect(serialOf(Date.UTC(2025, 5, 30, 23, 30), 'Europe/London')).toBeCloseTo(
    45_839 + 0.5 / 24,
    9,
  );
});

test('every hour of ten years goes to its instant and back in every zone', () => {
  for (const zone of zones) {
    for (let serial = 42_000; serial < 45_700; serial += 6.041_666_666_7) {
      const shown = serialOf(instantOf(serial, zone), zone);
      // An hour that a clock change leaves out shows an hour later.
      expect(
        [0, 1].map((hours) => serial + hours / 24).some((each) => Math.abs(each - shown) < 1e-7),
      ).toBe(true);
    }
  }
});

test('days of clock change: a skipped hour shows later, a repeated one is the first', () => {
  const london = (serial: number) => new Date(instantOf(serial, 'Europe/London')).toISOString();
  expect(london(45_746 + 1.5 / 24)).toBe('2025-03-30T01:30:00.000Z');
  expect(london(45_956 + 1.5 / 24)).toBe('2025-10-26T00:30:00.000Z');
  // Midnight itself was left out here.
  expect(new Date(instantOf(43_408, 'America/Sao_Paulo')).toISOString()).toBe(
    '2018-11-04T03:00:00.000Z',
  );
});

test('a bare time falls on the day from which serial numbers count', () => {
  expect(new Date(instantOf(0.25, 'Etc/UTC')).toISOString()).toBe('1899-12-30T06:00:00.000Z');
});
