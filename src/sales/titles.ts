import { ERA, yearOfEra } from './era.ts';
import { plain } from './plain.ts';
import type { Day } from './sales.ts';
import type { YearHint } from './years.ts';

const eraYear = new RegExp(`(?:^|[^A-Za-z])(${ERA})\\.?\\s*(元|\\d{1,2})\\s*(年度|年|[./-]\\d)`);
const year = /(?:^|\D)((?:19|20)\d{2})(?!\d)\s*(年度)?/;

/** The year that the texts above a table say, else the tab's name (the first of `titles`). */
export function yearHint(titles: readonly string[], today: Day): YearHint {
  const [tab, ...above] = titles;
  for (const title of [...above, tab ?? '']) {
    const text = plain(title);
    const era = eraYear.exec(text);
    if (era) return { year: yearOfEra(era[1], era[2]), fiscal: era[3] === '年度', today };
    const plainYear = year.exec(text);
    if (plainYear) {
      return { year: Number(plainYear[1]), fiscal: plainYear[2] !== undefined, today };
    }
  }
  return { year: null, fiscal: false, today };
}

const units: Readonly<Record<string, number>> = {
  千: 1_000,
  万: 10_000,
  百万: 1_000_000,
  億: 100_000_000,
};

/** By what the amounts of a column are to be multiplied: `(単位:千円)` above it, `(千円)` in it. */
export function unitOf(titles: readonly string[], header: string): number {
  const inHeader = /[([/](百万|千|万|億)円[)\]]?/.exec(plain(header));
  if (inHeader) return units[inHeader[1]];
  if (/in thousands|(?:[$£€']|^|\()'?000s?\)?$/i.test(header)) return 1_000;
  for (const title of titles) {
    const text = plain(title);
    const stated = /単位\s*[:は]?\s*(百万|千|万|億)?円?/.exec(text);
    if (stated) return stated[1] ? units[stated[1]] : 1;
    if (/\(in thousands|in thousands of\b/i.test(text)) return 1_000;
  }
  return 1;
}
