/** Characters that make a spreadsheet, here or after an export, take a text for a formula. */
const RISKY = /^[=+\-@\t\r]/;

/**
 * A text that no spreadsheet takes for a formula. The cell is formatted as text first; the
 * apostrophe guards the copy that is exported to a mail merge.
 */
export function safeText(text: string): string {
  return RISKY.test(text) ? `'${text}` : text;
}

/** The text as it was before `safeText`, for keys that are read back from a tab of ours. */
export function plainText(text: string): string {
  return text.startsWith("'") && RISKY.test(text.slice(1)) ? text.slice(1) : text;
}
