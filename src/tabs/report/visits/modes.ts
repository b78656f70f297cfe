import { MODES } from '../../../followup/visits/grid.ts';
import { type Section, sumOf } from '../section.ts';
import type { Source } from '../source.ts';
import { plannedYear } from './planned-year.ts';

/** What to do with how many customers, and what that takes of the year's visits. */
export function modeSection({ visits, words }: Source): Section | null {
  const found = plannedYear(visits());
  if (found === null) return null;
  const { year, plan } = found;
  const { demand, hours } = year.terms;
  const { report, codes } = words;
  const said = report.modes;
  const rows = MODES.flatMap((mode, at) => {
    const own = [...demand.keys()].filter((k) => demand[k] > 0 && year.grid.mode[k] === at);
    if (own.length === 0) return [];
    const sum = (of: (k: number) => number): number => sumOf(own.map(of));
    return [
      {
        name: codes.mode[mode],
        counts: [
          own.length,
          sum((k) => year.visits.year[k]),
          sum((k) => plan.planned[k]),
          sum((k) => plan.planned[k] * hours[k]),
        ],
      },
    ];
  });
  const totals = [0, 1, 2, 3].map((column) => sumOf(rows.map(({ counts }) => counts[column])));
  return {
    title: said.title,
    header: [said.mode, report.customers, said.now, said.planned, said.hours],
    formats: [['text', 'integer', 'integer', 'integer', 'decimal']],
    rows: [...rows.map(({ name, counts }) => [name, ...counts]), [report.total, ...totals]],
    total: true,
    aids: [said.say],
  };
}
