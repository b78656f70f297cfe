/** How cells look: number formats, colours, weight, alignment; for ranges and lists of ranges. */
import type { Style } from '../workbook.ts';
import { checkShape, eachCell, type RangeSelf } from './cells.ts';
import { color } from './colors.ts';
import { exception, here } from './host.ts';
import { itself, type Methods, read, write } from './shape.ts';

type Published = GoogleAppsScript.Spreadsheet.Range;

/** How one look is changed on one range; ranges and lists of ranges both offer it. */
export type LookSetter = (self: RangeSelf, value: never) => void;

const restyle = (self: RangeSelf, change: Style): void =>
  here().doors.setStyle(self.sheet, self.area, change);

function choice<T extends string>(allowed: readonly T[], value: string | null): T | undefined {
  if (value === null || value === undefined) return undefined;
  const found = allowed.find((each) => each === value);
  if (!found) throw exception(`Invalid argument: ${value}`);
  return found;
}

function numberFormat(self: RangeSelf, pattern: string): void {
  here().doors.setFormat(self.sheet, self.area, pattern === 'General' ? '' : pattern);
}

/** One look for all cells, with the type of its argument. */
export const looks = {
  setNumberFormat: ['string', numberFormat],
  setBackground: [
    'string|null',
    (self, value: string | null) => restyle(self, { background: color(value) ?? undefined }),
  ],
  setFontColor: [
    'string|null',
    (self, value: string | null) => restyle(self, { color: color(value) ?? undefined }),
  ],
  setFontWeight: [
    'string|null',
    (self, value: string | null) => {
      const weight = choice(['bold', 'normal'], value);
      restyle(self, { bold: weight === 'bold' || undefined });
    },
  ],
  setFontStyle: [
    'string|null',
    (self, value: string | null) => {
      const style = choice(['italic', 'normal'], value);
      restyle(self, { italic: style === 'italic' || undefined });
    },
  ],
  setHorizontalAlignment: [
    'string|null',
    (self, value: string | null) => {
      const align = choice(['left', 'center', 'right', 'normal'], value);
      restyle(self, { align: align === 'normal' ? undefined : align });
    },
  ],
  setVerticalAlignment: [
    'string|null',
    (self, value: string | null) =>
      restyle(self, { verticalAlign: choice(['top', 'middle', 'bottom'], value) }),
  ],
  setWrap: ['boolean', (self, wrap: boolean) => restyle(self, { wrap })],
} satisfies Record<string, readonly [string, LookSetter]>;

type Look = keyof typeof looks;

/** The looks as methods of a class whose data fall into ranges. */
export function lookMethods<S>(ranges: (self: S) => readonly RangeSelf[]) {
  const methods = Object.entries(looks).map(([name, [takes, set]]) => {
    const change = set as (self: RangeSelf, value: unknown) => void;
    const method = write<S>(takes, (self: S, value: unknown) => {
      for (const range of ranges(self)) change(range, value);
      return itself;
    });
    return [name, method] as const;
  });
  return Object.fromEntries(methods) as Record<Look, ReturnType<typeof write<S>>>;
}

/** The same look with a value for every cell of the range. */
function eachSet(name: Look) {
  const set = looks[name][1] as (self: RangeSelf, value: unknown) => void;
  return (self: RangeSelf, values: unknown[][]) => {
    checkShape(self, values);
    eachCell(self, (row, column) =>
      set(
        { ...self, area: { row, column, rows: 1, columns: 1 } },
        values[row - self.area.row][column - self.area.column],
      ),
    );
    return itself;
  };
}

/** Methods of Range about looks. */
export const rangeLooks = {
  ...lookMethods<RangeSelf>((self) => [self]),
  setNumberFormats: write('rows', (self: RangeSelf, patterns: string[][]) => {
    checkShape(self, patterns);
    for (let c = 0; c < self.area.columns; c++) {
      const column = patterns.map((line) => (line[c] === 'General' ? '' : line[c]));
      here().doors.setColumnPatterns(self.sheet, self.area.column + c, self.area.row, column);
    }
    return itself;
  }),
  getNumberFormats: read('', (self: RangeSelf) =>
    eachCell(self, (row, column) => here().doors.formatAt(self.sheet, row, column)),
  ),
  getNumberFormat: read('', (self: RangeSelf) =>
    here().doors.formatAt(self.sheet, self.area.row, self.area.column),
  ),
  setBackgrounds: write('rows', (self: RangeSelf, colors: (string | null)[][]) => {
    checkShape(self, colors);
    here().doors.setBackgrounds(
      self.sheet,
      self.area,
      colors.map((line) => line.map(color)),
    );
    return itself;
  }),
  setFontWeights: write('rows', eachSet('setFontWeight')),
  setHorizontalAlignments: write('rows', eachSet('setHorizontalAlignment')),
  getBackgrounds: read('', (self: RangeSelf) =>
    eachCell(self, (row, column) => backgroundAt(self, row, column)),
  ),
  getBackground: read('', (self: RangeSelf) => backgroundAt(self, self.area.row, self.area.column)),
  getFontWeights: read('', (self: RangeSelf) =>
    eachCell(self, (row, column) =>
      here().doors.styleAt(self.sheet, row, column).bold ? 'bold' : 'normal',
    ),
  ),
} satisfies Methods<Published, RangeSelf>;

function backgroundAt({ sheet }: RangeSelf, row: number, column: number): string {
  return (here().doors.styleAt(sheet, row, column).background ?? '#ffffff').toLowerCase();
}
