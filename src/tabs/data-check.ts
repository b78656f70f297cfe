import type { Analysis } from '../customers/analysis.ts';
import { isoFromDay } from '../sales/calendar.ts';
import { MONEY } from '../sales/sales.ts';
import type { Note } from '../words/messages.ts';
import { sentence } from '../words/messages.ts';
import type { Words } from '../words/words.ts';
import type { PlanCell, TabPlan } from './plan.ts';
import { coverageOf, type Skipped, skippedRows, totals } from './totals.ts';

/** Row numbers written out per reason; the rest is counted. */
const SHOWN_ROWS = 30;

type Line = readonly [what: string, value: PlanCell, rows: string];

/** What was read, what was decided, and which rows were left out and why. */
export function dataCheckTab(analysis: Analysis, notes: readonly Note[], words: Words): TabPlan {
  const { check } = words;
  const lines: Line[] = [
    ...readLines(analysis, words),
    ...notes.map((note): Line => [check.decided, sentence(words.notes, note), '']),
    ...skippedRows(analysis.reading).map((skipped) => leftOut(skipped, words)),
  ];
  const texts = (pick: (line: Line) => PlanCell) => lines.map((line) => String(pick(line)));
  const plain = (id: string, header: string, width: number, values: readonly string[]) =>
    ({ id, header, format: 'text', width, values }) as const;
  return {
    kind: 'dataCheck',
    name: words.tabs.dataCheck,
    columns: [
      plain(
        'what',
        check.what,
        320,
        texts(([what]) => what),
      ),
      plain(
        'value',
        check.value,
        320,
        texts(([, value]) => value),
      ),
      plain(
        'rows',
        check.rowsHeader,
        320,
        texts(([, , rows]) => rows),
      ),
    ],
    rules: [],
    record: {},
  };
}

function readLines(analysis: Analysis, words: Words): Line[] {
  const { reading, facts } = analysis;
  const { check } = words;
  const { orders, sales } = totals(analysis);
  const header = (column: number) =>
    reading.columns.find(({ index }) => index === column)?.header ?? '';
  const picked = Object.entries(reading.picks).flatMap(([pick, { column }]): Line[] =>
    column === null
      ? []
      : [[check.column(words.picks[pick as keyof typeof words.picks]), header(column), '']],
  );
  return [
    [check.rows, reading.rows, ''],
    [check.lines, reading.lines, ''],
    ...picked,
    [check.period, `${isoFromDay(reading.firstDay)} – ${isoFromDay(reading.lastDay)}`, ''],
    [check.asOf, isoFromDay(facts.asOf), ''],
    [check.customers, facts.scored.length, ''],
    [check.orders, orders, ''],
    [check.sales, sales, ''],
    [check.anonymous, reading.anonymousAmount / MONEY, ''],
    [check.coverage, `${Math.round(100 * coverageOf(analysis))} %`, ''],
  ];
}

function leftOut({ reason, rows }: Skipped, words: Words): Line {
  const shown = rows.slice(0, SHOWN_ROWS).join(', ');
  const more = rows.length > SHOWN_ROWS ? ` ${words.check.more(rows.length - SHOWN_ROWS)}` : '';
  return [words.check.leftOut(words.reasons[reason]), rows.length, `${shown}${more}`];
}
