import { type Cell, type CellValue, readXlsx, type Sheet as XlsxSheet } from 'hucre/xlsx';
import {
  type ConditionalRule,
  KEY,
  type Sheet,
  type Style,
  setFormat,
  type Value,
  type Workbook,
} from '../workbook.ts';
import { areasIn } from './areas.ts';
import { addGrid } from './grid.ts';

/** Adds every tab of an Excel workbook, with what a person sees of it. */
export async function addXlsx(book: Workbook, bytes: Uint8Array): Promise<void> {
  const file = await readXlsx(bytes, { readStyles: true }).catch(() => {
    throw new Error('The file is no readable Excel workbook.');
  });
  for (const tab of file.sheets) addTab(book, tab);
  book.active = book.sheets[file.activeSheet ?? 0].id;
}

function addTab(book: Workbook, tab: XlsxSheet): void {
  const width = tab.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const sheet = addGrid(book, tab.name, tab.rows.length, width);
  sheet.hidden = (tab.hidden || tab.veryHidden) ?? false;
  sheet.frozenRows = tab.freezePane?.rows ?? 0;
  sheet.frozenColumns = tab.freezePane?.columns ?? 0;
  const color = tab.view?.tabColor?.rgb;
  sheet.tabColor = color ? hex(color) : null;

  sheet.cells = tab.rows.map((row) => (row.length > 0 ? row.map(cellValue) : undefined));
  for (const [key, cell] of tab.cells ?? []) {
    const [row, column] = key.split(',').map(Number);
    addCell(sheet, row, column, cell);
  }
  tab.columns?.forEach((each, column) => {
    if (each.width !== undefined) sheet.widths.set(column, pixels(each.width));
  });
  sheet.merges = (tab.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    row: startRow,
    column: startCol,
    rows: endRow - startRow + 1,
    columns: endCol - startCol + 1,
  }));
  sheet.rules = rulesOf(sheet, tab);
  addValidations(sheet, tab);
  sheet.filter = tab.autoFilter ? (areasIn(sheet, tab.autoFilter.range)[0] ?? null) : null;
}

/** Excel counts a width in characters of its default font, which are 7 pixels wide. */
const pixels = (characters: number): number => Math.round(characters * 7 + 5);

const hex = (rgb: string): string => `#${rgb.slice(-6).toUpperCase()}`;

/** The reader gives dates as the UTC instant of what the cell shows. */
function cellValue(value: CellValue): Value {
  if (value === null) return '';
  return value instanceof Date ? value.getTime() / 86_400_000 + 25_569 : value;
}

function addCell(sheet: Sheet, row: number, column: number, cell: Cell): void {
  const key = row * KEY + column;
  if (cell.formula) sheet.formulas.set(key, `=${cell.formula}`);
  if (cell.comment) sheet.notes.set(key, cell.comment.text);
  if (cell.checkbox) sheet.validations.set(key, { type: 'checkbox' });
  const pattern = cell.style?.numFmt;
  if (pattern && pattern !== 'General') {
    setFormat(sheet, { row, column, rows: 1, columns: 1 }, pattern);
  }
  const style = styleOf(cell);
  if (Object.keys(style).length > 0) sheet.styles.set(key, style);
}

function styleOf({ style }: Cell): Style {
  const found: Style = {};
  const fill = style?.fill;
  if (fill?.type === 'pattern' && fill.pattern === 'solid' && fill.fgColor?.rgb) {
    found.background = hex(fill.fgColor.rgb);
  }
  if (style?.font?.color?.rgb) found.color = hex(style.font.color.rgb);
  if (style?.font?.bold) found.bold = true;
  if (style?.font?.italic) found.italic = true;
  const { horizontal, vertical, wrapText } = style?.alignment ?? {};
  if (horizontal === 'left' || horizontal === 'center' || horizontal === 'right') {
    found.align = horizontal;
  }
  if (vertical) found.verticalAlign = vertical === 'center' ? 'middle' : upright(vertical);
  if (wrapText) found.wrap = true;
  return found;
}

const upright = (vertical: string): 'top' | 'bottom' => (vertical === 'top' ? 'top' : 'bottom');

/** Formula rules as the workbook knows them; any other kind is kept whole in `other`. */
function rulesOf(sheet: Sheet, tab: XlsxSheet): ConditionalRule[] {
  return (tab.conditionalRules ?? []).map((rule) => {
    const formula = Array.isArray(rule.formula) ? rule.formula[0] : rule.formula;
    const fill = rule.style?.fill;
    const color = fill?.type === 'pattern' ? (fill.bgColor?.rgb ?? fill.fgColor?.rgb) : undefined;
    const ink = rule.style?.font?.color?.rgb;
    return {
      areas: areasIn(sheet, rule.range),
      formula: rule.type === 'expression' && formula ? `=${formula}` : '',
      background: color ? hex(color) : null,
      color: ink ? hex(ink) : null,
      bold: rule.style?.font?.bold ?? false,
      ...(rule.type === 'expression' ? {} : { other: rule }),
    };
  });
}

function addValidations(sheet: Sheet, tab: XlsxSheet): void {
  for (const { type, values, range } of tab.dataValidations ?? []) {
    if (type !== 'list' || !values) continue;
    const checkbox = values.join() === 'TRUE,FALSE';
    for (const area of areasIn(sheet, range)) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          const validation = checkbox
            ? { type: 'checkbox' as const }
            : { type: 'list' as const, values };
          sheet.validations.set(row * KEY + column, validation);
        }
      }
    }
  }
}
