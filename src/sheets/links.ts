import type { RowLink } from '../tabs/plan.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes the row numbers of a column lead to their rows of the sales tab, in one call. */
export function writeLinks(
  sheet: Sheet,
  column: number,
  texts: readonly string[],
  links: readonly (readonly RowLink[])[],
  salesTab: number,
): void {
  const rich = texts.map((text, index) => {
    const builder = SpreadsheetApp.newRichTextValue().setText(text);
    for (const { start, end, row } of links[index]) {
      builder.setLinkUrl(start, end, `#gid=${salesTab}&range=${row}:${row}`);
    }
    return [builder.build()];
  });
  sheet.getRange(2, column, texts.length, 1).setRichTextValues(rich);
}
