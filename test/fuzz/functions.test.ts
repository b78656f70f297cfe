import fc from 'fast-check';
import { expect, test } from 'vitest';
import { context, customFunctions, loadProject } from '../host/script.ts';
import { cellSentences } from '../security/sentences.ts';
import { amountText, anyCell, dateText, nameText } from './cells.ts';
import { PATIENCE, runs } from './runs.ts';

const project = loadProject();
const offered = [...customFunctions(project.code).values()].filter((each) => each.offered);
const script = context(project, { google: false });
const isOurs = cellSentences('en');

const day = fc.integer({ min: 44_900, max: 45_600 });
const row = fc.tuple(
  fc.oneof({ arbitrary: fc.constantFrom('Ann', 'Bob', 'Cas', 7), weight: 4 }, nameText, anyCell),
  fc.oneof({ arbitrary: day, weight: 4 }, dateText, anyCell),
  fc.oneof({ arbitrary: fc.integer({ min: -99, max: 9999 }), weight: 3 }, amountText, anyCell),
  fc.oneof({ arbitrary: fc.integer({ min: 1, max: 30 }), weight: 3 }, anyCell),
);
const option = fc.oneof(
  fc.constantFrom<unknown>(undefined, '', 5, 2, 365, '2024-06-30', 'month', 'year', true),
  anyCell,
  fc.constantFrom<unknown>(
    [[10, 30]],
    [[1], [2], [3]],
    [
      [30, 90],
      [1, 2],
      [50, 100],
    ],
    [[90, 210, 5, 240]],
  ),
);
const call = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 20 }),
  options: fc.array(option, { minLength: 7, maxLength: 7 }),
  sound: fc.boolean(),
});

/** The arguments of a function by the names of its parameters. */
function argumentsOf(
  params: readonly string[],
  rows: readonly unknown[][],
  options: readonly unknown[],
) {
  const columns = ['customers', 'dates', 'amounts', 'orders'];
  const column = (at: number) => rows.map((cells) => [cells[at]]);
  return params.map((name, at) => {
    if (name === 'values') return column(at + 1);
    return columns.includes(name) ? column(columns.indexOf(name)) : options[at];
  });
}

/** Why a cell could not show a value; `''` where it can. */
function fault(cell: unknown): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? '' : String(cell);
  if (typeof cell === 'string' || typeof cell === 'boolean') return '';
  return Number.isFinite((cell as Date | null)?.getTime?.()) ? '' : String(cell);
}

const FUNCTIONS = offered.map(
  ({ name, params }) => [name, params.map((each) => each.name)] as const,
);

test.each(FUNCTIONS)(
  '=%s() over any cells is a full table of finite values or one sentence',
  (name, params) => {
    fc.assert(
      fc.property(call, ({ rows, options, sound }) => {
        const given = argumentsOf(params, rows, sound ? [] : options).map(script.bring);
        let table: unknown[][];
        try {
          table = script.call(name, given) as unknown[][];
        } catch (error) {
          const text = String((error as Error).message);
          expect(isOurs(text), text).toBe(true);
          return;
        }
        expect(table.length).toBeGreaterThan(0);
        expect(new Set(table.map((cells) => cells.length)).size).toBe(1);
        expect(
          table
            .flat()
            .map(fault)
            .filter((text) => text !== ''),
        ).toEqual([]);
      }),
      runs(40, 40),
    );
  },
  PATIENCE,
);

const SALES = [
  ['Ann', 45_000, 5, 1],
  ['Bob', 45_100, 9, 2],
  ['Ann', 45_200, 7, 3],
];
const DAYS: Readonly<Record<string, number>> = {
  ...{ from: 45_050, to: 45_250 },
  ...{ from_1: 45_000, to_1: 45_099, from_2: 45_100, to_2: 45_300 },
};

test.each(FUNCTIONS)(
  '=%s() over sound cells is a table, so that the above is no list of sentences',
  (name, params) => {
    const options = params.map((param) => DAYS[param] ?? '');
    const table = script.call(name, argumentsOf(params, SALES, options).map(script.bring));
    expect((table as unknown[]).length).toBeGreaterThan(1);
  },
);
