/** One named step of a query: what stands in `name AS (body)`, with a comment for the owner. */
export interface Step {
  readonly name: string;
  readonly note?: string;
  readonly body: string;
}

const WIDTH = 96;

/** `WITH` and all steps, indented, each comment above its step. */
export function withSteps(steps: readonly Step[]): string {
  const texts = steps.map(
    ({ name, note, body }) =>
      `${note ? `${comment(note)}\n` : ''}${name} AS (\n${indented(body)}\n)`,
  );
  return `WITH\n${texts.join(',\n\n')}`;
}

/**
 * Lines of a comment; a sentence never runs out of it, whatever it holds. No line of a query begins
 * as a formula does, so that it can stand in the cells of a sheet as it is.
 */
export function comment(text: string): string {
  return wrapped(text.split(/\s+/), ' ', WIDTH)
    .map((line) => `# ${line}`)
    .join('\n');
}

/** A list of expressions, as many in a line as fit, such as the values behind `IN`. */
export function listed(items: readonly string[]): string {
  return wrapped(items, ', ', WIDTH).join(',\n');
}

/** One expression a line, with commas. */
export function columns(expressions: readonly string[]): string {
  return expressions.join(',\n');
}

/** Two spaces in front of every line. */
export function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}

function wrapped(words: readonly string[], between: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.length - 1;
    const fits = last >= 0 && lines[last].length + between.length + word.length <= width;
    if (fits) lines[last] += between + word;
    else lines.push(word);
  }
  return lines;
}
