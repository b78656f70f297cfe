import { expect, test } from 'vitest';
import { sheetByName, type Workbook } from '../host/workbook.ts';
import { bookOf, cellsOf, serve, shop, tabs, value } from '../sheets/book.ts';
import { tally } from '../soak/tally.ts';
import { columnOf, DEEDS, ourTab, TYPED } from './editors.ts';
import { type Scene, scenes } from './scenes.ts';
import { trials } from './two-people.ts';

/**
 * In `npm test` every deed meets some commands at some calls. The long run tries all deeds, at every
 * call with `SOAK=1`, at every seventh with `SOAK=7`, each deed beginning with another.
 */
const STEP = Number(process.env.SOAK ?? 0);
const EVERY = 6;

const ALL = scenes();

/** The calls at which a deed is tried. */
function positions({ calls }: Scene, offset: number): readonly number[] {
  if (STEP > 0) {
    const first = 1 + (offset % STEP);
    return Array.from(
      { length: Math.ceil((calls - first + 1) / STEP) },
      (_, at) => first + at * STEP,
    );
  }
  return offset % EVERY === 0 ? [1 + ((offset * 7) % calls)] : [];
}

test.each(ALL.map((scene, at) => [scene.name, scene, at] as const))(
  'whatever somebody else does meanwhile, nothing is lost or mislabelled: %s',
  (_, scene, place) => {
    let tried = 0;
    let blind = 0;
    let unseen = 0;
    for (const [at, deed] of scene.deeds.entries()) {
      const trial = trials(scene, deed);
      for (const call of positions(scene, at + place)) {
        const found = trial(call);
        if (!found.done) continue;
        tried++;
        if (found.blind) {
          blind++;
          if (found.faults.length > 0) unseen++;
          continue;
        }
        expect(found.faults, `${deed.name} at call ${call} of ${scene.calls}`).toEqual([]);
      }
    }
    tally('somebody else acts at a call of a command', tried - blind);
    tally('somebody else acts between the last look and a write', blind, unseen);
    expect(tried).toBeGreaterThan(0);
  },
  STEP > 0 ? 24 * 3_600_000 : 60_000,
);

const deedOf = (name: string) => DEEDS.find((deed) => deed.name === name)!;

/** What a command answers when somebody does a deed right before one of its calls. */
function meanwhile(
  book: Workbook,
  command: readonly ['segment' | 'undo' | 'logContact', object],
  deed: string,
  call: string,
  nth = 1,
): string {
  let seen = 0;
  const onCall = (name: string): void => {
    if (name === call && ++seen === nth) deedOf(deed).act(book, true);
  };
  const answer = serve(book, command[0], command[1] as never, { onCall });
  expect(seen).toBeGreaterThanOrEqual(nth);
  return answer.ok ? 'done' : answer.problem.code;
}

const segmented = (): Workbook => {
  const book = bookOf(shop());
  value(serve(book, 'segment', { tab: 'Orders' }));
  return book;
};

test('who sorts the sales while our tabs are written finds no label, and no tab of ours', () => {
  const book = bookOf(shop());
  const ask = ['segment', { tab: 'Orders' }] as const;
  expect(meanwhile(book, ask, 'sorts the sales', 'Sheet.insertColumnAfter')).toBe('changed');
  expect(tabs(book)).toEqual(['Orders']);
  expect(cellsOf(book, 'Orders')[0]).toHaveLength(4);
  expect(serve(book, 'segment', { tab: 'Orders' }).ok).toBe(true);
});

test('a row that comes in between labels and look is as good as one that came later', () => {
  const book = bookOf(shop());
  const ask = ['segment', { tab: 'Orders' }] as const;
  const code = meanwhile(
    book,
    ask,
    'inserts a row in the sales',
    'Sheet.getConditionalFormatRules',
  );
  expect(code).toBe('done');
  const [, , , blank, next] = cellsOf(book, 'Orders').map((row) => row[4]);
  expect([blank, next]).toEqual(['', 'J Hibernating']);
});

test('a column that somebody inserts before ours is not written over', () => {
  const book = segmented();
  const ask = ['segment', { tab: 'Orders' }] as const;
  const deed = 'inserts a column at the end of the sales';
  expect(meanwhile(book, ask, deed, 'DeveloperMetadataFinder.find', 2)).toBe('done');
  const [header, first] = cellsOf(book, 'Orders');
  expect(header.slice(4)).toEqual([TYPED, 'Segment']);
  expect(first.slice(4)).toEqual([TYPED, 'J Hibernating']);
});

test('a note stays beside its customer when somebody sorts the tab that is written over', () => {
  const book = segmented();
  const sheet = ourTab(book, 'customers')!;
  const [who, note] = [columnOf(sheet, 'Name'), columnOf(sheet, 'Note')];
  sheet.cells[4]![note] = 'Likes tea';
  const name = sheet.cells[4]![who];
  const ask = ['segment', { tab: 'Orders' }] as const;
  expect(meanwhile(book, ask, 'sorts the customers', 'Range.setNumberFormats')).toBe('done');
  const rows = cellsOf(book, 'Customers').filter((row) => row[note] === 'Likes tea');
  expect(rows.map((row) => row[who])).toEqual([name]);
});

test('a row that somebody adds to the log while we do is not written over', () => {
  const book = bookOf(shop());
  const contact = { customer: 'New 1', type: 'phone', purpose: 'other' };
  value(serve(book, 'logContact', contact as never));
  const ask = ['logContact', contact] as const;
  expect(meanwhile(book, ask, 'adds a row to the log', 'Range.setNumberFormats')).toBe('changed');
  expect(cellsOf(book, 'Contact log').map((row) => row[6])).toEqual(['Memo', '', TYPED]);
});

test('Undo takes our column wherever somebody moved it in the meantime', () => {
  const book = segmented();
  const deed = 'inserts a column at the end of the sales';
  expect(meanwhile(book, ['undo', {}], deed, 'Spreadsheet.getSheets')).toBe('done');
  expect(cellsOf(book, 'Orders')[0]).toEqual(['Order date', 'Customer', 'Email', 'Amount', TYPED]);
});

test('Undo keeps a tab of ours that somebody wrote on, and says which', () => {
  const book = segmented();
  deedOf('writes beside the data check').act(book, false);
  const { removed, kept } = value(serve(book, 'undo', {}));
  expect([removed, kept]).toEqual([['Customers'], ['Data check']]);
  expect(cellsOf(book, 'Data check')[1].at(-1)).toBe(TYPED);
});

test('Undo keeps a tab of ours that somebody writes beside while it looks', () => {
  const book = segmented();
  const deed = 'writes beside the data check';
  expect(meanwhile(book, ['undo', {}], deed, 'Range.getValues', 2)).toBe('done');
  expect(cellsOf(book, 'Data check')[1].at(-1)).toBe(TYPED);
});

test('Undo keeps a row of the log that somebody changed while it looked', () => {
  const book = bookOf(shop());
  const contact = { customer: 'New 1', type: 'phone', purpose: 'other' };
  for (let time = 0; time < 2; time++) value(serve(book, 'logContact', contact as never));
  const deed = { ...deedOf('writes on the log') };
  deed.act(book, false);
  sheetByName(book, 'Contact log')!.cells[2]![6] = TYPED;
  expect(value(serve(book, 'undo', {})).kept).toEqual(['Contact log']);
});

test('of two who press the button, the second is told to wait and changes nothing', () => {
  const book = bookOf(shop());
  const before = JSON.stringify(cellsOf(book, 'Orders'));
  const answer = serve(book, 'segment', { tab: 'Orders' }, { locked: true });
  expect(answer.ok ? '' : answer.problem.code).toBe('busy');
  expect([JSON.stringify(cellsOf(book, 'Orders')), tabs(book)]).toEqual([before, ['Orders']]);
});
