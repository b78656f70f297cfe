import { GROUPS } from '../../customers/segments.ts';
import { comingValue } from '../../models/coming.ts';
import { MONTH } from '../../models/value.ts';
import { MONEY } from '../../sales/sales.ts';
import { continuation, yearsOf } from '../../shop/continuation.ts';
import { decileTable } from '../../shop/decile-table.ts';
import { SHOWN_GROUPS } from '../../shop/groups-over-time.ts';
import { lifetimeValues } from '../../shop/lifetime-value.ts';
import type { PlanCell } from '../plan.ts';
import { percent, type Section, shareOf } from './section.ts';
import type { Source } from './source.ts';

/** Ten equal groups by the sales of the last 365 days, with the weakness of the method. */
export function decileSection({ analysis, words }: Source): Section {
  const { report } = words;
  const said = report.deciles;
  const deciles = decileTable(analysis.facts, analysis.reading.sales.customers);
  return {
    title: said.title,
    header: [
      said.decile,
      report.customers,
      report.sales,
      said.perHead,
      report.share,
      said.cumulative,
    ],
    formats: [['text', 'integer', 'money', 'money', 'percent', 'percent']],
    rows: deciles.map(({ customers, sales, share, cumulative }, at) => [
      String(at + 1),
      customers,
      sales / MONEY,
      shareOf(sales / MONEY, customers),
      share,
      cumulative,
    ]),
    aids: [said.say(percent(deciles[1].cumulative)), said.weakness],
  };
}

/** A customer's value in the owner's words beside the model's expectation, by action group. */
export function valueSection(source: Source): Section {
  const { analysis, words } = source;
  const said = words.report.value;
  const { facts, group } = analysis;
  const { left } = continuation(yearsOf(facts));
  const values = left === null ? null : lifetimeValues(facts, group, GROUPS.length, left, 1);
  const coming = comingPerHead(source);
  return {
    title: said.title,
    header: [said.group, said.average, said.perYear, said.years, said.lifetime, said.coming],
    formats: [['text', 'money', 'decimal', 'decimal', 'money', 'money']],
    rows: SHOWN_GROUPS.map((name): PlanCell[] => {
      const at = GROUPS.indexOf(name);
      const one = values?.[at];
      return [
        words.groups[name].name,
        one?.averageOrder ?? '',
        one?.ordersPerYear ?? '',
        one?.years ?? '',
        one?.value ?? '',
        coming?.[at] ?? '',
      ];
    }),
    aids: [values === null ? said.noYear : said.say, coming === null ? said.noModel : said.model],
  };
}

/** Mean expected sales of the next 12 months by group; null where nothing can be expected. */
function comingPerHead({ analysis, ...source }: Source): readonly PlanCell[] | null {
  const standing = source.standing();
  const { group } = analysis;
  const values = comingValue(source.purchases(), standing, {
    months: 12,
    yearlyDiscount: 0,
    month: MONTH,
  });
  if (values === null) return null;
  const sums = GROUPS.map(() => 0);
  const heads = GROUPS.map(() => 0);
  standing.summary.customer.forEach((k, s) => {
    if (group[k] < 0 || !Number.isFinite(values[s])) return;
    sums[group[k]] += values[s];
    heads[group[k]]++;
  });
  return sums.map((sum, at) => shareOf(sum, heads[at]));
}
