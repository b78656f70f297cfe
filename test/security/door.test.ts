import { beforeAll, expect, test } from 'vitest';
import type { Command } from '../../src/protocol.ts';
import { problems } from '../../src/words/en.ts';
import { context, loadProject, run } from '../host/script.ts';
import { snapshot, type Workbook } from '../host/workbook.ts';
import { bookOf, serve, shop } from '../sheets/book.ts';
import { LIST_TAB, requests } from './commands.ts';
import { NOON, SECRET, shopOfSecrets, state } from './secrets.ts';

const project = loadProject();
const huge = 'x'.repeat(50_000);

let book: Workbook;
let before: string;
beforeAll(() => {
  book = shopOfSecrets();
  before = state(book);
});

const REQUESTS: readonly unknown[] = [
  undefined,
  null,
  '',
  'null',
  '5',
  '"x"',
  '[]',
  '{bad',
  '{"tab":5}',
  '{"tab":null}',
  '{"tab":"__proto__"}',
  '{"tab":{"length":1}}',
  `{"tab":"${huge}"}`,
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"asOf":"yesterday"}',
  '{"asOf":{}}',
  '{"id":"__proto__"}',
  '{"id":["win-back"]}',
  '{"id":null}',
  `{"id":"${huge}"}`,
  { tab: 'Orders' },
  42,
];
const sound = requests('Orders');
const NAMES = Object.keys(sound) as Command[];

/** Names that are no command, also those that every object has. */
const STRANGE: readonly unknown[] = [
  ...['', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', huge],
  ...[null, undefined, 5, {}, [['look']]],
];

function checkAnswer(text: unknown, asked: string): void {
  const answer = JSON.parse(String(text));
  if (answer.ok === true) return;
  expect(Object.keys(problems), asked).toContain(answer.problem.code);
  expect(JSON.stringify(answer), asked).not.toContain(SECRET);
  expect(JSON.stringify(answer), asked).not.toMatch(/Error\b|\[object/);
}

test.each(NAMES)(
  '=serve("%s", …) in a cell answers JSON to anything, and changes no cell',
  (name) => {
    const script = context(project, { google: true, book, mode: 'CUSTOM_FUNCTION', now: NOON });
    const content = snapshot(book);
    for (const request of [...REQUESTS, JSON.stringify(sound[name])]) {
      const asked = `${name} ${String(request).slice(0, 40)}`;
      const text = script.call('serve', [name, request].map(script.bring));
      expect(text, asked).toBeTypeOf('string');
      checkAnswer(text, asked);
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(snapshot(book)).toBe(content);
  },
);

test('=serve() knows no command but its own', () => {
  const script = context(project, { google: true, book, mode: 'FULL', now: NOON });
  for (const name of STRANGE) {
    const text = script.call('serve', [name, '{}'].map(script.bring));
    expect(JSON.parse(String(text)), String(name).slice(0, 20)).toMatchObject({
      ok: false,
      problem: { code: 'unexpected' },
    });
  }
  expect(state(book)).toBe(before);
});

test('a cell cannot change which columns are remembered for the file', () => {
  const fresh = shopOfSecrets();
  const known = state(fresh);
  const choice = JSON.stringify({ choice: { amount: 3, dayOrder: 'month' } });
  run(project, fresh, 'serve', ['segment', choice], { mode: 'CUSTOM_FUNCTION' });
  expect(state(fresh)).toBe(known);
});

test('a cell cannot shorten what can be undone', () => {
  const fresh = shopOfSecrets();
  const list = fresh.sheets.find(({ name }) => name === LIST_TAB)!;
  fresh.sheets.splice(fresh.sheets.indexOf(list), 1);
  fresh.metadata = fresh.metadata.filter(({ sheet }) => sheet !== list.id);
  const known = state(fresh);
  run(project, fresh, 'serve', ['undo', '{}'], { mode: 'CUSTOM_FUNCTION' });
  expect(state(fresh)).toBe(known);
});

/** What the door answers, and whether all is as it was before. */
function refused(name: string, request: string): readonly [refused: boolean, untouched: boolean] {
  const fresh = bookOf(shop());
  serve(fresh, 'list', { tab: 'Orders', id: 'win-back' });
  const known = state(fresh);
  const { value } = run(project, fresh, 'serve', [name, request], { now: NOON });
  return [JSON.parse(String(value)).ok === false, state(fresh) === known];
}

const REFUSED = [
  ['segment', 'null'],
  ['segment', '{"tab":5}'],
  ['segment', '{"choice":{"amount":-1}}'],
  ['segment', '{"choice":{"amount":1e9}}'],
  ['list', '{}'],
  ['list', '{"id":["win-back"]}'],
  ['list', '{"id":"custom","who":"x"}'],
  ['list', '{"id":"custom","who":[{"fact":"__proto__","is":"atLeast","value":1}]}'],
  ['list', '{"id":"custom","who":[{"fact":"recency","is":"constructor","value":1}]}'],
  ['list', '{"id":"custom","who":[{"fact":"recency","is":"atLeast","value":{}}]}'],
  ['saveNarrowDown', '{"name":5,"who":[]}'],
  ['saveNarrowDown', '{"name":"x","who":[{"fact":"toString","is":"atLeast","value":1}]}'],
  ['logTicks', '{"list":5}'],
  ['addresses', '{"list":"Orders","layout":"label"}'],
  ['logContact', '{"customer":5,"type":"phone","purpose":"other"}'],
  ['open', '{"tab":5}'],
] as const;

test.each(REFUSED)('%s refuses %s and writes nothing', (name, request) => {
  expect(refused(name, request)).toEqual([true, true]);
});

const TAKEN = [
  ['segment', '5'],
  ['segment', '[]'],
  ['segment', '{"asOf":"yesterday"}'],
  ['segment', '{"choice":"amount"}'],
  ['segment', '{"choice":{"amount":"<img>"}}'],
  ['segment', '{"choice":{"dayOrder":"<img>"}}'],
  ['segment', '{"choice":{"junk":1}}'],
  ['segment', '{"paint":"<img>"}'],
  ['list', '{"id":"thank-you","max":-1}'],
  ['list', '{"id":"thank-you","max":"all"}'],
  ['list', '{"id":"thank-you","channel":"<img>"}'],
  ['list', '{"id":"thank-you","keepBack":2}'],
  ['list', '{"id":"thank-you","staff":5}'],
  ['addresses', JSON.stringify({ list: LIST_TAB, layout: 'constructor' })],
  ['logContact', '{"customer":"Ann","type":"phone","purpose":"other","day":"yesterday"}'],
  ['logContact', '{"customer":"Ann","type":"phone","purpose":"other","open":"yes"}'],
  ['report', '{"asOf":5}'],
  ['undo', '"x"'],
] as const;

test.each(TAKEN)('%s refuses %s too and writes nothing', (name, request) => {
  expect(refused(name, request)).toEqual([true, true]);
});
