import { GROUPS } from '../../customers/segments.ts';
import { tierName } from '../../customers/tier-name.ts';
import { groupColors } from '../../palette.ts';
import { MONEY } from '../../sales/sales.ts';
import { SHOWN_GROUPS } from '../../shop/groups-over-time.ts';
import { type PlainCount, plainCountsOf } from '../../shop/plain-counts.ts';
import { type Section, shareOf, sumOf, textThen } from './section.ts';
import type { Source } from './source.ts';

/**
 * Headcounts by segment. Each count stands in the column of its action group, so that the chart
 * made of the table has the groups' colours.
 */
export function segmentSection({ analysis, words, money }: Source): Section {
  const { facts, rfm, tiers, group } = analysis;
  const { report } = words;
  const counts = tiers.map(() => SHOWN_GROUPS.map(() => 0));
  const sales = tiers.map(() => 0);
  const work = GROUPS.map(() => ({ customers: 0, atStake: 0 }));
  for (const k of facts.scored) {
    const segment = rfm.segment[k];
    counts[segment][SHOWN_GROUPS.indexOf(GROUPS[group[k]])]++;
    sales[segment] += facts.yearly[k] / MONEY;
    work[group[k]].customers++;
    work[group[k]].atStake += facts.pastYear[k] / MONEY;
  }
  // The groups are in the order of work: the first with somebody in it comes first.
  const first = work.findIndex(({ customers }) => customers > 0);
  const { customers, atStake } = work[first];
  const all = facts.scored.length;
  const rows = tiers.map((tier, at) => [
    `${tier.mark} ${tierName(tier.name, words)}`,
    ...counts[at].map((count) => (count === 0 ? '' : count)),
    shareOf(sumOf(counts[at]), all),
    sales[at],
  ]);
  const totals = SHOWN_GROUPS.map((_, column) => sumOf(counts.map((row) => row[column])));
  return {
    title: report.segments.title,
    header: [
      words.titles.segment,
      ...SHOWN_GROUPS.map((name) => words.groups[name].name),
      report.share,
      report.yearlySales,
    ],
    formats: [[...textThen('integer', SHOWN_GROUPS.length), 'percent', 'money']],
    rows: [...rows, [report.total, ...totals, 1, sumOf(sales)]],
    total: true,
    aids: [
      report.segments.first(words.groups[GROUPS[first]].name, customers, money(atStake)),
      report.segments.columns,
      report.segments.limits,
    ],
    chart: {
      type: 'column',
      title: report.segments.chart,
      rows: tiers.length,
      columns: 1 + SHOWN_GROUPS.length,
      colors: SHOWN_GROUPS.map((name) => groupColors[name]),
      legend: true,
    },
  };
}

/** The six counts that need no explanation; they add up to all scored customers. */
export function plainSection({ analysis, words }: Source): Section {
  const { facts, limits } = analysis;
  const { report } = words;
  const counts = plainCountsOf(facts, limits);
  const all = facts.scored.length;
  const names = Object.keys(counts) as PlainCount[];
  return {
    title: report.plain.title,
    header: [report.plain.count, report.customers, report.share],
    formats: [['text', 'integer', 'percent']],
    rows: [
      ...names.map((name) => [words.plainCounts[name], counts[name], shareOf(counts[name], all)]),
      [report.total, all, 1],
    ],
    total: true,
    aids: [
      report.plain.say(counts.regulars, counts.bigFans),
      report.plain.once(counts.justCurious),
    ],
  };
}
