import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { Cell } from '../../src/sales/sales.ts';
import { type Project, run } from '../host/script.ts';
import { addSheet, newWorkbook, setFormat, type Value, type Workbook } from '../host/workbook.ts';
import { exportTab } from './shop.ts';
import type { Trial } from './trial.ts';

/** Noon of the day after the last sale of the made-up shop. */
const NOW = Date.UTC(2024, 5, 19, 12);

/** One click on Segment & colour, beside a script that only reads, scores and writes one column. */
export const commandTrials = (project: Project, sizes: readonly number[]): Trial[] =>
  sizes.map((size) => ({
    what: 'Segment & colour, whole command',
    size,
    prepare() {
      const cells = exportTab(size);
      const bare = bareProject(project);
      const [book, other] = [bookOf(cells), bookOf(cells)];
      return {
        ours: () => segment(project, book),
        peers: { 'read, plain loop, write': () => run(bare, other, 'bare', [], { now: NOW }) },
      };
    },
  }));

/** The command through the add-on's one door. */
export function segment(project: Project, book: Workbook) {
  const done = run(project, book, 'serve', ['segment', '{}'], { now: NOW });
  const answer = JSON.parse(String(done.value));
  if (!answer.ok) throw new Error(`not segmented: ${answer.problem.text}`);
  return answer.value;
}

/** A file with one tab that is just as large as its cells. */
export function bookOf(cells: readonly (readonly Cell[])[]): Workbook {
  const book = newWorkbook({ zone: 'UTC' });
  const tab = addSheet(book, 'Orders', cells.length, cells[0].length);
  tab.cells = cells.map((row) => row.map(typed));
  setFormat(tab, { row: 1, column: 0, rows: cells.length - 1, columns: 1 }, 'yyyy-mm-dd');
  return book;
}

function typed(cell: Cell): Value {
  return typeof cell === 'object' ? Math.floor(cell.getTime() / 86_400_000) + 25_569 : cell;
}

/** The plain loop as a script of a sheet, without anything around it. */
function bareProject(project: Project): Project {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('./plain-loop.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'plain',
    target: 'es2019',
  });
  const code = `${outputFiles[0].text}
    function bare() {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Orders');
      const cells = sheet.getRange(2, 1, sheet.getLastRow() - 1, 5).getValues();
      const column = (at) => cells.map((row) => [row[at]]);
      const scores = plain.plainScores({
        customers: column(1), dates: column(0), amounts: column(4),
      });
      if (sheet.getMaxColumns() < 6) sheet.insertColumnAfter(5);
      sheet.getRange(2, 6, scores.length, 1).setValues(scores);
    }`;
  return { ...project, code };
}
