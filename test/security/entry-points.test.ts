import { beforeAll, expect, test } from 'vitest';
import {
  callFunction,
  context,
  customFunctions,
  loadProject,
  type ScriptContext,
} from '../host/script.ts';
import type { Workbook } from '../host/workbook.ts';
import { SECRET, shopOfSecrets, state } from './secrets.ts';
import { cellSentences, isRefusal } from './sentences.ts';

const project = loadProject();
const isOurs = cellSentences('en');

/** Every global function of the pushed file: a formula or `google.script.run` can name each. */
const DOORS = [...project.code.matchAll(/^function (\w+)\(/gm)].map(([, name]) => name);
const inCells = DOORS.filter((name) => name === name.toUpperCase());
const commands = DOORS.filter((name) => !inCells.includes(name));

let book: Workbook;
let before: string;
beforeAll(() => {
  book = shopOfSecrets();
  before = state(book);
});

const deep = (levels: number): unknown => (levels === 0 ? 'x' : [deep(levels - 1)]);
const huge = 'x'.repeat(50_000);

/** What a formula or a script may hand over where a range is meant. */
const HOSTILE: readonly unknown[] = [
  ...[undefined, null, '', {}, { getTime: 5 }, '__proto__', huge, -1, 1e308, true],
  ...[[], [[]], [1, 2, 3], [[1], [2, 3]], [[[[1]]]], deep(50), [[{}], [null], [undefined]]],
  [['constructor'], ['__proto__'], ['toString'], ['valueOf']],
  [[huge], [huge]],
  [[SECRET], [SECRET], [SECRET]],
  [['=IMPORTXML("http://x")'], ['@SUM(1)'], ['-1+1'], ['+1']],
  [['\u0000\u202e'], ['\ud800'], ['\u200b'], ['\t\r\n']],
  [['#REF!'], ['#N/A'], ['#NUM!'], ['#ERROR!']],
  [[1e308], [-1e308], [5e-324], [2 ** 53]],
];

/** Ranges that can be read, so that what stands in the other arguments is reached. */
const READABLE: Readonly<Record<string, unknown>> = {
  customers: [[SECRET], ['__proto__'], [SECRET], ['constructor']],
  dates: [['2024-01-01'], ['2024-02-01'], ['2024-03-01'], ['2024-04-01']],
  amounts: [[5], [1e14], [-5], [0.0001]],
};

/** Every argument the same, and readable ranges with everything else the same. */
function* argumentsOf(name: string): Generator<readonly unknown[]> {
  const params = customFunctions(project.code).get(name)!.params;
  for (const value of HOSTILE) {
    yield params.map(() => value);
    yield params.map((param) => READABLE[param.name] ?? value);
  }
  yield [];
}

/** The table that a function answers, or the message of what it throws. */
function called(
  script: ScriptContext,
  name: string,
  args: readonly unknown[],
): unknown[][] | string {
  try {
    return script.call(name, args.map(script.bring)) as unknown[][];
  } catch (error) {
    return String((error as Error).message);
  }
}

/** True for what a cell can show. */
function isShown(cell: unknown): boolean {
  if (typeof cell === 'number') return Number.isFinite(cell);
  if (typeof cell === 'string' || typeof cell === 'boolean') return true;
  return Number.isFinite((cell as Date).getTime());
}

test('the pushed file has 21 functions for cells and a few for people', () => {
  expect(inCells).toHaveLength(21);
  expect(commands).toEqual(
    expect.arrayContaining(['help', 'onInstall', 'onOpen', 'segmentCustomers', 'serve', 'start']),
  );
});

const MODES = ['CUSTOM_FUNCTION', 'FULL'] as const;

test.each(inCells.flatMap((name) => MODES.map((mode) => [name, mode] as const)))(
  '%s answers any arguments with a table or with a sentence of ours (%s)',
  (name, mode) => {
    const script = context(project, { google: true, book, mode, now: 0 });
    for (const args of argumentsOf(name)) {
      const asked = JSON.stringify(args)?.slice(0, 90);
      const answer = called(script, name, args);
      if (typeof answer === 'string') {
        expect(isOurs(answer), `${asked}: ${answer}`).toBe(true);
        expect(answer, asked).not.toContain(SECRET);
        continue;
      }
      expect(answer.length, asked).toBeGreaterThan(0);
      expect(new Set(answer.map((row) => row.length)).size, asked).toBe(1);
      const odd = answer.flat().filter((cell) => !isShown(cell));
      expect(odd, asked).toEqual([]);
    }
    expect(state(book)).toBe(before);
  },
);

test.each(commands.filter((name) => name !== 'serve'))(
  '=%s() in a cell does nothing: Apps Script refuses it, and no customer is named',
  (name) => {
    for (const value of HOSTILE) {
      const answer = callFunction(project, book, name, [value], { now: 0 });
      if ('error' in answer) expect(isRefusal(answer.error), answer.error).toBe(true);
    }
    expect(state(book)).toBe(before);
  },
);
