/** Looks, rules for input and notes of many cells at once. */
import { type Area, KEY, type Sheet, type Style, type Validation } from './book.ts';
import { clearKeys } from './write.ts';

/** Calls `visit` with the key and the place, counted from the area's corner, of each cell. */
function eachCell(area: Area, visit: (key: number, row: number, column: number) => void): void {
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) {
      visit((area.row + row) * KEY + area.column + column, row, column);
    }
  }
}

/** Changes the looks of an area; a look that is `undefined` goes back to how the sheet draws it. */
export function setStyle(sheet: Sheet, area: Area, change: Style): void {
  eachCell(area, (key) => restyle(sheet, key, change));
}

/** One background per cell; null takes it away. */
export function setBackgrounds(
  sheet: Sheet,
  area: Area,
  colors: readonly (readonly (string | null)[])[],
): void {
  eachCell(area, (key, row, column) => {
    restyle(sheet, key, { background: colors[row][column] ?? undefined });
  });
}

function restyle(sheet: Sheet, key: number, change: Style): void {
  const style: Style = { ...sheet.styles.get(key), ...change };
  const looks = Object.entries(style).filter(([, value]) => value !== undefined);
  if (looks.length === 0) sheet.styles.delete(key);
  else sheet.styles.set(key, Object.fromEntries(looks) as Style);
}

/** The look of one cell; empty where nobody styled it. */
export function styleAt(sheet: Sheet, row: number, column: number): Style {
  return sheet.styles.get(row * KEY + column) ?? {};
}

/** One rule for the input of every cell; null takes it away. */
export function setValidation(sheet: Sheet, area: Area, rule: Validation | null): void {
  if (!rule) clearKeys(sheet.validations, area);
  else {
    const { type, values } = rule;
    const copy = values ? { type, values: [...values] } : { type };
    eachCell(area, (key) => sheet.validations.set(key, copy));
  }
}

/** One note per cell; `''` or null takes it away. */
export function setNotes(
  sheet: Sheet,
  area: Area,
  notes: readonly (readonly (string | null)[])[],
): void {
  eachCell(area, (key, row, column) => {
    const note = notes[row][column];
    if (note) sheet.notes.set(key, note);
    else sheet.notes.delete(key);
  });
}
