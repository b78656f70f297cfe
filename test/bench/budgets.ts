import type { Line } from './ratios.ts';
import { ratioText } from './table.ts';

/** The tables of a whole run, as printed: the first column is what is judged. */
export interface Tables {
  readonly times: readonly (readonly string[])[];
  readonly growth: readonly (readonly string[])[];
  readonly memory: readonly (readonly string[])[];
  readonly calls: readonly (readonly string[])[];
}

const MILLION = 1_000_000;

/** What the design allows beside what was measured. */
export function budgetTable(lines: readonly Line[], tables: Tables): string[][] {
  const line = (what: string, size: number): Line =>
    lines.find((one) => one.what === what && one.size === size) ?? fail(what);
  const most = (table: readonly (readonly string[])[]): string =>
    String(Math.max(...table.slice(1).map(([first]) => Number(first.replace(/.* /, '')))));
  const scoring = line('RFM_SCORE', MILLION);
  const trend = line('24 month-ends of ten stages', MILLION);
  const models = line('BG/NBD and Gamma-Gamma, CDNOW', 23_570);
  const start = lines.find(({ what }) => what === 'Evaluate Code.js') ?? fail('Evaluate Code.js');
  const ms = (time: number) => `${time.toFixed(time < 10 ? 1 : 0)} ms`;
  return [
    ['what', 'budget', 'measured'],
    ['service calls of one command, whatever the rows', '60', most(tables.calls)],
    ['score 1,000,000 rows', '1.5 × the plain loop', `${ratioText(scoring.ratio)} ×`],
    [
      '24 month-ends over 1,000,000 rows',
      '3.3 × the plain loop of one day',
      `${ratioText(trend.ratio)} ×`,
    ],
    ['both purchase models on 23,570 customers', '500 ms', ms(models.ours)],
    ['evaluate Code.js', '5 ms', ms(start.ours)],
    ['size of Code.js', '200 KB', `${(start.size / 1024).toFixed(0)} thousand characters`],
    ['memory over the cells, 1,000,000 rows', '300 MB', `${most(tables.memory)} MB`],
    ['growth with rows', 'rows ^ 1.1', `rows ^ ${most(tables.growth)}`],
  ];
}

function fail(what: string): never {
  throw new Error(`“${what}” was not measured.`);
}
