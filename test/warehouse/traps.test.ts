import { expect, test } from 'vitest';
import type { Line } from '../data.ts';
import { ask } from './ask.ts';
import { database, run, toDuckDb } from './duckdb.ts';
import { queryOf } from './requests.ts';
import { fill, SOURCE } from './shops.ts';

const code = (query: string) => query.replace(/^#.*\n/gm, '').replace(/'(?:[^'\\]|\\.)*'/g, "''");

test('there are no parameters, which a Connected Sheet does not have', () => {
  expect(code(queryOf('2024-12-31'))).not.toMatch(/@|\?/);
  // Left in, the tool that reads the text for these tests would take one for a function.
  expect(toDuckDb('SELECT @as_of AS day')).toBe('SELECT ABS(as_of) AS day');
});

test('nothing but a query: no script, no function, no table of its own, no QUALIFY', () => {
  const query = code(queryOf('2024-12-31', { grace: 'ownSpread', trade: 'long-cycle' }));
  expect(query).not.toMatch(/\b(?:DECLARE|SET|CREATE|TEMP|BEGIN|CALL|FUNCTION|QUALIFY|NTILE)\b/);
  expect(query).not.toContain(';');
  expect(query.match(/^WITH$/gm)).toHaveLength(1);
});

test('customers of equal value share a score, though NTILE would part them', async () => {
  const lines = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name): Line => [name, '2024-01-01', 10]);
  const rows = await ask([...lines, ['h', '2024-01-01', 20]], '2024-01-31');
  expect(new Set(lines.map(([name]) => rows[name].score))).toEqual(new Set(['511']));
  expect(rows.h.score).toBe('515');
});

test('a value that equals a cut-off keeps the lower score, to the last ten-thousandth', async () => {
  // Fifths of ten values lie at 1.8, 3.6, 5.4 and 7.2 places; 0.1 + 0.2 is not 0.3 as a fraction.
  const lines: Line[] = Array.from({ length: 10 }, (_, k) => [`k${k}`, '2024-01-01', (k + 1) / 10]);
  const rows = await ask([...lines, ['k0', '2024-01-01', 0.2]], '2024-01-31');
  expect(Object.values(rows).map(({ customer, m }) => `${customer} ${m}`)).toEqual([
    'k9 5',
    'k8 5',
    'k7 4',
    'k6 4',
    'k5 3',
    'k4 3',
    'k3 2',
    'k0 1',
    'k2 1',
    'k1 1',
  ]);
  expect([rows.k0.monetary, rows.k2.monetary]).toEqual(['0.3000', '0.3000']);
  expect(rows.k0.m).toBe(rows.k2.m);
});

test('places are whole numbers, so that no fraction of a rank decides a score', () => {
  const query = code(queryOf('2024-12-31', { bins: 7, grace: 'ownSpread' }));
  expect(query).not.toMatch(/CUME_DIST|PERCENT_RANK|PERCENTILE|QUANTILE|CEIL|FLOOR/);
  expect(query).toContain('WHEN DIV(1 * top, 7) THEN');
});

test('whether an engine sorts what is missing first or last makes no difference', async () => {
  const lines = ['a', 'b', 'c', 'd', 'e'].flatMap((name, at): Line[] => [
    [name, '2024-01-01', 10 + at],
    // Who bought once has no interval.
    ...(at < 3 ? ([[name, `2024-0${2 + at}-01`, 20]] as const) : []),
  ]);
  const sql = toDuckDb(queryOf('2024-12-31', { grace: 'ownSpread' })).replace(
    /\s+NULLS (?:FIRST|LAST)/g,
    '',
  );
  const answers = ['nulls_first', 'nulls_last'].map(async (order) => {
    const shop = await database();
    await shop.run(`SET default_null_order = '${order}'`);
    await fill(shop, lines);
    return (await shop.runAndReadAll(sql)).getRowObjectsJson();
  });
  const [first, last] = await Promise.all(answers);
  expect(first).toHaveLength(5);
  expect(last).toEqual(first);
});

test('the tool that reads the text would cut money to three decimals, and may not', () => {
  const duck = toDuckDb('SELECT SAFE_CAST(much AS NUMERIC) AS money FROM sales');
  expect(duck).toBe('SELECT TRY_CAST(much AS DECIMAL(38, 9)) AS money FROM sales');
});

test('money keeps four decimals and sums of many lines are exact', async () => {
  const lines = Array.from({ length: 1_000 }, (): Line => ['Ann', '2024-01-01', 0.1234]);
  const exact = await ask([...lines, ['Ann', '2024-01-01', 90_000_000_000]], '2024-01-31');
  expect(exact.Ann.monetary).toBe('90000000123.4000');
  const fractions = await ask(lines, '2024-01-31', {}, { amount: 'DOUBLE' });
  expect(fractions.Ann.monetary).toBe('123.4000');
});

test('days are counted from the earlier to the later, and never below zero', async () => {
  const { Ann, Bob } = await ask(
    [
      ['Ann', '2024-01-01', 10],
      ['Ann', '2024-01-11', 10],
      ['Bob', '2024-01-31', 10],
    ],
    '2024-02-10',
  );
  expect([Ann.recency, Ann.rhythm, Ann.due, Ann.days_late]).toEqual([
    '30',
    '10',
    '2024-01-21 00:00:00',
    '20',
  ]);
  expect([Bob.recency, Bob.rhythm, Bob.due, Bob.days_late]).toEqual(['10', null, null, null]);
});

test('a time with an offset shows the day of the shop, a time without one its own', async () => {
  const last = async (written: string, date: string, zone: string) => {
    const rows = await ask([['Ann', written, 10]], '2024-12-31', {}, { date }, zone);
    return rows.Ann?.last;
  };
  const evening = '2024-03-05 16:30:00+00';
  expect(await last(evening, 'TIMESTAMPTZ', 'Asia/Tokyo')).toBe('2024-03-06');
  expect(await last(evening, 'TIMESTAMPTZ', 'Europe/London')).toBe('2024-03-05');
  expect(await last('2024-03-05T16:30:00Z', 'VARCHAR', 'Asia/Tokyo')).toBe('2024-03-06');
  expect(await last('2024-03-06 00:30:00+09:00', 'VARCHAR', 'Europe/London')).toBe('2024-03-05');
  expect(await last('2024-03-05 23:30:00', 'VARCHAR', 'Asia/Tokyo')).toBe('2024-03-05');
  expect(await last('2024-03-05 23:30:00', 'TIMESTAMP', 'Asia/Tokyo')).toBe('2024-03-05');
  expect(await last('2024/3/5', 'VARCHAR', 'Asia/Tokyo')).toBe('2024-03-05');
  expect(await last('soon', 'VARCHAR', 'Asia/Tokyo')).toBeUndefined();
});

test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])('today is the day in %s', async (zone) => {
  const shop = await database();
  await fill(shop, [['Ann', '2024-01-01', 10]]);
  const today = () => new Intl.DateTimeFormat('sv', { timeZone: zone }).format(new Date());
  const before = today();
  const [{ recency }] = await run(shop, queryOf('today', {}, { zone }));
  const days = (iso: string) => String((Date.parse(iso) - Date.parse('2024-01-01')) / 86_400_000);
  // Midnight may fall between the two looks at the clock.
  expect([days(before), days(today())]).toContain(recency);
});

test('columns may be called like words of SQL, and a table may have a dash', async () => {
  const query = queryOf('2024-12-31');
  expect(query).toContain('FROM `otokui-shop.pos.sales-2024`');
  expect(query).toContain('SAFE_CAST(`select` AS NUMERIC)');
  const shop = await database();
  await shop.run('CREATE TABLE "pos.group" ("from" VARCHAR, "where" DATE, "order" INT)');
  await shop.run(`INSERT INTO "pos.group" VALUES ('Ann', '2024-01-01', 7)`);
  const source = { table: 'pos.group', customer: 'from', date: 'where', amount: 'order' };
  const rows = await run(shop, queryOf('2024-12-31', {}, { source }));
  expect(rows).toMatchObject([{ customer: 'Ann', monetary: '7.0000', last: '2024-01-01' }]);
});

test('a refund counts on its own day, makes no visit and nobody more recent', async () => {
  const { Ann, Bob } = await ask(
    [
      ['Ann', '2024-01-01', 100, 'A1'],
      ['Ann', '2024-02-01', 50, 'A2'],
      ['Ann', '2024-02-20', -50, 'A2'],
      ['Ann', '2024-03-01', -20, 'R1'],
      ['Bob', '2024-01-05', -5, 'R2'],
    ],
    '2024-03-31',
  );
  expect([Ann.frequency, Ann.last, Ann.monetary]).toEqual(['1', '2024-01-01', '80.0000']);
  expect(Bob).toBeUndefined();
});

test('rows of nobody, of blanks and of what is no number are left out', async () => {
  const lines: Line[] = [
    [' Ann ', '2024-01-01', 10],
    ['Ann', '2024-01-01', 5],
    ['', '2024-01-01', 10],
    ['Walk-in', '2024-01-01', 10],
    ['現金客', '2024-01-01', 10],
  ];
  const rows = await ask(lines, '2024-12-31');
  expect(Object.keys(rows)).toEqual(['Ann']);
  expect(rows.Ann.monetary).toBe('15.0000');
  const shop = await database();
  await fill(shop, [], { amount: 'VARCHAR' });
  await shop.run(`INSERT INTO "${SOURCE.table}" VALUES ('Ann', '2024-01-01', 'ten', NULL)`);
  expect(await run(shop, queryOf('2024-12-31'))).toEqual([]);
});
