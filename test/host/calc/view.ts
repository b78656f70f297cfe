import type { ICellData } from '@univerjs/core';
import { formatAt, KEY, type Sheet } from '../workbook.ts';
import type { SheetView } from './asking.ts';
import { cellData } from './cell.ts';

/** A sheet as the engine reads it: nothing is copied until a formula asks for it. */
export function viewOf(sheet: Sheet): SheetView {
  const styles = new Map<string, ICellData['s']>();
  const styleOf = (pattern: string) => {
    let style = styles.get(pattern);
    if (!style) {
      style = { n: { pattern } };
      styles.set(pattern, style);
    }
    return style;
  };
  return {
    id: String(sheet.id),
    name: sheet.name,
    rows: sheet.rows,
    columns: sheet.columns,
    cell(row, column) {
      const cell = cellData(sheet.cells[row]?.[column] ?? '');
      const pattern = typeof cell?.v === 'number' ? formatAt(sheet, row, column) : '';
      if (cell && pattern !== '') cell.s = styleOf(pattern);
      // A formula fills its cell even while it has no result, so nothing is spilled over it.
      const formula = sheet.formulas.get(row * KEY + column);
      return formula === undefined ? cell : { v: '', ...cell, f: formula };
    },
  };
}
