import type { Count } from '../../../src/protocol.ts';
import type { Done } from './commands.ts';

/** The object that `--json` prints; its shape is what scripts rely on. */
export function summary({ segmented, lists, serviceCalls }: Done) {
  const { rows, lines, skipped, columns, asOf, orders, customers, sales } = segmented;
  return {
    rows: { read: rows, sales: lines, skipped: byKey(skipped) },
    columns,
    asOf,
    orders,
    customers,
    sales,
    coverage: segmented.coverage,
    cutoffs: segmented.cutoffs,
    segments: segmented.groups
      .flatMap(({ segments }) => segments)
      .sort((a, b) => (a.mark < b.mark ? -1 : 1))
      .map((each) => ({ name: each.name, customers: each.customers, sales: each.sales })),
    stages: segmented.stages.map(({ key, count }) => ({ name: key, customers: count })),
    lists: lists.map(({ id, tab, people, excluded }) => ({
      id,
      tab,
      people,
      excluded: byKey(excluded),
    })),
    warnings: [
      ...new Set(
        [...segmented.notes, ...lists.flatMap(({ notes }) => notes)].map(({ text }) => text),
      ),
    ],
    serviceCalls,
    milliseconds: segmented.milliseconds,
  };
}

function byKey(counts: readonly Count[]): Record<string, number> {
  return Object.fromEntries(counts.map(({ key, count }) => [key, count]));
}

/** The same for people: what was read, the segments, the lists. */
export function summaryText(done: Done, out: string | null): string {
  const { look, segmented } = done;
  const isStale = segmented.notes.some(({ code }) => code === 'stale');
  const found = summary(done);
  const number = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 2 });
  const skipped = Object.values(found.rows.skipped).reduce((sum, count) => sum + count, 0);
  const width = Math.max(...found.segments.map(({ name }) => columnsOf(name))) + 2;
  return [
    `“${look.tab}”: ${number(found.rows.read)} rows, ${number(skipped)} left out, ` +
      `${look.firstDay} to ${look.lastDay}, counted from ${found.asOf}`,
    `${number(found.customers)} customers, ${number(found.orders)} orders, ${number(found.sales)}`,
    ...Object.entries(found.columns).map(([role, header]) => `  ${role}: ${header}`),
    '',
    ...found.segments.map(
      ({ name, customers, sales }) =>
        `  ${name}${' '.repeat(width - columnsOf(name))}` +
        `${number(customers).padStart(8)}${number(sales).padStart(16)}`,
    ),
    '',
    ...found.lists.map(({ id, tab, people }) =>
      tab === null ? `${id}: nobody is due` : `${id}: ${number(people)} people on “${tab}”`,
    ),
    ...found.warnings.map((warning) => `! ${warning}`),
    ...(isStale ? [`To count from the last sale: --as-of ${look.lastDay}`] : []),
    ...(done.steps > 1 ? [`Written in ${done.steps} steps, each within six minutes.`] : []),
    out === null ? 'Nothing was written: add --out OUT.xlsx for the workbook.' : `Written: ${out}`,
  ].join('\n');
}

/** Columns of a terminal: a Japanese character takes two. */
function columnsOf(text: string): number {
  return text.length + (text.match(/[\u3000-\u9fff\uff00-\uff60]/g)?.length ?? 0);
}
