/**
 * What a formula names: references, functions and texts. The engine has a parser of its own, but it
 * knows no open range such as `A2:A`, and neither the ban on volatile inputs nor the colour rules can
 * ask it what a formula reads.
 */

/** One corner of a reference; `null` is an open side, as the row of `A:A`. 0-based. */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

/** A cell or a range as a formula names it. */
export interface Reference {
  readonly kind: 'reference';
  /** The tab's name without quotes, or `null` for the formula's own tab. */
  readonly sheet: string | null;
  readonly from: Corner;
  readonly to: Corner;
  readonly start: number;
  readonly end: number;
}

/** A function with its arguments. */
export interface Call {
  readonly kind: 'call';
  /** In capitals. */
  readonly name: string;
  readonly start: number;
  /** Behind the closing bracket, so that `start` to `end` holds the arguments. */
  readonly end: number;
}

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d+`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const patterns = {
  text: /"(?:[^"]|"")*"/y,
  sheet: /(?:'((?:[^']|'')*)'|([\p{L}_][\p{L}\p{N}_.]*))!/uy,
  reference: new RegExp(
    `(?:(${CELL})(?::(${CELL}|${COLUMN}))?|(${COLUMN}):(${CELL}|${COLUMN})` +
      String.raw`|(\$?\d+):(\$?\d+))(?![\p{L}\p{N}_.(!])`,
    'uy',
  ),
  word: /[\p{L}_][\p{L}\p{N}_.]*/uy,
  number: /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y,
};

/** `column('AB')` is 27. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `columnLetters(27)` is `AB`. */
export function columnLetters(index: number): string {
  const rest = index % 26;
  const letter = String.fromCharCode(65 + rest);
  return index < 26 ? letter : columnLetters((index - rest) / 26 - 1) + letter;
}

function corner(text: string): Corner {
  const [, fixedColumn, letters, fixedRow, digits] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text)!;
  return {
    row: digits ? Number(digits) - 1 : null,
    column: letters ? columnIndex(letters) : null,
    fixedRow: fixedRow === '$' || (letters === '' && fixedColumn === '$'),
    fixedColumn: fixedColumn === '$' && letters !== '',
  };
}

/** The references and calls of a formula in the order in which they begin. */
export function scan(formula: string): (Reference | Call)[] {
  const found: (Reference | Call)[] = [];
  const open: { name: string; start: number }[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) at = pattern.lastIndex;
    return match;
  };
  while (at < formula.length) {
    const start = at;
    if (take(patterns.text)) continue;
    const sheet = take(patterns.sheet);
    const match = take(patterns.reference);
    if (match) {
      const from = corner(match[1] ?? match[3] ?? match[5]);
      const other = match[2] ?? match[4] ?? match[6];
      const name = sheet ? (sheet[1]?.replaceAll("''", "'") ?? sheet[2]) : null;
      const to = other === undefined ? from : corner(other);
      found.push({ kind: 'reference', sheet: name, from, to, start, end: at });
      continue;
    }
    if (sheet) continue;
    const word = take(patterns.word);
    if (word && formula[at] === '(') open.push({ name: word[0].toUpperCase(), start });
    else if (word || take(patterns.number)) continue;
    else if (formula[at] === '(') open.push({ name: '', start });
    else if (formula[at] === ')') {
      const call = open.pop();
      if (call?.name) found.push({ kind: 'call', ...call, end: at + 1 });
    }
    at++;
  }
  return found.sort((a, b) => a.start - b.start);
}
