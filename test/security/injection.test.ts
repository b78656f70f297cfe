import { beforeAll, describe, expect, test } from 'vitest';
import type { Command } from '../../src/protocol.ts';
import { plainText } from '../../src/tabs/safe.ts';
import { sheetByName, type Value, type Workbook } from '../host/workbook.ts';
import { cellsOf, serve, shop, tabs } from '../sheets/book.ts';
import { rowOf, withSettings } from '../sheets/settings.ts';
import { everyCommand, LIST_TAB } from './commands.ts';
import { HEADERS, HOSTILE, HOSTILE_TAB, hostileShop } from './hostile.ts';

/** What opens a formula in Sheets or, after an export, in another program. */
const OPENS_A_FORMULA = /^[=+\-@\t\r\n]/;

const WHO = [{ fact: 'lastProduct', is: 'holds', value: HOSTILE.link }];

/** A contact all of whose words are this text. */
function contact(text: string): object {
  const words = { customer: text, staff: text, person: text, memo: text, value: text };
  return { tab: HOSTILE_TAB, ...words, type: 'phone', purpose: 'other' };
}

/** The two clicks and everything else that writes into a file. */
const CLICKS: readonly (readonly [Command, object])[] = [
  ...everyCommand(HOSTILE_TAB).filter(([name]) => name !== 'undo' && name !== 'cancel'),
  ['list', { tab: HOSTILE_TAB, id: 'thank-you' }],
  ['addresses', { tab: HOSTILE_TAB, list: LIST_TAB, layout: 'clickpost' }],
  ['addresses', { tab: HOSTILE_TAB, list: LIST_TAB, layout: 'yamato' }],
  ['segment', { tab: HOSTILE_TAB, paint: 'column' }],
  // What somebody types into the form of a contact, and the name of a narrow-down.
  ...Object.values(HOSTILE).map((text) => ['logContact', contact(text)] as const),
  ['saveNarrowDown', { tab: HOSTILE_TAB, name: HOSTILE.link, who: [] }],
  ['saveNarrowDown', { tab: HOSTILE_TAB, name: HOSTILE.importer, who: WHO }],
  ['narrowDowns', { tab: HOSTILE_TAB }],
  ['list', { tab: HOSTILE_TAB, id: 'custom', who: WHO }],
  ['list', { tab: HOSTILE_TAB, id: 'custom', saved: HOSTILE.importer }],
];

/** Text cells of the tabs that we made. */
function ourTexts(book: Workbook): string[] {
  return tabs(book)
    .filter((name) => name !== HOSTILE_TAB)
    .flatMap((name) => cellsOf(book, name).flat())
    .filter((cell) => typeof cell === 'string');
}

/** The column of a tab under a header. */
function under(book: Workbook, tab: string, header: string): Value[] {
  const [headers, ...rows] = cellsOf(book, tab);
  return rows.map((row) => row[headers.indexOf(header)]);
}

describe.each(['en_GB', 'de_DE'])('a shop of hostile texts in %s', (locale) => {
  const before = hostileShop(locale);
  const book = hostileShop(locale);
  const seen: string[] = [];

  beforeAll(() => {
    for (const [name, request] of CLICKS) {
      const { run, ...answer } = serve(book, name, request as never);
      if (!answer.ok) seen.push(`${name}: ${answer.problem.code}`);
      seen.push(...run.violations);
      expect(JSON.parse(String(run.value))).toEqual(answer);
    }
    const ticked = tickAll(book, Object.values(HOSTILE));
    const { run, ...logged } = serve(book, 'logTicks', { tab: HOSTILE_TAB, list: LIST_TAB });
    expect(logged).toMatchObject({ ok: true, value: { added: ticked } });
    seen.push(...run.violations);
    // What the owner typed is the owner's: the rest of this file looks at what we wrote.
    tickAll(book, ['']);
  });

  test('every command answers, and nothing it writes is taken for a formula', () => {
    expect(seen).toEqual([]);
    expect(tabs(book).length).toBeGreaterThan(8);
    for (const sheet of book.sheets) expect([...sheet.formulas], sheet.name).toEqual([]);
  });

  test('no text of ours opens a formula in the program that it is exported to', () => {
    expect(ourTexts(book).filter((text) => OPENS_A_FORMULA.test(text))).toEqual([]);
  });

  test('every customer stands in the list of all under the very text of the sheet', () => {
    const names = under(book, 'Customers', 'Name').map((cell) => plainText(String(cell)));
    const wanted = Object.values(HOSTILE).map((text) => plainText(text.trim()));
    expect(wanted.filter((text) => !names.includes(text))).toEqual([]);
    expect(names).toHaveLength(2 * wanted.length);
  });

  test('fields of a mail merge and scriptlets are words like any others', () => {
    const list = tabs(book).find((name) => name.startsWith('Follow-up Win-back'))!;
    const products = under(book, list, 'Last product').map((cell) => plainText(String(cell)));
    expect(products).toContain(HOSTILE.template);
    expect(products).toContain(HOSTILE.scriptlet);
    expect(under(book, list, 'Recipient')).toContain('k0@example.com');
    expect(cellsOf(book, list)[0]).not.toContain('');
  });

  test('the tab of the sales has the same cells as before and one column of our own labels', () => {
    const [header, ...rows] = cellsOf(book, HOSTILE_TAB);
    const theirs = cellsOf(before, HOSTILE_TAB);
    expect([header, ...rows].map((row) => row.slice(0, HEADERS.length))).toEqual(theirs);
    const labels = rows.map((row) => row[HEADERS.length]);
    expect(labels.filter((label) => !/^[A-K] [A-Z][\w '’]+$/.test(String(label)))).toEqual([]);
  });
});

/** Ticks every row of the list and writes a result beside each; gives how many rows there are. */
function tickAll(book: Workbook, results: readonly string[]): number {
  const [headers, ...rows] = cellsOf(book, LIST_TAB);
  rows.forEach((_, at) => {
    const row = sheetByName(book, LIST_TAB)!.cells[at + 1]!;
    row[headers.indexOf('Done')] = true;
    row[headers.indexOf('Result')] = results[at % results.length];
  });
  return rows.length;
}

/** A shop whose segments the owner, or somebody who may edit the tab of settings, named so. */
function segmentsNamed(texts: readonly string[]): Workbook {
  const book = withSettings(shop());
  const sheet = sheetByName(book, 'Settings')!;
  const first = rowOf(book, 'segments') + 1;
  texts.forEach((text, at) => {
    sheet.cells[first + at]![0] = text;
  });
  return book;
}

test('a segment may be called anything: its label and its colour rule stay what they are', () => {
  const texts = [HOSTILE.link, HOSTILE.image, HOSTILE.quotes, HOSTILE.prototype, HOSTILE.bidi];
  const book = segmentsNamed(texts);
  for (const name of ['segment', 'report'] as const) {
    const answer = serve(book, name, { tab: 'Orders' });
    expect([answer.ok, answer.run.violations], name).toEqual([true, []]);
  }
  for (const { name, formulas } of book.sheets) expect([...formulas], name).toEqual([]);
  expect(under(book, 'Customers', 'Segment').every((label) => /^[A-K] /.test(String(label)))).toBe(
    true,
  );
  for (const { formula } of sheetByName(book, 'Orders')!.rules)
    expect(formula).toMatch(/^=(?:\(LEFT\(\$E2\)="[A-Z]"\)\+)+N\("otokui"\)$/);
});

test('a segment’s own name opens no formula on the report either', () => {
  const book = segmentsNamed(Array.from({ length: 11 }, (_, at) => `=${at}+1`));
  serve(book, 'report', { tab: 'Orders' });
  const texts = cellsOf(book, 'Report').flat().map(String);
  expect(texts.filter((text) => text.includes('0+1'))).not.toEqual([]);
  expect(texts.filter((text) => OPENS_A_FORMULA.test(text))).toEqual([]);
});

test('the wide signs that Excel takes for = + - @ are guarded too', () => {
  const book = hostileShop();
  serve(book, 'segment', { tab: HOSTILE_TAB });
  const names = under(book, 'Customers', 'Name').map(String);
  expect(names).toContain(`'${HOSTILE.wide}`);
});
