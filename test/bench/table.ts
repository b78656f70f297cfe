import type { Line } from './ratios.ts';

/** The lines as cells, ratios first, under their headers. */
export function cellsOf(lines: readonly Line[]): string[][] {
  const header = ['ratio', 'what', 'size', 'ours ms', 'beside', 'its ms'];
  const rows = lines.map(({ ratio, what, size, unit, ours, peer, theirs }) => [
    ratioText(ratio),
    what,
    `${size.toLocaleString('en')} ${unit}`,
    milliseconds(ours),
    peer,
    milliseconds(theirs),
  ]);
  return [header, ...rows];
}

export const ratioText = (ratio: number): string =>
  ratio >= 0.0995 ? ratio.toFixed(ratio < 10 ? 2 : 0) : String(Number(ratio.toPrecision(2)));

const milliseconds = (time: number): string =>
  time < 100 ? time.toFixed(2) : Math.round(time).toLocaleString('en');

/** Columns side by side, for a terminal. */
export function printed(rows: readonly (readonly string[])[]): string {
  const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => row[at].length)));
  const line = (row: readonly string[]) => row.map((cell, at) => cell.padEnd(widths[at]));
  return rows.map((row) => line(row).join('  ').trimEnd()).join('\n');
}

/** The same in Markdown. */
export function markdown(rows: readonly (readonly string[])[]): string {
  const [header, ...rest] = rows;
  return [header, header.map(() => '---'), ...rest]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}
