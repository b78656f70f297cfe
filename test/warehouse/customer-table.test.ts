import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STANDARD_SCORING } from '../../src/customers/scoring.ts';
import { STANDARD_LIMITS, stageIndex } from '../../src/customers/stages.ts';
import { isoFromDay } from '../../src/sales/calendar.ts';
import type { Cell } from '../../src/sales/sales.ts';
import { zoneDays } from '../../src/sales/zone.ts';
import { analyzeTable } from '../../src/warehouse/analyze-table.ts';
import { type CustomerTable, readCustomerTable } from '../../src/warehouse/customer-table.ts';
import { isProblem } from '../../src/words/messages.ts';
import { csv, day, type Line } from '../data.ts';
import { database, run } from './duckdb.ts';
import { queryOf } from './requests.ts';
import { analysisBy, fill } from './shops.ts';

const AS_OF = '2024-12-31';

function tableOf(cells: readonly (readonly Cell[])[], today = AS_OF): CustomerTable | null {
  const place = { dayOf: zoneDays('Asia/Tokyo'), today: day(today), locale: 'ja_JP' };
  const table = readCustomerTable({ tab: { name: 'Extract', cells }, place });
  if (table !== null && isProblem(table)) throw new Error(`not read: ${table.code}`);
  return table;
}

const EXTRACT: readonly (readonly Cell[])[] = [
  ['customer', 'first', 'last', 'frequency', 'monetary', 'email'],
  ['P1', '2024-11-01', '2024-11-01', 1, 8_000, 'p1@example.com'],
  ['P3', '2024-01-10', '2024-12-05', 8, 60_000, ''],
  ['P5', '2023-02-01', '2024-12-20', 20, 240_000, 'p5@example.com'],
  ['P7', '2023-01-01', '2024-05-05', 12, 150_000.5, ''],
];

// METHODS 4.2: the same customers by their rows.
test('customers of a summed-up table have the facts and stages that their rows would give', () => {
  const table = tableOf(EXTRACT)!;
  const facts = table.factsOn(day(AS_OF));
  expect(table.reading.sales.customers).toEqual(['P1', 'P3', 'P5', 'P7']);
  expect(table.reading.contacts.email).toEqual(['p1@example.com', '', 'p5@example.com', '']);
  expect([...facts.frequency]).toEqual([1, 8, 20, 12]);
  expect([...facts.recency]).toEqual([60, 26, 11, 240]);
  expect([...facts.monetary]).toEqual([80_000_000, 600_000_000, 2_400_000_000, 1_500_005_000]);
  const stages = [...facts.scored].map((k) =>
    stageIndex(
      facts.frequency[k],
      facts.last[k] - facts.first[k],
      facts.monetary[k],
      facts.recency[k],
      STANDARD_LIMITS,
    ),
  );
  expect(stages).toEqual([0, 2, 4, 9]);
  expect(table.hasFirst).toBe(true);
});

test('a rhythm is the days between first and last by the visits after the first', () => {
  const table = tableOf(EXTRACT)!;
  expect([...table.rhythmBy(60).days]).toEqual([60, 47, 36, 45]);
  expect([...table.rhythmBy(60).own]).toEqual([0, 1, 1, 1]);
  const [header, ...rows] = EXTRACT;
  const told = [[...header, 'rhythm'], ...rows.map((row, at) => [...row, at === 0 ? '' : 10 * at])];
  expect([...tableOf(told)!.rhythmBy(60).days]).toEqual([60, 10, 20, 30]);
});

test('Japanese headers, dates as text, amounts with marks, rows in any order', () => {
  const table = tableOf([
    ['お客様名', '最終来店日', '来店回数', '累計金額'],
    ['佐藤花子', '2024年12月1日', '3回', '¥12,000'],
    ['鈴木一郎', '令和6年1月5日', '１', '5千円'],
    ['高橋次郎', '2024/3/1', 2, 9_000],
  ])!;
  const facts = table.factsOn(day(AS_OF));
  expect([...facts.monetary]).toEqual([120_000_000, 50_000_000, 90_000_000]);
  expect([...facts.frequency]).toEqual([3, 1, 2]);
  expect([...facts.last].map(isoFromDay)).toEqual(['2024-12-01', '2024-01-05', '2024-03-01']);
  expect(table.hasFirst).toBe(false);
});

test('two rows of one customer are added up', () => {
  const [header, ...rows] = EXTRACT;
  const many = Array.from({ length: 60 }, (_, k) => [
    `Q${k}`,
    '2024-01-01',
    '2024-02-01',
    2,
    10,
    '',
  ]);
  const again = ['P1', '2024-10-01', '2024-12-01', 2, 500, 'p1@example.com'];
  const table = tableOf([header, ...rows, ...many, again])!;
  const facts = table.factsOn(day(AS_OF));
  expect([facts.frequency[0], facts.monetary[0] / 10_000]).toEqual([3, 8_500]);
  expect([isoFromDay(facts.first[0]), isoFromDay(facts.last[0])]).toEqual([
    '2024-10-01',
    '2024-12-01',
  ]);
});

test('a list of sales is no such table, not even one that counts visits on every row', () => {
  expect(
    tableOf([
      ['Customer', 'Date', 'Amount'],
      ['Ann', '2024-01-01', 10],
    ]),
  ).toBeNull();
  expect(
    tableOf([
      ['Customer', 'Date', 'Amount', 'Visits', 'Last visit'],
      ['Ann', '2024-01-01', 10, 2, '2024-02-01'],
      ['Ann', '2024-02-01', 10, 2, '2024-02-01'],
      ['Bob', '2024-02-01', 10, 1, '2024-02-01'],
    ]),
  ).toBeNull();
});

test('nobody is scored who came first after the day of counting, or never', () => {
  const [header] = EXTRACT;
  const facts = tableOf([
    header,
    ['Ann', '2024-01-01', '2024-01-31', 2, 100, ''],
    ['Bob', '2024-06-01', '2024-06-01', 1, 100, ''],
    ['Cem', '2024-01-01', '2024-01-01', 0, 0, ''],
  ])!.factsOn(day('2024-03-31'));
  expect([...facts.scored]).toEqual([0]);
});

test.each([
  ['of all days', {}],
  ['of the last year', { window: 365 }],
] as const)(
  'the scores %s that the query gives are the same read back as from the sales',
  async (_, changed) => {
    const scoring = { ...STANDARD_SCORING, ...changed };
    const lines = csv('cdnow_sample.csv.gz').map(
      (row): Line => [row.customer_id, row.date, Number(row.amount)],
    );
    const shop = await database();
    await fill(shop, lines);
    const rows = await run(shop, queryOf('1998-06-30', scoring));
    const names = Object.keys(rows[0]).filter((name) => !name.startsWith('list_'));
    const numbers = [
      'recency',
      'frequency',
      'monetary',
      'yearly',
      'past_year',
      'rhythm',
      'recent_frequency',
      'recent_monetary',
    ];
    const cell = (name: string, value: unknown): Cell => {
      if (value === null) return '';
      return numbers.includes(name) ? Number(value) : String(value);
    };
    const cells = rows.map((row) => names.map((name) => cell(name, row[name])));
    const table = tableOf([names, ...cells], '1998-06-30')!;
    const read = analyzeTable(table, table.reading, day('1998-06-30'), scoring);
    if (isProblem(read)) throw new Error(`not scored: ${read.code}`);
    const { facts, rfm } = read;

    const analysis = analysisBy(scoring, lines, '1998-06-30')!;
    const known = new Map(analysis.reading.sales.customers.map((name, k) => [name, k]));
    const differing = table.reading.sales.customers.filter((name, k) => {
      const of = known.get(name)!;
      return (
        rfm.segment[k] !== analysis.rfm.segment[of] ||
        facts.first[k] !== analysis.facts.first[of] ||
        facts.pastYear[k] !== analysis.facts.pastYear[of] ||
        (analysis.rhythm.own[of] === 1 && table.rhythmBy(60).days[k] !== analysis.rhythm.days[of])
      );
    });
    expect([facts.scored.length, differing]).toEqual([2_349, []]);
  },
);

test('whatever the cells hold, every number is one', () => {
  const value: fc.Arbitrary<Cell> = fc.constantFrom('', 'x', 0, -5, 3, 1e6, '2024-05-05', true);
  const row = fc.tuple(fc.constantFrom('Ann', 'Bob', ''), value, value, value, value);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
      const place = { dayOf: zoneDays('UTC'), today: day(AS_OF), locale: 'en_GB' };
      const cells = [['Customer', 'First visit', 'Last visit', 'Visits', 'Total spent'], ...rows];
      const table = readCustomerTable({ tab: { name: 'Extract', cells }, place });
      if (table === null || isProblem(table)) return;
      const facts = table.factsOn(place.today);
      const { days } = table.rhythmBy(60);
      for (const k of facts.scored) {
        const all = [facts.recency[k], facts.frequency[k], facts.monetary[k], days[k]];
        expect(all.every(Number.isFinite)).toBe(true);
        expect([facts.first[k] <= facts.last[k], days[k] >= 1]).toEqual([true, true]);
      }
    }),
  );
});
