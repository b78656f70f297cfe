import type { VisitPlan } from '../../followup/visits/plan.ts';
import { tastes } from '../../followup/visits/taste.ts';
import type { VisitYear } from '../../followup/visits/visit-year.ts';
import type { PageTable } from '../../protocol.ts';
import type { Source } from '../../tabs/report/source.ts';
import { demandLine } from '../../tabs/report/visits/grid.ts';
import { modeSection } from '../../tabs/report/visits/modes.ts';
import { worthLine } from '../../tabs/report/visits/plan.ts';
import { plannedYear } from '../../tabs/report/visits/planned-year.ts';
import { whole } from '../../tabs/report/visits/whole.ts';
import { shownRows } from './cells.ts';
import type { PageText } from './page-text.ts';

/** So many customers are named as the next to visit. */
const NEXT = 5;

/** The visit plan in short; every number is one of its tab. */
export function visitsPage(source: Source): PageText {
  const { words, visits } = source;
  const said = words.pages.visits;
  const found = plannedYear(visits());
  // Without demand or hours the page says what to type instead of being made.
  if (found === null) return { lines: [], tables: [], action: null };
  const { year, plan } = found;
  return {
    lines: [worthLine(source, year, plan), marginLine(source), demandLine(words, year.demand)],
    tables: [
      modeTable(source),
      nextTable(source, year, plan),
      apartTable(source, year, plan),
    ].filter(({ rows }) => rows.length > 0),
    action: said.action,
  };
}

function marginLine({ words, shop }: Source): string {
  const { visitPlan } = words.report;
  return shop.settings.margin > 0 ? visitPlan.margin : visitPlan.noMargin;
}

/** The table of the tab without the hours, for which there is no room. */
function modeTable(source: Source): PageTable {
  const said = source.words.pages.visits.modes;
  const rows = modeSection(source)?.rows ?? [];
  return {
    title: said.title,
    header: [said.mode, source.words.report.customers, said.now, said.planned],
    rows: shownRows(
      rows.map((row) => row.slice(0, 4)),
      ['text', 'integer', 'integer', 'integer'],
      source,
    ),
    aids: [source.words.report.modes.say],
  };
}

/** The visits that bring most an hour, counted from those of today. */
function nextTable(source: Source, { terms, visits }: VisitYear, plan: VisitPlan): PageTable {
  const { words, nameOf } = source;
  const said = words.pages.visits.next;
  const { keys, demand, hours, maximum } = terms;
  const perHour = (k: number): number => plan.next[k] / hours[k];
  const best = [...keys.keys()]
    .filter((k) => demand[k] > 0 && visits.year[k] < maximum[k] && whole(plan.next[k]) > 0)
    .sort((a, b) => perHour(b) - perHour(a) || (keys[a] < keys[b] ? -1 : 1))
    .slice(0, NEXT);
  return {
    title: said.title,
    header: [said.customer, said.now, said.planned, said.worth],
    rows: shownRows(
      best.map((k) => [nameOf(k), visits.year[k], plan.planned[k], whole(plan.next[k])]),
      ['text', 'integer', 'integer', 'money'],
      source,
    ),
    aids: [said.say, words.report.visitPlan.model],
  };
}

/** The five furthest above the plan and the five furthest below, whoever looks after them. */
function apartTable(source: Source, { terms, visits }: VisitYear, plan: VisitPlan): PageTable {
  const { words, nameOf } = source;
  const said = words.pages.visits.apart;
  const all = tastes(() => '', visits.year, plan.planned, terms.keys);
  const rows = all
    .flatMap(({ over, under }) => [...over, ...under])
    .map(({ k, actual, planned }) => [nameOf(k), actual, planned, actual - planned]);
  return {
    title: said.title,
    header: [said.customer, said.now, said.planned, said.difference],
    rows: shownRows(rows, ['text', 'integer', 'integer', 'integer'], source),
    aids: [words.report.taste.limits],
  };
}
