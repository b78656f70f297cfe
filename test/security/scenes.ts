import type { Command } from '../../src/protocol.ts';
import { addSheet, putValues, type Sheet, type Workbook } from '../host/workbook.ts';
import { bookOf, serve, shop, value } from '../sheets/book.ts';
import { everyCommand } from './commands.ts';
import { columnOf, DEEDS, type Deed, ourTab, takesName } from './editors.ts';

type Request = readonly [Command, object];

/** A command of one person, in a file as it stood before. */
export interface Scene {
  readonly name: string;
  readonly start: Workbook;
  readonly ask: Request;
  /** The file after the command alone, and how many calls it took. */
  readonly alone: Workbook;
  readonly calls: number;
  readonly deeds: readonly Deed[];
}

const WRITING: readonly Command[] = [
  ...(['settings', 'segment', 'list', 'saveNarrowDown', 'logTicks', 'addresses'] as const),
  ...(['logContact', 'report', 'warehouse', 'undo'] as const),
];

/** A shop with its sales and a tab that is nobody's business. */
function newShop(): Workbook {
  const book = bookOf(shop());
  putValues(addSheet(book, 'Prices', 20, 5), 0, 0, [
    ['Tea', 3],
    ['Cake', 4],
  ]);
  return book;
}

/** A shop that has used everything once, with words of the owner's on our tabs. */
function usedShop(): Workbook {
  const book = newShop();
  for (const [name, request] of everyCommand('Orders'))
    if (!['undo', 'cancel'].includes(name)) value(serve(book, name, request as never));
  write(ourTab(book, 'customers')!, 'Note', 4, 'An old friend');
  write(ourTab(book, 'customers')!, 'Note', 9, 'Likes tea');
  const list = ourTab(book, 'followup')!;
  for (const row of [1, 3, 4]) write(list, 'Done', row, true);
  write(list, 'Result', 3, 'Will come');
  return book;
}

function write(sheet: Sheet, header: string, row: number, cell: string | boolean): void {
  putValues(sheet, row, columnOf(sheet, header), [[cell]]);
}

function scene(name: string, start: Workbook, ask: Request): Scene {
  const alone = structuredClone(start);
  const { run } = serve(alone, ask[0], ask[1] as never);
  const there = new Set(start.sheets.map((sheet) => sheet.name));
  const made = alone.sheets.filter((sheet) => !there.has(sheet.name));
  const deeds = [...DEEDS, ...made.map((sheet) => takesName(sheet.name))];
  return { name, start, ask, alone, calls: run.calls, deeds };
}

/** Every writing command in a file that was used before, and those of a first day. */
export function scenes(): readonly Scene[] {
  const used = usedShop();
  const fresh = newShop();
  const segmented = newShop();
  value(serve(segmented, 'segment', { tab: 'Orders' }));
  const asks = everyCommand('Orders').filter(([name]) => WRITING.includes(name));
  const first = asks.filter(([name]) => ['settings', 'segment', 'list', 'report'].includes(name));
  return [
    ...asks.map((ask) => scene(`${ask[0]} in a file in use`, used, ask)),
    ...first.map((ask) => scene(`${ask[0]} on the first day`, fresh, ask)),
    scene('undo of the colors', segmented, ['undo', {}]),
    scene('segment once more', segmented, ['segment', { tab: 'Orders' }]),
  ];
}
