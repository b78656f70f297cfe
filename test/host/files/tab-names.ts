const MOST_CHARACTERS = 31;

/**
 * Names for the tabs that Excel takes: at most 31 characters, none of `[ ] : * ? / \`, no
 * apostrophe at either end, unique without case. What must be replaced becomes `-`.
 */
export function excelNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const allowed = name
      .replace(/[[\]:*?/\\]/g, '-')
      .replace(/^'|'$/g, '-')
      .trim();
    const plain = /^(?:|history)$/i.test(allowed) ? `${allowed}-` : allowed;
    let unique = plain.slice(0, MOST_CHARACTERS);
    for (let i = 2; taken.has(unique.toLowerCase()); i++) {
      const end = ` (${i})`;
      unique = plain.slice(0, MOST_CHARACTERS - end.length) + end;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}
