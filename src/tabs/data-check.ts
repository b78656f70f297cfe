import type { Analysis } from '../customers/analysis.ts';
import { isoFromDay } from '../sales/calendar.ts';
import { MONEY } from '../sales/sales.ts';
import type { Note } from '../words/messages.ts';
import { sentence } from '../words/messages.ts';
import { moneyWriter } from '../words/money.ts';
import type { Words } from '../words/words.ts';
import type { PairAnswer } from './answers.ts';
import type { CheckLine } from './check-line.ts';
import { pairLines } from './pairs.ts';
import type { ColumnPlan, RowLink, TabPlan } from './plan.ts';
import { coverageOf, skippedRows, totals } from './totals.ts';

/** Row numbers written out per reason; the rest is counted. */
const SHOWN_ROWS = 30;

/** What was read, what was decided, which rows were left out, and who may be one person. */
export function dataCheckTab(
  analysis: Analysis,
  notes: readonly Note[],
  answers: readonly PairAnswer[],
  words: Words,
  currency: string,
): TabPlan {
  const { check } = words;
  const lines: CheckLine[] = [
    ...readLines(analysis, words, currency),
    ...notes.map((note) => ({ what: check.decided, value: sentence(words.notes, note) })),
    ...skippedRows(analysis.reading).map(({ reason, rows }) => ({
      what: check.leftOut(words.reasons[reason]),
      value: count(rows.length),
      rows,
    })),
    ...pairLines(analysis.reading, answers, words),
  ];
  const column = (id: keyof typeof check.headers, of: (line: CheckLine) => string): ColumnPlan => ({
    id,
    header: check.headers[id],
    format: 'text',
    width: id === 'what' || id === 'value' ? 320 : 160,
    values: lines.map(of),
  });
  const rowTexts = lines.map(({ rows }) => rowText(rows ?? [], words));
  const rows = lines.map((_, index) => rowTexts[index].text);
  return {
    kind: 'dataCheck',
    name: words.tabs.dataCheck,
    columns: [
      column('what', ({ what }) => what),
      column('value', ({ value }) => value ?? ''),
      { ...column('rows', () => ''), values: rows, links: rowTexts.map(({ links }) => links) },
      column('first', ({ first }) => first ?? ''),
      column('second', ({ second }) => second ?? ''),
      column('same', ({ same }) => same ?? ''),
    ],
    rules: [],
    record: {},
    answered: answers.length > 0,
  };
}

/** A column of texts holds a number as a person reads it. */
const count = (number: number): string => number.toLocaleString('en');

/** Row numbers as text, each a link to its row. */
function rowText(
  rows: readonly number[],
  words: Words,
): { readonly text: string; readonly links: readonly RowLink[] } {
  const links: RowLink[] = [];
  let text = '';
  for (const row of rows.slice(0, SHOWN_ROWS)) {
    if (text !== '') text += ', ';
    links.push({ start: text.length, end: text.length + String(row).length, row });
    text += row;
  }
  const more = rows.length - SHOWN_ROWS;
  return { text: more > 0 ? `${text} ${words.check.more(more)}` : text, links };
}

function readLines(analysis: Analysis, words: Words, currency: string): CheckLine[] {
  const { reading, facts } = analysis;
  const { check } = words;
  const { orders, sales } = totals(analysis);
  const money = moneyWriter(words.language, currency, reading.decimals);
  const header = (column: number) =>
    reading.columns.find(({ index }) => index === column)?.header ?? '';
  const picked = Object.entries(reading.picks).flatMap(([pick, { column }]): CheckLine[] =>
    column === null
      ? []
      : [
          {
            what: check.column(words.picks[pick as keyof typeof words.picks]),
            value: header(column),
          },
        ],
  );
  const period = `${isoFromDay(reading.firstDay)} – ${isoFromDay(reading.lastDay)}`;
  return [
    { what: check.rows, value: count(reading.rows) },
    { what: check.lines, value: count(reading.lines) },
    ...picked,
    { what: check.period, value: period },
    { what: check.asOf, value: isoFromDay(facts.asOf) },
    { what: check.customers, value: count(facts.scored.length) },
    { what: check.orders, value: count(orders) },
    { what: check.sales, value: money(sales) },
    { what: check.anonymous, value: money(reading.anonymousAmount / MONEY) },
    { what: check.coverage, value: `${Math.round(100 * coverageOf(analysis))} %` },
  ];
}
