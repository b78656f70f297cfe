/**
 * `npm run bench`: how long the work takes beside its floor and its peers in the same run. Fails
 * where a ratio is far beyond the stored one. `-- --store` renews the stored ratios and the table in
 * `test/bench/README.md`; `-- --only TEXT` measures what has the text in its name; `BENCH_LARGE=1`
 * adds what takes minutes.
 */
import { parseArgs } from 'node:util';
import { build } from '../../src/build.mjs';
import { loadProject } from '../host/script.ts';
import { budgetTable } from './budgets.ts';
import { callTable } from './calls.ts';
import { growthTable } from './growth.ts';
import { linesOf } from './lines.ts';
import { memoryTable } from './memory.ts';
import { beside, type Line, merged, SLACK, store, storedLines } from './ratios.ts';
import { writeReadme } from './readme.ts';
import { cellsOf, printed } from './table.ts';
import { allTrials } from './trials.ts';

const { values } = parseArgs({
  options: { store: { type: 'boolean', default: false }, only: { type: 'string' } },
});
const large = process.env.BENCH_LARGE === '1';

await build();
const project = loadProject();
const stored = storedLines();
const lines: Line[] = [];
for (const trial of allTrials(project, large)) {
  if (!trial.what.toLowerCase().includes(values.only?.toLowerCase() ?? '')) continue;
  const some = await linesOf(trial, values.store ? [] : stored);
  lines.push(...some);
  // A whole run takes minutes: whoever waits sees that it goes on.
  for (const { what, size, unit } of some.slice(0, 1)) console.error(`${what}, ${size} ${unit}`);
}
console.log(`${printed(cellsOf(lines))}\n`);
const all = merged(lines, stored);
if (values.only === undefined) {
  const tables = {
    times: cellsOf(all),
    growth: await growthTable(project),
    memory: await memoryTable(),
    calls: callTable(project),
  };
  for (const table of [tables.growth, tables.memory, tables.calls, budgetTable(lines, tables)]) {
    console.log(`${printed(table)}\n`);
  }
  if (values.store) writeReadme(lines, tables);
}
if (values.store) {
  store(all);
} else {
  const slower = lines.filter((line) => beside(stored, line) > SLACK);
  for (const line of slower) {
    const times = beside(stored, line).toFixed(1);
    console.error(`${line.what}, ${line.size} ${line.unit}: ${times} times the stored ratio.`);
  }
  if (slower.length > 0) process.exitCode = 1;
}
