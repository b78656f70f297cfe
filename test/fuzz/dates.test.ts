import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDate } from '../../src/sales/date.ts';
import { readDays } from '../../src/sales/days.ts';
import { tokyo } from '../sales/reading.ts';
import { anyCell, dateText } from './cells.ts';
import { civil, dayOf, plainDate, says } from './naive.ts';
import { PATIENCE, runs } from './runs.ts';

test(
  'a text is read as the day that it says, or not at all',
  () => {
    fc.assert(
      fc.property(dateText, (text) => {
        const date = readDate(text, tokyo);
        if (date.is !== 'day' && date.is !== 'month') return;
        expect(says(text, date.day, date.is), `${text} → ${JSON.stringify(civil(date.day))}`).toBe(
          true,
        );
      }),
      runs(4000),
    );
  },
  PATIENCE,
);

const day = fc.tuple(fc.integer({ min: 1868, max: 2199 }), fc.nat(40), fc.nat(40));
const SPELLINGS: readonly ((y: number, m: string, d: string) => string)[] = [
  (y, m, d) => `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`,
  (y, m, d) => `${y}/${m}/${d}`,
  (y, m, d) => `${y}年${m}月${d}日`,
];

test(
  'a plain date is always read, and a day that does not exist never',
  () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...SPELLINGS), ([y, m, d], spell) => {
        const text = spell(y, `${m}`, `${d}`);
        const wanted = plainDate(text);
        const date = readDate(text, tokyo);
        expect(date.is === 'day' ? date.day : null, text).toBe(wanted);
      }),
      runs(2000),
    );
  },
  PATIENCE,
);

const ZONES = ['Asia/Tokyo', 'Europe/London', 'America/Sao_Paulo', 'Pacific/Kiritimati'];

test(
  'a date cell is the day that its zone shows at that instant',
  async () => {
    const { zoneDays } = await import('../../src/sales/zone.ts');
    const instant = fc.integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2110, 0, 1) });
    for (const zone of ZONES) {
      const dayIn = zoneDays(zone);
      const shown = new Intl.DateTimeFormat('en-CA', { timeZone: zone });
      fc.assert(
        fc.property(instant, (time) => {
          const date = readDate(new Date(time), { dayOf: dayIn });
          const [y, m, d] = shown.format(time).split('-').map(Number);
          expect(date.is === 'day' ? date.day : null, `${time} ${zone}`).toBe(dayOf(y, m, d));
        }),
        runs(400, 4),
      );
    }
  },
  PATIENCE,
);

test(
  'a column gives each row a day that its own text says, whatever stands around it',
  () => {
    const column = fc.array(fc.oneof({ arbitrary: dateText, weight: 3 }, anyCell), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(column, (cells) => {
        const { days, ok, fault } = readDays(cells, tokyo);
        cells.forEach((cell, row) => {
          expect(Number.isInteger(days[row])).toBe(true);
          if (ok[row] === 0 || typeof cell !== 'string') return;
          expect(fault[row]).toBe(0);
          // A date without a year takes it from its neighbours.
          const { year } = civil(days[row]);
          const kind = ok[row] === 2 ? 'month' : 'day';
          const said = says(cell, days[row], kind) || says(`${year} ${cell}`, days[row], kind);
          expect(said, `${cell} → ${JSON.stringify(civil(days[row]))}`).toBe(true);
        });
      }),
      runs(600, 6),
    );
  },
  PATIENCE,
);
