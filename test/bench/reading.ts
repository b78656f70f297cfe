import { readSales } from '../../src/sales/read.ts';
import type { Cell, Place } from '../../src/sales/sales.ts';
import { zoneDays } from '../../src/sales/zone.ts';
import { isProblem } from '../../src/words/messages.ts';
import { plainReading } from './plain-reading.ts';
import { messyTab } from './shop.ts';
import type { Trial } from './trial.ts';

/** Reading a whole tab of typed texts into columns, its layout and its faults found out. */
export const readingTrials = (sizes: readonly number[]): Trial[] =>
  sizes.map((size) => ({
    what: 'Read a tab of messy texts',
    size,
    prepare() {
      const cells = messyTab(size);
      return { ours: () => read(cells), peers: { 'plain loop': () => plainReading(cells) } };
    },
  }));

/** Where the made-up shops stand. */
export const PLACE: Place = { dayOf: zoneDays('UTC'), today: 45_900, locale: 'ja_JP' };

/** Reads a tab as every command does. */
export function read(cells: readonly (readonly Cell[])[]) {
  const reading = readSales({ tab: { name: 'Orders', cells }, place: PLACE });
  if (isProblem(reading)) throw new Error(`not read: ${reading.code}`);
  if (reading.lines !== cells.length - 1) throw new Error(`only ${reading.lines} lines read`);
  return reading;
}
