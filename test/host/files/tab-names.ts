const MOST_CHARACTERS = 31;

/** What tells the tabs of one list apart. */
const DAY_AT_END = / \d{4}-\d\d-\d\d$/;

/**
 * Names for the tabs that Excel takes: at most 31 characters, none of `[ ] : * ? / \`, no
 * apostrophe at either end, unique without case. What must be replaced becomes `-`. Of a long name
 * with a day the day stays.
 */
export function excelNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const allowed = name
      .replace(/[[\]:*?/\\]/g, '-')
      .replace(/^'|'$/g, '-')
      .trim();
    const plain = /^(?:|history)$/i.test(allowed) ? `${allowed}-` : allowed;
    const day = DAY_AT_END.exec(plain)?.[0] ?? '';
    let unique = cut(plain, day);
    for (let i = 2; taken.has(unique.toLowerCase()); i++) {
      unique = cut(plain, ` (${i})`);
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}

/** The name with an end, and before it as much as there is room for. */
function cut(name: string, end: string): string {
  const start = name.endsWith(end) ? name.slice(0, name.length - end.length) : name;
  return start.slice(0, MOST_CHARACTERS - end.length) + end;
}
