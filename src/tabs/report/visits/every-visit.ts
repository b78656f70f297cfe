import { RANKS } from '../../../customers/rank.ts';
import { lettersFor } from '../../../followup/log/substitutes.ts';
import { baselineOf } from '../../../followup/visits/baseline.ts';
import { DEMAND_SOURCES } from '../../../followup/visits/demand.ts';
import { MODES, POSITIONS } from '../../../followup/visits/grid.ts';
import { minimumCost } from '../../../followup/visits/minimum-cost.ts';
import { MONEY } from '../../../sales/sales.ts';
import { homeTowns } from '../../../shop/areas/towns.ts';
import type { Format, PlanCell } from '../../plan.ts';
import { type Section, sumOf } from '../section.ts';
import type { Source } from '../source.ts';
import { plannedYear } from './planned-year.ts';
import { whole } from './whole.ts';

/** A column of the long table; `sum` where its numbers can be added up. */
interface Column {
  readonly header: string;
  readonly format: Format;
  readonly of: (k: number) => PlanCell;
  readonly sum?: boolean;
}

/**
 * The whole plan, a row for each customer whom it holds, with all that its numbers are made from.
 * Two sections: how to read it first, because nobody scrolls below ten thousand rows.
 */
export function everyVisitSections(source: Source): readonly Section[] | null {
  const found = plannedYear(source.visits());
  if (found === null) return null;
  const { year, plan } = found;
  const { keys, demand } = year.terms;
  const people = [...keys.keys()]
    .filter((k) => demand[k] > 0)
    .sort(
      (a, b) =>
        plan.planned[b] - plan.planned[a] ||
        plan.next[b] - plan.next[a] ||
        (keys[a] < keys[b] ? -1 : 1),
    );
  const { words, money, shop } = source;
  const said = words.report.everyVisit;
  const costs = minimumCost(year.terms, plan, shop.settings.visitHours);
  const columns = columnsOf(source, found, costs.cost);
  const total = columns.map(({ of, sum }, at): PlanCell => {
    if (at === 0) return words.report.total;
    return sum === true ? sumOf(people.map((k) => Number(of(k)))) : '';
  });
  const how = [
    said.order,
    said.yours(words.tabs.customers),
    said.value,
    ...(people.some((k) => year.demand.raised[k] === 1) ? [said.raised] : []),
    ...(costs.cost.some((cost) => cost > 0) ? [said.cost(money(whole(costs.hour)))] : []),
    said.left,
  ];
  return [
    { title: said.how, header: [], formats: [['text']], rows: [], aids: how },
    {
      title: said.title,
      header: columns.map(({ header }) => header),
      formats: [columns.map(({ format }) => format)],
      rows: [...people.map((k) => columns.map(({ of }) => of(k))), total],
      total: true,
      aids: [],
    },
  ];
}

function columnsOf(
  { shop, analysis, words, nameOf }: Source,
  { year, plan }: NonNullable<ReturnType<typeof plannedYear>>,
  costs: Float64Array,
): readonly Column[] {
  const { grid, demand, terms, visits } = year;
  const { contacts } = analysis.reading;
  const towns = homeTowns(analysis.reading, shop.columns);
  const baseline = baselineOf(terms, shop.settings.visitHours);
  const said = words.report.everyVisit;
  const sourceOf = (k: number): string =>
    demand.raised[k] === 1 ? said.sources.raised : said.sources[DEMAND_SOURCES[demand.source[k]]];
  const staff = (k: number): string => shop.own.text('ownStaff', k) || contacts.staff[k];
  return [
    { header: said.customer, format: 'text', of: nameOf },
    { header: said.staff, format: 'text', of: staff },
    { header: said.town, format: 'text', of: (k) => towns.names[towns.of[k]] ?? '' },
    {
      header: said.cell,
      format: 'text',
      of: (k) => RANKS[grid.size[k]] + POSITIONS[grid.position[k]],
    },
    { header: said.mode, format: 'text', of: (k) => words.codes.mode[MODES[grid.mode[k]]] },
    { header: said.demand, format: 'money', of: (k) => demand.demand[k] / MONEY, sum: true },
    { header: said.source, format: 'text', of: sourceOf },
    { header: said.sales, format: 'money', of: (k) => demand.sales[k] / MONEY, sum: true },
    { header: said.share, format: 'percent', of: (k) => grid.share[k] },
    { header: said.hours, format: 'decimal', of: (k) => terms.hours[k] },
    { header: said.now, format: 'integer', of: (k) => visits.year[k], sum: true },
    { header: said.proportion, format: 'decimal', of: (k) => baseline.visits[k], sum: true },
    { header: said.planned, format: 'integer', of: (k) => plan.planned[k], sum: true },
    { header: said.next, format: 'money', of: (k) => whole(plan.next[k]) },
    { header: said.loss, format: 'money', of: (k) => whole(plan.loss[k]) },
    { header: said.least, format: 'integer', of: (k) => terms.minimum[k], sum: true },
    { header: said.price, format: 'money', of: (k) => whole(costs[k]) },
    { header: said.most, format: 'integer', of: (k) => terms.maximum[k] },
    { header: said.letters, format: 'integer', of: (k) => lettersFor(plan.missing[k]), sum: true },
  ];
}
