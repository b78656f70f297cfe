import { readFileSync, writeFileSync } from 'node:fs';

/** One comparison: ours beside one peer. */
export interface Line {
  readonly what: string;
  readonly size: number;
  readonly unit: string;
  readonly peer: string;
  /** Our time by the peer's. */
  readonly ratio: number;
  /** Milliseconds of the processor. */
  readonly ours: number;
  readonly theirs: number;
}

/** A ratio may be so many times the stored one: more is no longer chance. */
export const SLACK = 1.5;

const file = new URL('./ratios.json', import.meta.url);

/** The lines that were stored last. */
export function storedLines(): readonly Line[] {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** How many times the stored ratio this one is; 1 where none is stored. */
export function beside(stored: readonly Line[], line: Line): number {
  const before = stored.find((one) => isSame(one, line));
  return before === undefined ? 1 : line.ratio / before.ratio;
}

/** The length of a text changes with every build, and is no other thing to measure. */
function isSame(a: Line, b: Line): boolean {
  const sized = a.size === b.size || a.unit === 'characters';
  return a.what === b.what && a.peer === b.peer && sized;
}

/** These lines in their order; stored ones that were not measured this time stay behind them. */
export function merged(lines: readonly Line[], stored: readonly Line[]): readonly Line[] {
  return [...lines, ...stored.filter((one) => !lines.some((line) => isSame(one, line)))];
}

/** Keeps the lines for the runs to come, one a row. */
export function store(lines: readonly Line[]): void {
  const rows = lines.map(({ ratio, ours, theirs, ...rest }) =>
    JSON.stringify({
      ...rest,
      ratio: rounded(ratio),
      ours: rounded(ours),
      theirs: rounded(theirs),
    }),
  );
  writeFileSync(file, `[\n  ${rows.join(',\n  ')}\n]\n`);
}

/** Three digits are more than any two runs agree on. */
const rounded = (value: number): number => Number(value.toPrecision(3));
