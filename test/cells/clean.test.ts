import { expect, test } from 'vitest';
import { cleanAmount, cleanDate } from '../../src/cells/clean.ts';
import { zoneDays } from '../../src/sales/zone.ts';
import { wordsOf } from '../../src/words/words.ts';
import { day } from '../data.ts';

const place = { dayOf: zoneDays('Asia/Tokyo'), today: day('2030-01-01'), locale: 'ja_JP' };
const words = wordsOf('en');
const col = (...values: unknown[]): unknown[][] => values.map((value) => [value]);
const clean = (values: unknown, dayFirst?: unknown, locale = 'ja_JP') =>
  cleanDate({ values, dayFirst, place: { ...place, locale }, words });
const at = (iso: string) => ({ day: day(iso) });

test('dates of every spelling become dates, what is none stays empty', () => {
  const given = col(
    '令和6年3月5日',
    45_356,
    '20240305',
    '2024-05-01 20:00:00 +0000',
    '未定',
    '2024/03',
  );
  expect(clean(given)).toEqual([
    [at('2024-03-05')],
    [at('2024-03-05')],
    [at('2024-03-05')],
    [at('2024-05-02')],
    [''],
    [''],
  ]);
});

test('the column decides whether 3/5 is 3 May, then the argument, then the country', () => {
  expect(clean(col('03/05/2024', '13/05/2024'))).toEqual([[at('2024-05-03')], [at('2024-05-13')]]);
  expect(clean('03/05/2024', true)).toEqual([[at('2024-05-03')]]);
  expect(clean('03/05/2024', [['FALSE']])).toEqual([[at('2024-03-05')]]);
  expect(clean('03/05/2024', '', 'en_GB')).toEqual([[at('2024-05-03')]]);
  expect(clean('03/05/2024', '', 'en_US')).toEqual([[at('2024-03-05')]]);
});

test('amounts of every spelling become numbers, what is none stays empty', () => {
  const given = col('￥１，２００', '▲300円', '(12.50)', '1.2万円', 7, '-', '#REF!', '', '');
  expect(cleanAmount({ values: given, words })).toEqual(col(1_200, -300, -12.5, 12_000, 7, '', ''));
});

test('a header is answered with the title, a first cell that is only unreadable is not', () => {
  expect(clean(col('注文日', '2024/3/5'))).toEqual([['Date'], [at('2024-03-05')]]);
  expect(clean(col('soon', '2024/3/5'))).toEqual([[''], [at('2024-03-05')]]);
  expect(cleanAmount({ values: col('Amount', 5), words })).toEqual([['Amount'], [5]]);
});

test('one cell is never a problem, a range in which nothing can be read is one', () => {
  expect(clean('soon')).toEqual([['']]);
  expect(clean('')).toEqual([['']]);
  expect(clean(col('soon', 'later'))).toEqual({ code: 'noRow', values: [] });
  expect(clean(undefined)).toEqual({ code: 'missing', values: ['values'] });
  expect(clean([['2024-01-01', 5]])).toEqual({ code: 'oneColumn', values: ['values'] });
  expect(clean('2024-01-01', 'perhaps')).toEqual({ code: 'notTrueFalse', values: ['day_first'] });
});
