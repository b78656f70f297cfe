import fc from 'fast-check';
import type { Cell } from '../../src/sales/sales.ts';

const number = (low: number, high: number) => fc.integer({ min: low, max: high });

/** Most often nothing, now and then one of these. */
const maybe = (...texts: readonly string[]) =>
  fc.oneof({ arbitrary: fc.constant(''), weight: 4 }, fc.constantFrom(...texts));

/** A text with one piece of another put in somewhere, most often with none. */
const disturbed = (text: fc.Arbitrary<string>, ...pieces: readonly string[]) =>
  fc.tuple(text, maybe(...pieces), fc.nat(20)).map(([whole, piece, at]) => {
    const place = at % (whole.length + 1);
    return whole.slice(0, place) + piece + whole.slice(place);
  });

const numeral = (low: number, high: number) =>
  fc.tuple(number(low, high), fc.boolean()).map(([n, pad]) => `${n}`.padStart(pad ? 2 : 1, '0'));
const era = fc.constantFrom('令和', '平成', '昭和', 'R', 'H', 's', '㋿', '明治');
const year = fc.oneof(
  number(2015, 2026).map(String),
  number(1850, 2210).map(String),
  numeral(0, 99),
  fc
    .tuple(era, fc.oneof(number(0, 70).map(String), fc.constant('元')))
    .map((parts) => parts.join('')),
);
const monthName = fc.constantFrom(
  'Jan',
  'feb',
  'März',
  'avril',
  'May',
  'Sept.',
  'octobre',
  'Dez',
  'moon',
);
const month = fc.oneof({ arbitrary: numeral(1, 13), weight: 3 }, monthName);
const day = fc.oneof({ arbitrary: numeral(1, 32), weight: 9 }, numeral(0, 99));
const marks = fc.constantFrom(
  ...[
    ['/', '/', ''],
    ['-', '-', ''],
    ['.', '.', ''],
    ['年', '月', '日'],
    ['／', '／', ''],
    ['', '', ''],
  ],
  ...[
    [' ', ' ', ''],
    [' ', ', ', ''],
    ['/', '-', ''],
    ['年', '/', '頃'],
    [' de ', ' de ', ''],
    ['−', '−', ''],
  ],
);
const order = fc.constantFrom([0, 1, 2], [2, 1, 0], [1, 2, 0], [0, 1], [1, 2], [2, 1], [1, 0]);
const clock = maybe(
  ' 10:30',
  'T23:59:59Z',
  'T00:10+09:00',
  ' 25:00',
  ' 9 PM',
  ' 12',
  ' 07:05 EST',
  '(火)',
);

const written = fc
  .tuple(order, year, month, day, marks, clock)
  .map(([places, y, m, d, [one, two, end], time]) => {
    const [first, second, third] = places.map((at) => [y, m, d][at]);
    const date =
      third === undefined ? first + one + second : first + one + second + two + third + end;
    return date + time;
  });

/** Texts that are a date or nearly one, in every order of the parts. */
export const dateText: fc.Arbitrary<string> = disturbed(
  written,
  ...[
    '¹',
    '②',
    '⑴',
    '½',
    "'",
    '(',
    ')',
    '約',
    '@',
    '-',
    '=',
    '\t',
    '〜',
    '第',
    '?',
    '1',
    '0',
    '３',
    'th',
  ],
  ...['\u200b', '\u00a0', '\u202e', '\ud800', ' ', '.', ',', 'Fri ', ':', 'Z', '+'],
);

const figure = fc.oneof(
  number(0, 999_999).map(String),
  number(0, 2 ** 50).map(String),
  number(0, 10 ** 9).map((n) => n.toLocaleString('en')),
  number(0, 10 ** 9).map((n) => n.toLocaleString('de')),
  fc
    .tuple(number(0, 99_999), numeral(0, 99), fc.constantFrom('.', ','))
    .map(([n, c, mark]) => `${n}${mark}${c}`),
  number(0, 99_999).map((n) => `${n / 10}万`),
);
const money = maybe('¥', '$', '€', '円', 'kr', 'Fr.', 'JPY', '千円', '%', 'kg', '個', '₿', ' EUR');
const sign = maybe('-', '−', '▲', '△', '+', '--', '=');
const tail = maybe('-', '也', '引き', '(税込)', '.', 'e5', ' 9', '×2');

/** Texts that are an amount or nearly one. */
export const amountText: fc.Arbitrary<string> = disturbed(
  fc.oneof(
    {
      arbitrary: fc.tuple(sign, money, figure, money, tail).map((parts) => parts.join('')),
      weight: 4,
    },
    figure.map((text) => `(${text})`),
  ),
  ...[
    '²',
    '⑶',
    '½',
    ' ',
    ',',
    '.',
    "'",
    '-',
    '０',
    '1',
    '(',
    ')',
    '\u200b',
    '\u202e',
    '\ud800',
    '円',
  ],
);

/** Names, blanks and what only looks like a name. */
export const nameText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'Ann',
    'ANN ',
    'ａｎｎ',
    '山田様',
    '山田 太郎',
    '株式会社 山田',
    '㈱山田',
    '現金',
    'walk-in',
  ),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'valueOf',
    '=1+1',
    '\ud800',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

/** Cells that are no text: numbers of every size, dates that may be none, truth values, blanks. */
export const otherCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.double(),
  number(-5, 100_000),
  number(18_000_000, 22_000_000),
  fc.date({ noInvalidDate: false }) as fc.Arbitrary<Cell>,
  fc.boolean(),
  fc.constantFrom<Cell>('', '', '#N/A', '#REF!', '#DIV/0!', ' ', '\u3000', 'x'),
);

/** Whatever may stand in a cell. */
export const anyCell: fc.Arbitrary<Cell> = fc.oneof(dateText, amountText, nameText, otherCell);
