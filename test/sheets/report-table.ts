import type { Value } from '../host/workbook.ts';

/** The rows below a table's header, without the blank cells at their ends, up to its sentences. */
export function table(cells: readonly (readonly Value[])[], title: string): Value[][] {
  const at = cells.findIndex(([first]) => first === title);
  if (at < 0) throw new Error(`no table ${title}`);
  const rows: Value[][] = [];
  for (const row of cells.slice(at + 2)) {
    const filled = row.slice(0, 1 + row.findLastIndex((cell) => cell !== ''));
    if (filled.length < 2) break;
    rows.push(filled);
  }
  return rows;
}

/** The sentences below a table. */
export function sentences(cells: readonly (readonly Value[])[], title: string): string[] {
  const at = cells.findIndex(([first]) => first === title);
  const below = cells.slice(at + 2 + table(cells, title).length);
  const end = below.findIndex(([first]) => first === '');
  return below.slice(0, end < 0 ? undefined : end).map(([first]) => String(first));
}
