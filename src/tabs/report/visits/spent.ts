import { balanceOf } from '../../../followup/visits/balance.ts';
import { suggestedBases } from '../../../followup/visits/bases.ts';
import { MODES } from '../../../followup/visits/grid.ts';
import { type Deviation, tastes } from '../../../followup/visits/taste.ts';
import { referralsOf } from '../../../shop/areas/referrals.ts';
import { homeTowns } from '../../../shop/areas/towns.ts';
import { percent, type Section, shareOf, sumOf } from '../section.ts';
import type { Source } from '../source.ts';
import { whole } from './whole.ts';

/** Whether we only defend: the visits of the last 90 days by mode, beside the plan's. */
export function balanceSection({ visits, words }: Source): Section | null {
  const year = visits();
  if (year === null || year.plan === null) return null;
  const { modes, defence, plannedDefence, tooDefensive } = balanceOf(
    year.grid.mode,
    year.visits.recent,
    year.plan.planned,
  );
  const actual = sumOf(modes.map((one) => one.actual));
  const planned = sumOf(modes.map((one) => one.planned));
  if (actual === 0 || defence === null || plannedDefence === null) return null;
  const { report, codes } = words;
  const said = report.balance;
  return {
    title: said.title,
    header: [said.mode, said.actual, report.share, said.planned, report.share],
    formats: [['text', 'integer', 'percent', 'integer', 'percent']],
    rows: [
      ...modes
        .filter((one) => one.actual + one.planned > 0)
        .map((one) => [
          one.mode < 0 ? said.outside : codes.mode[MODES[one.mode]],
          one.actual,
          shareOf(one.actual, actual),
          one.planned,
          shareOf(one.planned, planned),
        ]),
      [report.total, actual, 1, planned, 1],
    ],
    total: true,
    aids: [
      said.say(percent(defence), percent(plannedDefence)),
      tooDefensive ? said.warn : said.fine,
      said.limits,
    ],
  };
}

/** Whom each member of staff visits more and less than planned. */
export function tasteSection({ shop, analysis, visits, nameOf, words }: Source): Section | null {
  const year = visits();
  if (year === null || year.plan === null) return null;
  if (sumOf([...year.visits.year]) === 0) return null;
  const { contacts, sales } = analysis.reading;
  const staff = (k: number): string => shop.own.text('ownStaff', k) || contacts.staff[k];
  const said = words.report.taste;
  const row = (name: string, { k, actual, planned }: Deviation) => [
    nameOf(k),
    name === '' ? said.nobody : name,
    actual,
    planned,
    actual - planned,
  ];
  const rows = tastes(staff, year.visits.year, year.plan.planned, sales.customers).flatMap(
    ({ staff: name, over, under }) => [...over, ...under].map((one) => row(name, one)),
  );
  if (rows.length === 0) return null;
  return {
    title: said.title,
    header: [said.customer, said.staff, said.actual, said.planned, said.difference],
    formats: [['text', 'text', 'integer', 'integer', 'integer']],
    rows,
    aids: [said.say, said.todo, said.limits],
  };
}

/** Customers who may open doors to others, and are not marked as such yet. */
export function baseSection({
  shop,
  analysis,
  visits,
  nameOf,
  words,
  most,
}: Source): Section | null {
  const year = visits();
  if (year === null) return null;
  const { demand } = year;
  const { customers } = analysis.reading.sales;
  const towns = homeTowns(analysis.reading, shop.columns);
  const introduced = new Map(
    referralsOf(analysis, shop.columns).referrers.map((one) => [one.k, one.introduced.length]),
  );
  const bases = suggestedBases(
    demand,
    customers,
    (k) => introduced.get(k) ?? 0,
    (k) => towns.names[towns.of[k]] ?? '',
  )
    .filter(({ k }) => !shop.own.ticked('base', k))
    .sort((a, b) => demand.demand[b.k] - demand.demand[a.k]);
  if (bases.length === 0) return null;
  const said = words.report.bases;
  return {
    title: said.title,
    header: [said.customer, said.demand, said.why],
    formats: [['text', 'money', 'text']],
    rows: bases
      .slice(0, most)
      .map(({ k, why }) => [
        nameOf(k),
        whole(demand.demand[k]),
        why === 'referrals'
          ? said.referrals(introduced.get(k) ?? 0)
          : said.largest(towns.names[towns.of[k]]),
      ]),
    aids: [said.say, said.todo, said.limits],
  };
}
