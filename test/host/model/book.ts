/** The shape of a workbook, and an empty one. */

/** What a cell stores. A date is its serial number under a date format; `''` is blank. */
export type Value = string | number | boolean;

/** A spreadsheet file with its tabs and stores. */
export interface Workbook {
  title: string;
  /** Such as `en_GB`, `ja_JP`. */
  locale: string;
  /** Such as `Europe/London`. */
  zone: string;
  sheets: Sheet[];
  /** Id of the active sheet. */
  active: number;
  /** The selected cell of the active sheet, from 0. */
  cursor: { row: number; column: number };
  nextId: number;
  /** Document properties, user properties and script properties, all strings. */
  properties: Map<string, string>;
  userProperties: Map<string, string>;
  scriptProperties: Map<string, string>;
  cache: Map<string, { value: string; expires: number }>;
  metadata: Metadata[];
  namedRanges: NamedRange[];
}

/** A name that formulas of the whole file may use for an area. */
export interface NamedRange {
  name: string;
  sheet: number;
  area: Area;
}

/** Run `i` covers the rows from `starts[i]` up to the next start; `starts[0]` is 0. */
export interface ColumnFormats {
  starts: number[];
  /** `''` is automatic. */
  patterns: string[];
}

/** A tab. */
export interface Sheet {
  id: number;
  name: string;
  hidden: boolean;
  /** The grid's size, 1000 × 26 when new; a cell outside does not exist. */
  rows: number;
  columns: number;
  /** `cells[row][column]`; a missing row, a missing cell and `''` are all blank. */
  cells: (Value[] | undefined)[];
  /** The formula of a cell (with `=`) by `row * KEY + column`; its result stands in `cells`. */
  formulas: Map<number, string>;
  /** Number format patterns by column, as runs of rows; a missing column is automatic. */
  formats: ColumnFormats[];
  /** Other looks by the same key as formulas: only cells that somebody styled. */
  styles: Map<number, Style>;
  notes: Map<number, string>;
  validations: Map<number, Validation>;
  rules: ConditionalRule[];
  /** Pixels by column, where somebody changed them. */
  widths: Map<number, number>;
  frozenRows: number;
  frozenColumns: number;
  filter: Area | null;
  merges: Area[];
  charts: Chart[];
  /** `open` is a protection that every editor may pass, `locked` one that keeps the user out. */
  protection: 'none' | 'open' | 'warning' | 'locked';
  tabColor: string | null;
}

/** A part of a cell's text that leads somewhere. */
export interface Link {
  start: number;
  end: number;
  url: string;
}

/** How a cell looks, where somebody chose it. */
export interface Style {
  links?: Link[];
  background?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  align?: 'left' | 'center' | 'right';
  verticalAlign?: 'top' | 'middle' | 'bottom';
  wrap?: boolean;
}

/** What may be typed into a cell. */
export interface Validation {
  type: 'checkbox' | 'list';
  values?: string[];
}

/** Sizes, not end positions. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** Looks that depend on a condition; the first rule that holds wins. */
export interface ConditionalRule {
  areas: Area[];
  /** A formula with `=`, relative to the first area's first cell; `''` for any other criterion. */
  formula: string;
  background: string | null;
  color: string | null;
  bold: boolean;
  /** Another criterion or a gradient, kept as it is. */
  other?: unknown;
}

/** What a chart was asked to show; drawing it is not the workbook's business. */
export interface Chart {
  id: number;
  /** Such as `COLUMN`, `LINE`. */
  type: string;
  ranges: { sheet: number; area: Area }[];
  row: number;
  column: number;
  offsetX: number;
  offsetY: number;
  options: Record<string, unknown>;
}

/** Developer metadata on the spreadsheet, a sheet or a column; a column's moves with it. */
export interface Metadata {
  id: number;
  key: string;
  value: string;
  sheet: number | null;
  column: number | null;
  visibility: 'DOCUMENT' | 'PROJECT';
}

/** More columns than a sheet can have: a cell's key is `row * KEY + column`. */
export const KEY = 18_278;

/** A workbook without a sheet; `addSheet` makes the first. */
export function newWorkbook(
  options: { title?: string; locale?: string; zone?: string } = {},
): Workbook {
  return {
    title: options.title ?? 'Untitled spreadsheet',
    locale: options.locale ?? 'en_GB',
    zone: options.zone ?? 'Europe/London',
    sheets: [],
    active: 0,
    cursor: { row: 0, column: 0 },
    nextId: 0,
    properties: new Map(),
    userProperties: new Map(),
    scriptProperties: new Map(),
    cache: new Map(),
    metadata: [],
    namedRanges: [],
  };
}

/** Adds an empty sheet at the end; the workbook's first sheet becomes the active one. */
export function addSheet(book: Workbook, name: string, rows = 1000, columns = 26): Sheet {
  const sheet: Sheet = {
    id: book.nextId++,
    name,
    hidden: false,
    rows,
    columns,
    cells: [],
    formulas: new Map(),
    formats: [],
    styles: new Map(),
    notes: new Map(),
    validations: new Map(),
    rules: [],
    widths: new Map(),
    frozenRows: 0,
    frozenColumns: 0,
    filter: null,
    merges: [],
    charts: [],
    protection: 'none',
    tabColor: null,
  };
  if (book.sheets.length === 0) book.active = sheet.id;
  book.sheets.push(sheet);
  return sheet;
}

/** The sheet of that exact name, or undefined. */
export function sheetByName(book: Workbook, name: string): Sheet | undefined {
  return book.sheets.find((sheet) => sheet.name === name);
}

/** Makes the grid at least so large; it never shrinks. */
export function growTo(sheet: Sheet, rows: number, columns: number): void {
  sheet.rows = Math.max(sheet.rows, rows);
  sheet.columns = Math.max(sheet.columns, columns);
}
