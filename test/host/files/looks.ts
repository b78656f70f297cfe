import type { CellStyle } from 'hucre/xlsx';
import { formatAt, KEY, type Sheet, type Style, type Workbook } from '../workbook.ts';

/** The distinct looks of a workbook's cells; a look is a number format and a style together. */
export interface Looks {
  readonly styles: readonly CellStyle[];
  /** Index of the cell's look; -1 is a plain cell. */
  readonly at: (sheet: Sheet, row: number, column: number) => number;
}

/** Collects every look that the workbook uses, from its runs of formats and its styled cells. */
export function looksOf(book: Workbook): Looks {
  const styles: CellStyle[] = [];
  const indexes = new Map<string, Map<Style | undefined, number>>();
  const byText = new Map<string, number>();

  const indexOf = (pattern: string, style: Style | undefined): number => {
    const ofPattern = indexes.get(pattern) ?? new Map<Style | undefined, number>();
    indexes.set(pattern, ofPattern);
    let index = ofPattern.get(style);
    if (index === undefined) {
      // Many cells have equal styles in objects of their own.
      const text = `${pattern} ${JSON.stringify(style ?? {})}`;
      index = byText.get(text);
      if (index === undefined) {
        index = text === ' {}' ? -1 : styles.push(cellStyle(pattern, style)) - 1;
        byText.set(text, index);
      }
      ofPattern.set(style, index);
    }
    return index;
  };

  for (const sheet of book.sheets) {
    for (const formats of sheet.formats)
      formats?.patterns.map((pattern) => indexOf(pattern, undefined));
    for (const [key, style] of sheet.styles) {
      indexOf(formatAt(sheet, Math.floor(key / KEY), key % KEY), style);
    }
  }
  return {
    styles,
    at: (sheet, row, column) =>
      indexOf(formatAt(sheet, row, column), sheet.styles.get(row * KEY + column)),
  };
}

const rgb = (color: string): { rgb: string } => ({ rgb: color.slice(1).toUpperCase() });

function cellStyle(pattern: string, style: Style = {}): CellStyle {
  const { background, color, bold, italic, align, verticalAlign, wrap } = style;
  const look: CellStyle = {};
  if (pattern !== '') look.numFmt = excelFormat(pattern);
  if (background) look.fill = { type: 'pattern', pattern: 'solid', fgColor: rgb(background) };
  if (color || bold || italic) look.font = { bold, italic, color: color ? rgb(color) : undefined };
  if (align || verticalAlign || wrap) {
    const vertical = verticalAlign === 'middle' ? 'center' : verticalAlign;
    look.alignment = { horizontal: align, vertical, wrapText: wrap };
  }
  return look;
}

/** Sheets writes `am/pm`, which Excel only knows in capitals. */
export function excelFormat(pattern: string): string {
  return pattern.replace(/am\/pm/gi, 'AM/PM');
}
