import { baselineOf } from '../../../followup/visits/baseline.ts';
import { MODES } from '../../../followup/visits/grid.ts';
import type { Section } from '../section.ts';
import { MOST_ROWS, type Source } from '../source.ts';
import { plannedYear } from './planned-year.ts';
import { whole } from './whole.ts';

/** The customers at whom the plan differs most from visits in proportion to sales. */
export function compareSection(source: Source): Section | null {
  const { report, lists } = source.words;
  return compared(source, report.against.todo(lists['visit-plan'].name));
}

/** The same on the tab of the plan, which has every customer itself. */
export function compareAboveSection(source: Source): Section | null {
  return compared(source, source.words.report.against.below);
}

function compared(source: Source, whereAll: string): Section | null {
  const found = plannedYear(source.visits());
  if (found === null) return null;
  const { plan, year } = found;
  const { words, nameOf } = source;
  const said = words.report.against;
  const { visits } = baselineOf(year.terms, source.shop.settings.visitHours);
  const { keys, demand } = year.terms;
  const apart = (k: number): number => Math.abs(plan.planned[k] - visits[k]);
  const people = keys
    .flatMap((_, k) => (demand[k] > 0 && apart(k) >= 1 ? [k] : []))
    .sort((a, b) => apart(b) - apart(a) || (keys[a] < keys[b] ? -1 : 1));
  if (people.length === 0) return null;
  return {
    title: said.title,
    header: [
      said.customer,
      said.mode,
      said.now,
      said.proportion,
      said.planned,
      said.next,
      said.loss,
    ],
    formats: [['text', 'text', 'integer', 'decimal', 'integer', 'money', 'money']],
    rows: people
      .slice(0, MOST_ROWS)
      .map((k) => [
        nameOf(k),
        words.codes.mode[MODES[year.grid.mode[k]]],
        year.visits.year[k],
        visits[k],
        plan.planned[k],
        whole(plan.next[k]),
        whole(plan.loss[k]),
      ]),
    aids: [said.say, whereAll, said.limits],
  };
}
