/** Notes and checkboxes, as the grid's plug-ins keep them. */
import { outcomeOf } from '../calc/outcome.ts';
import { KEY, type Sheet } from '../workbook.ts';

const NOTE_WIDTH = 220;
const NOTE_HEIGHT = 90;

interface Note {
  readonly id: string;
  readonly row: number;
  readonly col: number;
  readonly width: number;
  readonly height: number;
  readonly note: string;
}

/** The notes by row and column; an error's sentence stands before a note of the same cell. */
export function notes(sheet: Sheet): Record<number, Record<number, Note>> {
  const texts = new Map(sheet.notes);
  for (const [key, error] of outcomeOf(sheet).errors) {
    const note = sheet.notes.get(key);
    texts.set(key, note ? `${error}\n\n${note}` : error);
  }
  const byRow: Record<number, Record<number, Note>> = {};
  for (const [key, note] of texts) {
    const row = Math.floor(key / KEY);
    const col = key % KEY;
    byRow[row] ??= {};
    byRow[row][col] = { id: `n${key}`, row, col, width: NOTE_WIDTH, height: NOTE_HEIGHT, note };
  }
  return byRow;
}

interface Rule {
  readonly uid: string;
  readonly type: 'checkbox' | 'list';
  readonly formula1?: string;
  readonly ranges: readonly {
    startRow: number;
    endRow: number;
    startColumn: number;
    endColumn: number;
  }[];
}

/** Checkboxes and choices: one rule for each kind, over runs of cells in a column. */
export function checkboxes(sheet: Sheet): Rule[] {
  const rules = new Map<string, { type: Rule['type']; formula1?: string; keys: number[] }>();
  for (const [key, { type, values }] of sheet.validations) {
    const choices = type === 'list' ? (values ?? []).join(',') : undefined;
    const kind = `${type} ${choices ?? ''}`;
    const rule = rules.get(kind) ?? { type, formula1: choices, keys: [] };
    rule.keys.push(key);
    rules.set(kind, rule);
  }
  return [...rules.values()].map(({ keys, ...rule }, i) => ({
    uid: `v${sheet.id}-${i}`,
    ...rule,
    ranges: runs(keys),
  }));
}

function runs(keys: readonly number[]): Rule['ranges'][number][] {
  const cells = keys.map((key) => ({ row: Math.floor(key / KEY), column: key % KEY }));
  cells.sort((a, b) => a.column - b.column || a.row - b.row);
  const ranges: { startRow: number; endRow: number; startColumn: number; endColumn: number }[] = [];
  for (const { row, column } of cells) {
    const last = ranges.at(-1);
    if (last?.startColumn === column && last.endRow === row - 1) last.endRow = row;
    else ranges.push({ startRow: row, endRow: row, startColumn: column, endColumn: column });
  }
  return ranges;
}
