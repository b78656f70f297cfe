/** A part of a template and the mark that stands behind it, `''` behind the last. */
export interface Cut {
  readonly text: string;
  readonly end: string;
}

/**
 * Cuts a template at the marks that stand outside all brackets. `mark` must be sticky. Nothing
 * behind the last mark is no part: `cut('a. b.', /\. ?/y)` has two.
 */
export function cut(template: string, mark: RegExp): readonly Cut[] {
  const parts: Cut[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at < template.length; at++) {
    if ('([{（'.includes(template[at])) depth++;
    if (')]}）'.includes(template[at])) depth--;
    if (depth > 0) continue;
    mark.lastIndex = at;
    const end = mark.exec(template)?.[0];
    if (end === undefined) continue;
    parts.push({ text: template.slice(start, at), end });
    start = at + end.length;
    at = start - 1;
  }
  if (start < template.length) parts.push({ text: template.slice(start), end: '' });
  return parts;
}
