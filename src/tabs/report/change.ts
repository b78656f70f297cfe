import { YEAR } from '../../customers/facts.ts';
import { groupColors, ramp } from '../../palette.ts';
import { isoFromDay } from '../../sales/calendar.ts';
import { MONEY } from '../../sales/sales.ts';
import type { PlanCell } from '../plan.ts';
import { type Change, changeOf } from './change-drivers.ts';
import type { Section } from './section.ts';
import type { Source } from './source.ts';

/** The last 365 days beside the 365 before, driver by driver, and what each did to sales. */
export function changeSections(source: Source): readonly Section[] {
  const { analysis, words } = source;
  const { asOf } = analysis.facts;
  const change = changeOf(source);
  const { drivers, before, after, effects } = change;
  const titles = words.titles.change;
  const said = words.report.change;
  const table: Section = {
    title: said.title,
    header: [titles.driver, titles.before, titles.after, titles.effect],
    formats: [
      ...drivers.map(({ format }) => ['text', format, format, 'money'] as const),
      ['text', 'money', 'money', 'money'],
    ],
    rows: [
      ...drivers.map((driver, at) => [
        driver.name,
        driver.before,
        driver.after,
        effects === null ? '' : effects[at] / MONEY,
      ]),
      [words.titles.drivers.sales, before / MONEY, after / MONEY, (after - before) / MONEY],
    ],
    total: true,
    aids: [
      said.periods(isoFromDay(asOf - YEAR), isoFromDay(asOf)),
      ...(effects === null ? [said.unsplit] : [largest(source, change, effects), said.exact]),
      ...(after > 0 ? [whatIf(source, after)] : []),
    ],
  };
  const bridge = effects === null ? null : bridgeSection(source, change, effects);
  return bridge === null ? [table] : [table, bridge];
}

/** Sales are the product of the drivers, so each of them moves sales by its own share. */
function whatIf({ words, money }: Source, sales: number): string {
  const worth = [0.05, 0.1, 0.2].map((share) => money((sales * share) / MONEY));
  return words.report.change.whatIf(worth[0], worth[1], worth[2]);
}

function largest(
  { words, money }: Source,
  { drivers }: Change,
  effects: readonly number[],
): string {
  const size = Math.max(...effects.map(Math.abs));
  const at = effects.findIndex((effect) => Math.abs(effect) === size);
  const sign = effects[at] < 0 ? '−' : '+';
  return words.report.change.most(drivers[at].name, `${sign}${money(size / MONEY)}`);
}

/** The white bars below the steps carry them; on a white chart they are not seen. */
const BELOW = '#FFFFFF';

/**
 * The change as a waterfall of stacked columns: Sheets has no builder for a real one. Null where a
 * step would pass below zero, which stacked columns cannot show honestly.
 */
function bridgeSection(
  { words }: Source,
  { drivers, before, after }: Change,
  effects: readonly number[],
): Section | null {
  const { bridge } = words.report;
  const { change } = words.titles;
  const rows: PlanCell[][] = [[change.before, 0, before / MONEY, '', '']];
  let level = before;
  for (const [at, effect] of effects.entries()) {
    const next = level + effect;
    const size = Math.abs(effect) / MONEY;
    const low = Math.min(level, next) / MONEY;
    if (low < 0) return null;
    rows.push([drivers[at].name, low, '', effect > 0 ? size : '', effect < 0 ? size : '']);
    level = next;
  }
  rows.push([change.after, 0, after / MONEY, '', '']);
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
