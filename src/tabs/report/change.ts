import { YEAR } from '../../customers/facts.ts';
import { groupColors, ramp } from '../../palette.ts';
import { isoFromDay } from '../../sales/calendar.ts';
import { MONEY } from '../../sales/sales.ts';
import { type Effects, effectsBetween, type SalesTree, salesTree } from '../../shop/drivers.ts';
import type { PlanCell } from '../plan.ts';
import type { Section, Source } from './section.ts';

const DRIVERS = ['customers', 'frequency', 'average'] as const;

/** The last 365 days beside the 365 before, driver by driver, and what each did to sales. */
export function changeSections(source: Source): readonly Section[] {
  const { analysis, words } = source;
  const { history, facts } = analysis;
  const { asOf } = facts;
  const before = salesTree(history, facts, asOf - 2 * YEAR + 1, asOf - YEAR);
  const after = salesTree(history, facts, asOf - YEAR + 1, asOf);
  const effects = effectsBetween(before, after);
  const { change, drivers } = words.titles;
  const said = words.report.change;
  const table: Section = {
    title: said.title,
    header: [change.driver, change.before, change.after, change.effect],
    formats: [
      ['text', 'integer', 'integer', 'money'],
      ['text', 'decimal', 'decimal', 'money'],
      ['text', 'money', 'money', 'money'],
    ],
    rows: [
      ...DRIVERS.map((driver, at) => [
        drivers[driver],
        before[driver],
        after[driver],
        effects === null ? '' : effects[at] / MONEY,
      ]),
      [
        drivers.sales,
        before.sales / MONEY,
        after.sales / MONEY,
        (after.sales - before.sales) / MONEY,
      ],
    ],
    total: true,
    aids: [
      said.periods(isoFromDay(asOf - YEAR), isoFromDay(asOf)),
      ...(effects === null ? [said.unsplit] : [largest(source, effects), said.exact]),
      ...(after.sales > 0 ? [whatIf(source, after)] : []),
    ],
  };
  const bridge = effects === null ? null : bridgeSection(source, before, after, effects);
  return bridge === null ? [table] : [table, bridge];
}

/** Sales are the product of the three, so each of them moves sales by its own share. */
function whatIf({ words, money }: Source, { sales }: SalesTree): string {
  const worth = [0.05, 0.1, 0.2].map((share) => money((sales * share) / MONEY));
  return words.report.change.whatIf(worth[0], worth[1], worth[2]);
}

function largest({ words, money }: Source, effects: Effects): string {
  const size = Math.max(...effects.map(Math.abs));
  const at = effects.findIndex((effect) => Math.abs(effect) === size);
  const sign = effects[at] < 0 ? '−' : '+';
  const driver = words.titles.drivers[DRIVERS[at]];
  return words.report.change.most(driver, `${sign}${money(size / MONEY)}`);
}

/** The white bars below the steps carry them; on a white chart they are not seen. */
const BELOW = '#FFFFFF';

/**
 * The change as a waterfall of stacked columns: Sheets has no builder for a real one. Null where a
 * step would pass below zero, which stacked columns cannot show honestly.
 */
function bridgeSection(
  { words }: Source,
  before: SalesTree,
  after: SalesTree,
  effects: Effects,
): Section | null {
  const { bridge } = words.report;
  const { change, drivers } = words.titles;
  const rows: PlanCell[][] = [[change.before, 0, before.sales / MONEY, '', '']];
  let level = before.sales;
  for (const [at, effect] of effects.entries()) {
    const next = level + effect;
    const size = Math.abs(effect) / MONEY;
    const low = Math.min(level, next) / MONEY;
    if (low < 0) return null;
    rows.push([drivers[DRIVERS[at]], low, '', effect > 0 ? size : '', effect < 0 ? size : '']);
    level = next;
  }
  rows.push([change.after, 0, after.sales / MONEY, '', '']);
  return {
    title: bridge.title,
    header: [bridge.step, bridge.below, bridge.level, bridge.rise, bridge.fall],
    formats: [['text', 'money', 'money', 'money', 'money']],
    rows,
    aids: [bridge.say],
    chart: {
      type: 'column',
      title: words.report.change.title,
      rows: rows.length,
      columns: 5,
      colors: [BELOW, ramp[3], groupColors.keep, groupColors.rescue],
      legend: false,
    },
  };
}
