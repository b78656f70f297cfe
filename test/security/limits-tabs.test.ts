import { expect, test } from 'vitest';
import type { Command } from '../../src/protocol.ts';
import { addSheet, putValues, sheetByName, type Workbook } from '../host/workbook.ts';
import { bookOf, serve, shop, tabs, value } from '../sheets/book.ts';
import { LONGEST } from './hostile.ts';

/** A tab's name holds so many characters. */
const NAME = 100;

const WHO = [{ fact: 'recency', is: 'atMost', value: 400 }] as const;

test.each(['en_GB', 'ja_JP'])(
  'a list of the owner’s own with a very long name gets a tab (%s)',
  (locale) => {
    const book = bookOf(shop());
    book.locale = locale;
    const name = 'Autumn '.repeat(40).trim();
    value(serve(book, 'saveNarrowDown', { tab: 'Orders', name, who: WHO }));
    const { tab } = value(serve(book, 'list', { tab: 'Orders', id: 'custom', saved: name }));
    expect(tabs(book)).toContain(tab);
    expect(tab!.length).toBeLessThanOrEqual(NAME);
    const answer = serve(book, 'saveNarrowDown', {
      ...{ tab: 'Orders', name: 'x'.repeat(LONGEST), who: WHO },
    });
    expect(answer.ok || answer.problem.code === 'narrowDown').toBe(true);
  },
);

test('the letters of a list whose tab has the longest of names have a tab too', () => {
  const book = bookOf(shop());
  const { tab } = value(serve(book, 'list', { tab: 'Orders', id: 'win-back' }));
  const list = 'y'.repeat(NAME);
  sheetByName(book, tab!)!.name = list;
  for (let time = 0; time < 3; time++) {
    const made = value(serve(book, 'addresses', { tab: 'Orders', list, layout: 'label' })).tabs;
    expect(made.map((name) => name.length <= NAME && tabs(book).includes(name))).toEqual([true]);
  }
});

/** The shop in a file with so many more tabs of the owner's, some with names that we would take. */
function crowded(count: number): Workbook {
  const book = bookOf(shop());
  for (let at = 0; at < count; at++) {
    const names = ['Customers', 'Report', 'Settings', 'Data check'];
    putValues(addSheet(book, names[at] ?? `Month ${at}`, 5, 3), 0, 0, [['Mine', at]]);
  }
  return book;
}

const COMMANDS: readonly (readonly [Command, object])[] = [
  ['segment', { tab: 'Orders' }],
  ['list', { tab: 'Orders', id: 'win-back' }],
  ['undo', {}],
];

test.each(COMMANDS)(
  '%s in a file of 200 tabs takes no more calls than in one of five',
  (name, request) => {
    const calls = [4, 199].map((count) => {
      const book = crowded(count);
      if (name === 'undo') value(serve(book, 'list', { tab: 'Orders', id: 'win-back' }));
      const answer = serve(book, name, request as never);
      expect(answer.ok).toBe(true);
      expect(book.sheets.filter(({ cells }) => cells[0]?.[0] === 'Mine')).toHaveLength(count);
      // A refused name is asked for among the names of all tabs.
      return [...answer.run.callLog]
        .filter(([call]) => call !== 'Sheet.getName')
        .reduce((sum, [, times]) => sum + times, 0);
    });
    expect(calls[1]).toBe(calls[0]);
  },
);
