import { YEAR } from '../../customers/facts.ts';
import { monthEnds } from '../../customers/month-ends.ts';
import { GROUPS } from '../../customers/segments.ts';
import { STAGES } from '../../customers/stages.ts';
import { groupColors } from '../../palette.ts';
import { isoFromDay } from '../../sales/calendar.ts';
import type { Day } from '../../sales/sales.ts';
import { flowBetween } from '../../shop/flow.ts';
import { groupCounts } from '../../shop/groups-on-day.ts';
import { SHOWN_GROUPS } from '../../shop/groups-over-time.ts';
import { movesBetween } from '../../shop/moves.ts';
import { monthName } from '../../shop/period.ts';
import { headcounts, stagesOn } from '../../shop/stages-over-time.ts';
import { type Section, sumOf, textThen } from './section.ts';
import type { Source } from './source.ts';
import { stageNames } from './stages.ts';

const MONTHS = 24;

/** The last 24 month-ends and the day of counting; a month-end of today's stands only once. */
function daysOf(asOf: Day): readonly Day[] {
  const ends = monthEnds(asOf, MONTHS + 1).filter((end) => end < asOf);
  return [...ends.slice(-MONTHS), asOf];
}

/** The row of twelve months ago and that of today, so that a sentence says what the table shows. */
function yearOf<T>(rows: readonly T[]): readonly [before: T, now: T] {
  return [rows[rows.length - 13], rows[rows.length - 1]];
}

function activeOf(counts: readonly number[]): number {
  return sumOf(counts.filter((_, at) => STAGES[at].state === 'active'));
}

const nameOf = (day: Day, asOf: Day): string => (day === asOf ? isoFromDay(day) : monthName(day));

/** Headcounts of the five groups over two years, with their chart. */
export function groupTrendSection({ analysis, words }: Source): Section {
  const { facts } = analysis;
  const { report } = words;
  const days = daysOf(facts.asOf);
  const inOrder = (counts: readonly number[]): readonly number[] =>
    SHOWN_GROUPS.map((group) => counts[GROUPS.indexOf(group)]);
  const counts = groupCounts(analysis, days).map(inOrder);
  const [yearAgo, now] = yearOf(counts);
  // Rest grows in every shop: the group that changed most is looked for among the others.
  const changes = SHOWN_GROUPS.slice(0, -1).map((_, at) => Math.abs(now[at] - yearAgo[at]));
  const most = changes.indexOf(Math.max(...changes));
  const names = SHOWN_GROUPS.map((group) => words.groups[group].name);
  return {
    title: report.groupTrend.title,
    header: [report.month, ...names, report.total],
    formats: [textThen('integer', names.length + 1)],
    rows: counts.map((row, at) => [nameOf(days[at], facts.asOf), ...row, sumOf(row)]),
    aids: [
      report.groupTrend.say(names[most], yearAgo[most], now[most]),
      report.groupTrend.today,
      report.groupTrend.grows,
    ],
    chart: {
      type: 'area',
      title: report.groupTrend.chart,
      rows: days.length,
      columns: 1 + names.length,
      colors: SHOWN_GROUPS.map((group) => groupColors[group]),
      legend: true,
    },
  };
}

/** Headcounts of the ten stages over two years. */
export function stageTrendSection({ analysis, words }: Source): Section {
  const { history, facts, limits } = analysis;
  const { report } = words;
  const days = daysOf(facts.asOf);
  const counts = stagesOn(history, days, limits, analysis.lapseDays).map(headcounts);
  const [before, after] = yearOf(counts).map(activeOf);
  return {
    title: report.stageTrend.title,
    header: [report.month, ...stageNames(words), report.total],
    formats: [textThen('integer', STAGES.length + 1)],
    rows: counts.map((row, at) => [nameOf(days[at], facts.asOf), ...row, sumOf(row)]),
    aids: [report.stageTrend.say(before, after), report.stageTrend.todo],
  };
}

/** Who went from which stage to which within the last 365 days. */
export function movesSection({ analysis, words }: Source): Section {
  const { report, titles } = words;
  const { history, facts, limits } = analysis;
  const [from, to] = stagesOn(history, [facts.asOf - YEAR, facts.asOf], limits, analysis.lapseDays);
  const { counts, anyReturned } = movesBetween(from, to, STAGES.length);
  const width = STAGES.length + (anyReturned ? 1 : 0);
  const names = stageNames(words);
  const rows = counts.map((row, at) => [
    names[at] ?? titles.moves.none,
    ...row.slice(0, width),
    sumOf(row),
  ]);
  const totals = Array.from({ length: width }, (_, at) => sumOf(counts.map((row) => row[at])));
  const { before, joined, returned, left, after } = flowBetween(from, to);
  return {
    title: report.moves.title,
    header: [
      titles.moves.from,
      ...names,
      ...(anyReturned ? [titles.moves.returned] : []),
      report.total,
    ],
    formats: [textThen('integer', width + 1)],
    rows: [...rows, [report.total, ...totals, sumOf(totals)]],
    total: true,
    aids: [report.moves.flow(before, joined, returned, left, after), report.moves.read],
  };
}
