import type { Cutoffs } from '../customers/cutoffs.ts';
import { PRESETS, type PresetId, presetCutoffs } from '../customers/presets.ts';
import type { Line, Scoring } from '../customers/scoring.ts';
import { MONEY } from '../sales/sales.ts';
import type { Comments } from './comments.ts';
import { moneyLiteral, numberLiteral } from './literals.ts';
import { columns, indented, type Step } from './text.ts';

/** How a query asks whether a customer passes the cut-offs of a line, the lowest first. */
export interface LineTests {
  readonly line: Line;
  readonly passes: readonly string[];
}

export const LINES: readonly Line[] = ['recency', 'frequency', 'monetary'];

/** The steps that find the cut-offs in the data, what joins them, and the tests of each line. */
export interface CutoffSteps {
  readonly steps: readonly Step[];
  readonly join: string;
  readonly tests: readonly LineTests[];
}

/** Cut-offs of all three lines, as `cutoffsBy` takes them. */
export function cutoffSteps(scoring: Scoring, notes: Comments): CutoffSteps {
  const { lines, bins, method, trade, window } = scoring;
  const columnOf = (line: Line) => counted(line, window);
  const quantiles = LINES.filter((line) => lines[line] === 'quantile');
  const steps: Step[] = [];
  if (quantiles.length > 0) steps.push(...quantileSteps(quantiles.map(columnOf), bins, notes));
  const trades = lines.monetary === 'trade';
  if (trades) steps.push(...tradeSteps(trade, notes));
  const tests = LINES.map((line): LineTests => {
    const choice = lines[line];
    const column = columnOf(line);
    if (choice === 'quantile') return { line, passes: quantileTests(column, bins, method) };
    if (choice !== 'trade') return { line, passes: fixedTests(column, line, choice) };
    if (line !== 'monetary') {
      return {
        line,
        passes: fixedTests(column, line, { values: PRESETS[trade][line], compare: 'atLeast' }),
      };
    }
    return { line, passes: [1, 2, 3, 4].map((k) => `${column} >= trade_${k}`) };
  });
  const joins = [quantiles.length > 0 ? 'cutoffs' : '', trades ? 'trade' : ''];
  const join = joins.filter((name) => name !== '').map((name) => `\nCROSS JOIN ${name}`);
  return { steps, join: join.join(''), tests };
}

/** The column that a line scores: frequency and monetary may look back fewer days than all. */
function counted(line: Line, window: Scoring['window']): string {
  return window === 'all' || line === 'recency' ? line : `recent_${line}`;
}

/**
 * Each quantile (type 7) times the number of scores: then it is a sum of whole multiples of two
 * neighbours, and no rounding moves it past a value.
 */
function quantileSteps(lines: readonly string[], bins: number, notes: Comments): Step[] {
  // Who did not come lately has no value there and shapes no cut-off.
  const some = (line: string) => line.startsWith('recent_');
  const places = lines.map(
    (line) =>
      `ROW_NUMBER() OVER (ORDER BY ${line}${some(line) ? ' NULLS LAST' : ''}) - 1 AS ${line}_place`,
  );
  const recent = lines.find(some);
  const tops = [
    'COUNT(*) OVER () - 1 AS top',
    ...(recent === undefined ? [] : [`COUNT(${recent}) OVER () - 1 AS recent_top`]),
  ];
  const cutoffs = lines.flatMap((line) =>
    upTo(bins - 1).map((k) => {
      const top = some(line) ? 'recent_top' : 'top';
      const at = `DIV(${k} * ${top}, ${bins})`;
      const rest = `MOD(${k} * ${top}, ${bins})`;
      return `SUM(CASE ${line}_place
  WHEN ${at} THEN (${bins} - ${rest}) * ${line}
  WHEN ${at} + 1 THEN ${rest} * ${line}
END) AS ${line}_${k}`;
    }),
  );
  return [
    {
      name: 'places',
      body: `SELECT\n${indented(columns([...lines, ...places, ...tops]))}\nFROM facts`,
    },
    {
      name: 'cutoffs',
      note: notes.cutoffs(bins),
      body: `SELECT\n${indented(columns(cutoffs))}\nFROM places`,
    },
  ];
}

function quantileTests(line: string, bins: number, method: Scoring['method']): string[] {
  return upTo(bins - 1).map((k) =>
    method === 'rfm-r'
      ? `${bins} * (${line} - 1) >= ${line}_${k}`
      : `${bins} * ${line} > ${line}_${k}`,
  );
}

/** Recency is compared alike in both ways: as many days as the cut-off keep the better score. */
function fixedTests(column: string, line: Line, { values, compare }: Cutoffs): string[] {
  const operator = line !== 'recency' && compare === 'atLeast' ? '>=' : '>';
  const literal = line === 'monetary' ? moneyLiteral : numberLiteral;
  // Who did not come lately has no value there, which reaches no sum but does reach 0 visits.
  const value = column === 'recent_frequency' ? `COALESCE(${column}, 0)` : column;
  return values.map((cutoff) => `${value} ${operator} ${literal(cutoff)}`);
}

/**
 * The trade's multiples of the average order, each rounded up to the smallest unit of the money
 * and above the one before it, as `presetCutoffs` does.
 */
function tradeSteps(trade: PresetId, notes: Comments): Step[] {
  const multiples = multiplesOf(trade);
  const counts = multiples.map(
    (multiple, at) =>
      `DIV((${multiple} * sales + visits * unit - 1), (visits * unit)) AS c${at + 1}`,
  );
  const cutoffs = multiples.map((_, at) => {
    const least = upTo(at + 1).map((k) => `c${k} + ${at + 1 - k}`);
    return `GREATEST(${[at + 1, ...least].join(', ')}) * unit / ${MONEY} AS trade_${at + 1}`;
  });
  return [
    {
      name: 'takings',
      note: notes.trade,
      body: `SELECT
  CAST(SUM(monetary) * ${MONEY} AS INT64) AS sales,
  SUM(frequency) AS visits,
  IF((SELECT LOGICAL_OR(amount != TRUNC(amount)) FROM sale_lines), ${MONEY / 100}, ${MONEY}) AS unit
FROM facts`,
    },
    {
      name: 'trade_units',
      body: `SELECT\n${indented(columns(['unit', ...counts]))}\nFROM takings`,
    },
    { name: 'trade', body: `SELECT\n${indented(columns(cutoffs))}\nFROM trade_units` },
  ];
}

/** The multiples themselves are the cut-offs of a shop whose average order is 1. */
function multiplesOf(trade: PresetId): readonly number[] {
  const one = presetCutoffs(PRESETS[trade], { sales: MONEY, visits: 1 }, 0);
  return one.monetary.values.map((value) => value / MONEY);
}

function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
