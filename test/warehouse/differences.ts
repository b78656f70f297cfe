import { ABSENCES } from '../../src/customers/absence.ts';
import type { Analysis } from '../../src/customers/analysis.ts';
import { code } from '../../src/customers/rfm.ts';
import { GROUPS } from '../../src/customers/segments.ts';
import { STAGES } from '../../src/customers/stages.ts';
import { tierName } from '../../src/customers/tier-name.ts';
import { USUAL } from '../../src/followup/follow-up.ts';
import { isoFromDay } from '../../src/sales/calendar.ts';
import { MONEY } from '../../src/sales/sales.ts';
import type { Names } from '../../src/warehouse/answer.ts';
import { wordsOf } from '../../src/words/words.ts';
import type { Row } from './duckdb.ts';

const words = wordsOf('en');

/** Words as the sheet has them; absences stay codes. */
export const NAMES: Names = {
  segment: ({ mark, name }) => `${mark} ${tierName(name, words)}`,
  group: (group) => words.groups[group].name,
  stage: (stage) => words.stages[stage.class][stage.state],
  absence: (absence) => absence,
};

/** What the add-on says of a customer, in the columns of the query. */
function expected(analysis: Analysis, k: number): Row {
  const { facts, rfm, rhythm, reading } = analysis;
  const own = rhythm.own[k] === 1;
  const absence = ABSENCES[analysis.absence[k]];
  const { class: name, state } = STAGES[analysis.stage[k]];
  const stage = `${name}.${state}`;
  const age = facts.asOf - facts.first[k];
  return {
    customer: reading.sales.customers[k],
    first: isoFromDay(facts.first[k]),
    last: isoFromDay(facts.last[k]),
    recency: facts.recency[k],
    frequency: facts.frequency[k],
    monetary: facts.monetary[k] / MONEY,
    yearly: facts.yearly[k] / MONEY,
    past_year: facts.pastYear[k] / MONEY,
    r: rfm.r[k],
    f: rfm.f[k],
    m: rfm.m[k],
    score: code(rfm, k),
    segment: NAMES.segment(analysis.tiers[rfm.segment[k]]),
    group: NAMES.group(GROUPS[analysis.group[k]]),
    stage: NAMES.stage(STAGES[analysis.stage[k]]),
    rhythm: own ? rhythm.days[k] : null,
    due: own ? isoFromDay(facts.last[k] + rhythm.days[k]) : null,
    days_late: own ? Math.max(0, facts.recency[k] - rhythm.days[k]) : null,
    absence,
    list_almost_fans:
      stage === 'trending.active' ||
      (stage === 'steady.active' && facts.monetary[k] / MONEY >= analysis.limits.amount / 2),
    list_top_customers: GROUPS[analysis.group[k]] === 'keep',
    list_lapse_warning: own && absence === 'lapseWarning',
    list_win_back: absence === 'gone' || absence === 'dormant',
    list_thank_you: age <= USUAL.thanksDays,
    list_second_order: facts.frequency[k] === 1 && age > USUAL.thanksDays && age <= USUAL.watchDays,
  };
}

/** Whole numbers and money come as text where they may be too large for a number. */
function plainRow(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (value === null) return [name, null];
      if (NUMBERS.has(name)) return [name, Number(value)];
      return [name, name === 'due' ? String(value).slice(0, 10) : value];
    }),
  );
}

const NUMBERS = new Set([
  'recency',
  'frequency',
  'monetary',
  'yearly',
  'past_year',
  'r',
  'f',
  'm',
  'rhythm',
  'days_late',
]);

/** What a row of the query says otherwise than the add-on says of the same customer. */
export function rowDifferences(analysis: Analysis, k: number, row: Row): string[] {
  const given = plainRow(row);
  return Object.entries(expected(analysis, k)).flatMap(([name, value]) =>
    given[name] === value ? [] : [`${row.customer}: ${name} is ${given[name]}, not ${value}`],
  );
}

/** Customers of whom the query says anything else than the add-on; none are left out or made up. */
export function differences(analysis: Analysis | null, rows: readonly Row[]): string[] {
  if (analysis === null) return ['nobody has bought yet'];
  const missing = new Map(
    Array.from(analysis.facts.scored, (k) => [analysis.reading.sales.customers[k], k]),
  );
  const differing = rows.flatMap((row) => {
    const k = missing.get(String(row.customer));
    if (k === undefined) return [`${row.customer}: no customer, or twice`];
    missing.delete(String(row.customer));
    return rowDifferences(analysis, k, row);
  });
  return [...differing, ...Array.from(missing.keys(), (name) => `${name}: not there`)];
}
