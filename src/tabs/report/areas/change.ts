import { YEAR } from '../../../customers/facts.ts';
import { isoFromDay } from '../../../sales/calendar.ts';
import {
  PLACES,
  type StoreArrivals,
  storeArrivals,
  zoneMoves,
} from '../../../shop/areas/migration.ts';
import { townAlerts } from '../../../shop/areas/town-alert.ts';
import { weeklyRegulars, weeklyTrend } from '../../../shop/areas/weekly.ts';
import { zonesOn } from '../../../shop/areas/zones.ts';
import { monthName } from '../../../shop/period.ts';
import { percent, type Section, sumOf, textThen } from '../section.ts';
import type { Source } from '../source.ts';

/** Towns whose customers became fewer or more last month. */
export function alertSection({ areas, words, most }: Source): Section | null {
  const around = areas();
  const alerts = around === null ? [] : townAlerts(around.areas, around.zones.asOf);
  if (alerts.length === 0) return null;
  const said = words.report.townAlerts;
  const falls = alerts.filter(({ move }) => move === 'fall');
  return {
    title: said.title,
    header: [said.town, said.move, said.now, said.before, said.yearAgo],
    formats: [['text', 'text', 'integer', 'decimal', 'integer']],
    rows: alerts
      .slice(0, most)
      .map((one) => [one.town, said.moves[one.move], one.now, one.before, one.yearAgo ?? '']),
    aids: [
      falls.length === 0
        ? said.growth
        : said.say(falls[0].town, falls[0].now, Math.round(falls[0].before)),
      said.limits,
    ],
  };
}

/** Who moved from which area to which in a year, and who of the net came to the shop. */
export function zoneMoveSection({ areas: around, words }: Source): Section | null {
  const found = around();
  if (found === null) return null;
  const { areas, zones } = found;
  const before = zonesOn(areas, zones.asOf - YEAR);
  const counts = zoneMoves(before, zones);
  // With one area, or without a year before, everybody would stand in one cell.
  const used = PLACES.map((_, at) => sumOf(counts[at]) + sumOf(counts.map((row) => row[at])) > 0);
  const hadAny = before.of.some((zone) => zone >= 0);
  if (!hadAny || used.slice(0, -1).filter(Boolean).length < 2) return null;
  const said = words.report.zoneMoves;
  const shown = PLACES.flatMap((_, at) => (used[at] ? [at] : []));
  const name = (at: number): string => {
    const place = PLACES[at];
    return place === 'none' ? said.none : words.codes.zone[place];
  };
  const arrivals = storeArrivals(areas, before, zones.asOf).filter(
    ({ customers }) => customers > 0,
  );
  const say = ({ zone, customers, came }: StoreArrivals): string =>
    said.came(words.codes.zone[zone], customers, came, percent(came / customers));
  return {
    title: said.title,
    header: [words.titles.moves.from, ...shown.map(name), words.report.total],
    formats: [textThen('integer', shown.length + 1)],
    rows: shown.map((from) => [
      name(from),
      ...shown.map((to) => counts[from][to]),
      sumOf(counts[from]),
    ]),
    aids: [said.read, ...arrivals.map(say)],
  };
}

/** Customers who come every week, month by month. */
export function weeklySection({ areas, analysis, words }: Source): Section | null {
  if (areas() === null) return null;
  const months = weeklyTrend(analysis);
  const now = weeklyRegulars(analysis);
  const rows = [
    ...months.map(({ day, weekly, next }) => [monthName(day), weekly, next]),
    [isoFromDay(analysis.facts.asOf), now.weekly.length, now.next.length],
  ];
  const most = Math.max(...months.map(({ weekly }) => weekly), now.weekly.length);
  if (most === 0) return null;
  const { report } = words;
  const said = report.weekly;
  return {
    title: said.title,
    header: [report.month, said.weekly, said.next],
    formats: [['text', 'integer', 'integer']],
    rows,
    aids: [said.say(now.weekly.length, most), said.todo(now.next.length), said.limits],
  };
}
