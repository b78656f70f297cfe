import { type Cell, type WriteSheet, writeXlsx as writeSmall } from 'hucre/xlsx';
import { areaText, columnLetters } from '../model/notation.ts';
import { KEY, lastColumn, lastRow, type Sheet, type Workbook } from '../workbook.ts';
import { sheetRows } from './cells.ts';
import { chartsOf } from './charts.ts';
import { type Looks, looksOf } from './looks.ts';
import { rulesOf } from './rules.ts';
import { excelNames } from './tab-names.ts';
import { validationsOf } from './validations.ts';
import { unzip, zip } from './zip.ts';

/**
 * The workbook as an `.xlsx` file: values, formats, fills, widths, frozen rows, notes, colour
 * rules, checkboxes (as TRUE and FALSE to choose from) and lists. Our own functions are written as
 * their results. The frame of the file comes from the library; the rows are put in piece by piece,
 * so that half a million of them do not have to be in memory as text.
 */
export async function writeXlsx(book: Workbook): Promise<Uint8Array> {
  const names = excelNames(book.sheets.map(({ name }) => name));
  const looks = looksOf(book);
  const frame = await writeSmall({
    properties: { title: book.title },
    activeSheet: Math.max(
      0,
      book.sheets.findIndex(({ id }) => id === book.active),
    ),
    sheets: book.sheets.map((sheet, i) => frameSheet(book, sheet, names, i === 0 ? looks : null)),
  });
  const parts = unzip(frame);
  const numbers = styleNumbers(text(parts, sheetPath(0)), looks);
  return zip(
    [...parts].map(([path, bytes]) => {
      const i = book.sheets.findIndex((_, each) => sheetPath(each) === path);
      return [path, i < 0 ? bytes : filled(text(parts, path), book.sheets[i], looks, numbers)];
    }),
  );
}

const sheetPath = (i: number): string => `xl/worksheets/sheet${i + 1}.xml`;

const text = (parts: ReadonlyMap<string, Uint8Array>, path: string): string =>
  Buffer.from(parts.get(path) ?? []).toString('utf8');

/** All of a sheet but its rows. `looks` is given once: it makes one cell of each look. */
function frameSheet(
  book: Workbook,
  sheet: Sheet,
  names: readonly string[],
  looks: Looks | null,
): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const [column, style] of (looks?.styles ?? []).entries())
    cells.set(`0,${column}`, { style });
  for (const [key, note] of sheet.notes) {
    const place = `${Math.floor(key / KEY)},${key % KEY}`;
    cells.set(place, { ...cells.get(place), comment: { text: note } });
  }
  const frozen = sheet.frozenRows > 0 || sheet.frozenColumns > 0;
  return {
    name: names[book.sheets.indexOf(sheet)],
    cells,
    hidden: sheet.hidden,
    columns: columnWidths(sheet),
    freezePane: frozen ? { rows: sheet.frozenRows, columns: sheet.frozenColumns } : undefined,
    merges: sheet.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    conditionalRules: rulesOf(sheet),
    charts: chartsOf(book, sheet, names),
    dataValidations: validationsOf(sheet),
    autoFilter: sheet.filter ? { range: areaText(sheet.filter) } : undefined,
    view: sheet.tabColor ? { tabColor: { rgb: sheet.tabColor.slice(1) } } : undefined,
  };
}

/** Excel counts a width in characters of its default font, which are 7 pixels wide. */
function columnWidths(sheet: Sheet): { width?: number }[] {
  const last = Math.max(-1, ...sheet.widths.keys());
  return Array.from({ length: last + 1 }, (_, column) => {
    const pixels = sheet.widths.get(column);
    return pixels === undefined ? {} : { width: Math.max(0, (pixels - 5) / 7) };
  });
}

/** Excel's number of each look, read from the cells that the library made of them. */
function styleNumbers(xml: string, looks: Looks): number[] {
  return looks.styles.map((_, column) => {
    const found = new RegExp(`<c r="${columnLetters(column)}1" s="(\\d+)"`).exec(xml);
    return found ? Number(found[1]) : 0;
  });
}

function* filled(
  frame: string,
  sheet: Sheet,
  looks: Looks,
  numbers: readonly number[],
): Generator<string> {
  const cut = /<sheetData>[\s\S]*<\/sheetData>|<sheetData\/>/.exec(frame);
  if (!cut) throw new Error('The frame of the sheet has no place for rows.');
  // The size that the library wrote is that of its few cells.
  const size = { row: 0, column: 0, rows: lastRow(sheet) || 1, columns: lastColumn(sheet) || 1 };
  const head = frame.slice(0, cut.index).replace(/(<dimension ref=")[^"]*/, `$1${areaText(size)}`);
  yield `${head}<sheetData>`;
  yield* sheetRows(sheet, (row, column) => {
    const look = looks.at(sheet, row, column);
    return look < 0 ? 0 : numbers[look];
  });
  yield `</sheetData>${frame.slice(cut.index + cut[0].length)}`;
}
