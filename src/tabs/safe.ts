/**
 * Characters that make a spreadsheet, here or after an export, take a text for a formula; a Japanese
 * keyboard types the wide ones, and Excel reads them alike.
 */
const RISKY = /^[=+\-@＝＋－＠\t\r\n]/;

/** Characters that a cell of Sheets can hold. */
const LONGEST = 50_000;

/**
 * A text that no spreadsheet takes for a formula, cut where a cell ends. The cell is formatted as text first; the
 * apostrophe guards the copy that is exported to a mail merge.
 */
export function safeText(text: string): string {
  const safe = RISKY.test(text) ? `'${text}` : text;
  return safe.length > LONGEST ? `${safe.slice(0, LONGEST - 1)}…` : safe;
}

/** The text as it was before `safeText`, for keys that are read back from a tab of ours. */
export function plainText(text: string): string {
  return text.startsWith("'") && RISKY.test(text.slice(1)) ? text.slice(1) : text;
}
