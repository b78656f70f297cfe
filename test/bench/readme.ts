import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { budgetTable, type Tables } from './budgets.ts';
import type { Line } from './ratios.ts';
import { markdown } from './table.ts';

const page = new URL('./README.md', import.meta.url);
const front = new URL('../../README.md', import.meta.url);

/**
 * Writes the tables of a whole run with the day, the machine, and how to read them; the budgets go
 * on the front page.
 */
export function writeReadme(lines: readonly Line[], tables: Tables): void {
  writeFileSync(page, `${text(tables)}\n`);
  const budgets = markdown(budgetTable(lines, tables));
  const old = readFileSync(front, 'utf8');
  writeFileSync(
    front,
    old.replace(
      /(\n### How fast it is\n\n).*?(?=\n\n#)/s,
      (_, heading) => heading + short(budgets),
    ),
  );
}

const short = (budgets: string) => `What the design allows, and what was measured on ${today()} on
${machine()}. [More of it](test/bench/README.md), beside DuckDB and formulas built by hand.

${budgets}`;

const machine = () =>
  `${cpus().length} cores (${cpus()[0].model.trim()}), Node ${process.versions.node}`;

const today = () =>
  new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

const text = (tables: Tables) => `# Benchmarks

\`npm run bench\` writes these tables to the terminal; with \`-- --store\` it also writes this page and
the ratios in \`ratios.json\`. It fails where a ratio is more than 1.5 times the stored one, after it
has measured again. \`BENCH_LARGE=1\` adds what takes minutes: formulas of 10,000 customers, and ten
million rows in the warehouse. Everything runs \`dist/Code.js\` or the sources it is built from.

Measured on ${today()}: ${machine()}. Each time is the least of many, taken in
turn with what it is compared with, and counts what the processor worked (all threads together), not
what the clock showed. The budgets stand on the [front page](../../README.md#how-fast-it-is). Those
for \`Code.js\` were set when the add-on was a third of its size; reading the text costs its length.

## Times

The first column is our time divided by the other's: below 1 we are quicker. A *plain loop* is the
floor: the shortest program that does only this, over cells that it may trust. It shares one pass
over all three columns and knows no messy cell, no refund, no order number. *RFM_SCORE* and the
whole command run from \`dist/Code.js\` in a fresh script context, as Google would; the whole command
stands beside a script that reads the cells, runs the loop and writes one column. At 1,000 rows a
command is mostly start-up. *DuckDB* is a database with its table already loaded. The formulas are
what a careful person builds by hand; the local engine calculates both sides, and Google's own may be
quicker at either. Each of them looks through all rows, so their cost is customers times rows.
For the purchase models the published Python peer took 0.56 s on another machine.

${markdown(tables.times)}

## Growth

Four sizes, each twice the one before, in turn, and the exponent of the power of the rows that fits
them best. 1.00 means twice the time for twice the rows; comparing all rows with all others would be
2. The floor has its own exponent: what grows faster than the rows there is the processor's cache,
which holds the columns and names of an eighth and not of all. Less than 1 is start-up.

${markdown(tables.growth)}

## Memory

Each piece in a process of its own. *Peak* is what the process grew by while it worked, garbage that
had not been collected yet included; *kept* is what its result holds on to; *the cells* are what
stood in memory before it began.

${markdown(tables.memory)}

## Calls

What each command asks of Google, and how many cells travel. The calls are the same for 20,000 rows
as for 1,000. While a command runs the sidebar asks once a second how far it is: one call of the
user's cache, and no cell.

${markdown(tables.calls)}`;
