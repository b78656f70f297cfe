type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Adds a tab under the wanted name or, where the owner has such a tab, `Name 2`, `Name 3`, …
 * Asking first would cost a call for every tab of the file; a refused name is rare.
 */
export function insertTab(
  spreadsheet: Spreadsheet,
  wanted: string,
): { readonly sheet: Sheet; readonly name: string } {
  let name = wanted;
  for (let count = 2; ; count++) {
    try {
      return { sheet: spreadsheet.insertSheet(name), name };
    } catch (error) {
      if (!isTaken(spreadsheet, name)) throw error;
      name = `${wanted} ${count}`;
    }
  }
}

/** Sheets may or may not tell names apart by case; taking them as equal is safe either way. */
function isTaken(spreadsheet: Spreadsheet, name: string): boolean {
  return spreadsheet
    .getSheets()
    .some((sheet) => sheet.getName().toLowerCase() === name.toLowerCase());
}
