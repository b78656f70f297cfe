import type { Command } from '../../src/protocol.ts';
import type { Project } from '../host/script.ts';
import type { Value, Workbook } from '../host/workbook.ts';
import { everyCommand } from '../security/commands.ts';
import { bookOf } from '../sheets/book.ts';
import { type Counted, counted } from './counted.ts';

/** What the services were asked by every command of a fresh file, one after the other. */
export function callsOf(project: Project, rows: number): ReadonlyMap<Command, Counted> {
  const book = regulars(rows);
  const commands = everyCommand('Orders');
  return new Map(
    commands.map(([name, request]) => [name, counted(project, book, name, request)] as const),
  );
}

const HEADER = ['Order date', 'Customer', 'Email', 'Amount'];

/** Customers of four orders each up to the day of the tests, those before `Gone 50` long ago. */
function regulars(rows: number): Workbook {
  const cells: Value[][] = [HEADER];
  for (let i = 0; i < rows; i++) {
    const k = i >> 2;
    const name = k < 50 ? `Gone ${k}` : `Regular ${k}`;
    const month = (k < 50 ? 1 : 5) + (i % 4);
    const date = `${k < 50 ? 2023 : 2024}-0${month}-${10 + (k % 19)}`;
    cells.push([date, name, `${name.toLowerCase().replace(' ', '.')}@example.com`, 20 + (k % 80)]);
  }
  return bookOf(cells);
}

const SIZES = [1_000, 20_000];

/** Calls and cells of each command at two sizes, and of the sidebar's waiting. */
export function callTable(project: Project): string[][] {
  const [few, many] = SIZES.map((rows) => callsOf(project, rows));
  const header = ['calls', 'command'];
  for (const rows of SIZES) header.push(`cells read of ${rows} rows`, 'cells written');
  const number = (value: number) => value.toLocaleString('en');
  const rows = Array.from(few, ([name, one]) => {
    const other = many.get(name)!;
    const calls = one.calls === other.calls ? `${one.calls}` : `${one.calls} to ${other.calls}`;
    const moved = [one, other].flatMap(({ read, written }) => [number(read), number(written)]);
    return [calls, name === 'progress' ? 'progress, once a second' : name, ...moved];
  });
  return [header, ...rows];
}
