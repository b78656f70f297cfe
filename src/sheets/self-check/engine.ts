import { place } from 'otokui:sidebar-words';
import { DAY, EPOCH, isoFromDay } from '../../sales/calendar.ts';
import { zoneDays } from '../../sales/zone.ts';
import { moneyWriter } from '../../words/money.ts';
import type { Probes } from './bench.ts';

/** Built-ins that the code uses; ES2020 has them all. */
const NEEDED = [
  ...['Array.prototype.flat', 'Array.prototype.flatMap', 'Object.fromEntries', 'Object.entries'],
  ...['String.prototype.matchAll', 'String.prototype.normalize', 'String.prototype.padStart'],
  ...['Intl.DateTimeFormat.prototype.formatToParts', 'Intl.NumberFormat', 'Map'],
  ...['Float64Array.prototype.sort', 'Math.imul', 'Math.log1p', 'Math.expm1', 'Number.isInteger'],
];

/** Newer ones, which the code does without until they are known to be there. */
const NEWER = [
  ...['Array.prototype.at', 'Array.prototype.findLast', 'Array.prototype.toSorted'],
  ...['String.prototype.replaceAll', 'Object.hasOwn', 'Object.groupBy', 'WeakRef'],
  ...['structuredClone', 'TextEncoder', 'URL', 'setTimeout'],
];

/** What the runtime knows of the world, and where the file and its user live. */
export const engine = {
  builtIns: {
    source: '9 [?]',
    expected: { is: 'all' },
    run: () => {
      const missing = NEEDED.filter((name) => !exists(name));
      return missing.length === 0 ? 'all' : `without ${missing.join(', ')}`;
    },
  },
  newerBuiltIns: {
    source: '9 [?]',
    expected: 'anything',
    run: () => NEWER.filter(exists).join(', ') || 'none',
  },
  money: {
    source: '9 [?]',
    expected: { is: '¥58,500 £1,234.50 6万円' },
    run: () =>
      [
        moneyWriter('en', 'JPY', 0)(58_500),
        moneyWriter('en', 'GBP', 2)(1234.5),
        moneyWriter('ja', 'JPY', 0)(60_000),
      ].join(' '),
  },
  dateWords: {
    source: '9 [R]',
    expected: { is: '5 Mar 2024, 2024/03/05' },
    run: () => {
      const instant = (45_356 - EPOCH) * DAY;
      const style = { dateStyle: 'medium', timeZone: 'UTC' } as const;
      const said = ['en-GB', 'ja'].map((language) =>
        new Intl.DateTimeFormat(language, style).format(instant),
      );
      return said.join(', ');
    },
  },
  zoneDays: {
    source: '8 [R]',
    expected: { is: '2024-03-05 2024-03-04 2024-03-05' },
    run: () =>
      [
        zoneDays('Asia/Tokyo')(Date.UTC(2024, 2, 4, 15)),
        zoneDays('America/Sao_Paulo')(Date.UTC(2024, 2, 5, 2, 59)),
        zoneDays('Pacific/Kiritimati')(Date.UTC(2024, 2, 4, 10)),
      ]
        .map(isoFromDay)
        .join(' '),
  },
  foldedText: {
    source: '9 [?]',
    expected: { is: 'Ab1平成ガ' },
    run: () => 'Ａｂ①㍻ｶﾞ'.normalize('NFKC'),
  },
  scriptZone: {
    source: '8 [D]',
    expected: { is: '0 minutes' },
    run: () => `${Math.abs(new Date(2024, 6, 1).getTimezoneOffset())} minutes`,
  },
  fileLocale: {
    source: '8 [R]',
    expected: { is: 'language_COUNTRY' },
    run: ({ spreadsheet }) => spelling(spreadsheet.getSpreadsheetLocale()),
  },
  userLocale: {
    source: '2 [D]',
    expected: 'anything',
    run: () => spelling(Session.getActiveUserLocale()),
  },
  fileZone: {
    source: '8 [D]',
    expected: { is: 'known' },
    run: ({ spreadsheet }) => {
      const zone = spreadsheet.getSpreadsheetTimeZone();
      return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) === '' ? zone : 'known';
    },
  },
  sidebarPage: {
    source: '4 [?]',
    expected: { is: 'as it was pushed' },
    run: () => {
      const page = HtmlService.createHtmlOutputFromFile('sidebar').getContent();
      const whole = page.includes(place) && page.includes('<html lang="en">');
      return whole ? 'as it was pushed' : 'changed';
    },
  },
} satisfies Probes;

/** True where a name such as `Array.prototype.flat` leads to something. */
function exists(name: string): boolean {
  let found: unknown = globalThis;
  for (const part of name.split('.')) {
    if (found === undefined || found === null) return false;
    found = (found as Readonly<Record<string, unknown>>)[part];
  }
  return found !== undefined;
}

/** How a locale is written, without telling which it is; an odd spelling is told as it stands. */
function spelling(locale: string): string {
  if (/^[a-z]{2,3}_[A-Z]{2}$/.test(locale)) return 'language_COUNTRY';
  if (/^[a-z]{2,3}-[A-Z]{2}$/.test(locale)) return 'language-COUNTRY';
  return /^[a-z]{2,3}$/.test(locale) ? 'language' : locale;
}
