import { lettersFor } from '../../../followup/log/substitutes.ts';
import { baselineOf } from '../../../followup/visits/baseline.ts';
import { MODES } from '../../../followup/visits/grid.ts';
import type { VisitPlan } from '../../../followup/visits/plan.ts';
import type { VisitYear } from '../../../followup/visits/visit-year.ts';
import type { Format } from '../../plan.ts';
import { MOST_ROWS, type Section, sumOf } from '../section.ts';
import type { Source } from '../source.ts';
import { whole } from './whole.ts';

/** The visits of a year today, in proportion to sales, and as planned, and what each is worth. */
export function planSection(source: Source): Section | null {
  const found = plannedYear(source);
  if (found === null) return null;
  const { plan, year } = found;
  const { words, money } = source;
  const said = words.report.visitPlan;
  const baseline = baselineOf(year.terms, source.shop.settings.visitHours);
  const rows: readonly (readonly [string, ArrayLike<number>, number])[] = [
    [said.now, year.visits.year, plan.valueNow],
    [said.proportion, baseline.whole, baseline.value],
    [said.planned, plan.planned, plan.value],
  ];
  return {
    title: said.title,
    header: [said.way, said.visits, said.value, said.more],
    formats: [['text', 'integer', 'money', 'money']],
    rows: rows.map(([name, visits, value]) => [
      name,
      sumOf(inPlan(year, visits)),
      whole(value),
      whole(value - plan.valueNow),
    ]),
    aids: [
      said.say(money(whole(plan.value - plan.valueNow)), money(whole(plan.value - baseline.value))),
      source.shop.settings.margin > 0 ? said.margin : said.noMargin,
      said.model,
    ],
  };
}

/** What the hours bring, what is missing, and which letters stand in for visits. */
export function hourSection(source: Source): Section | null {
  const found = plannedYear(source);
  if (found === null) return null;
  const { plan } = found;
  const { words } = source;
  const said = words.report.visitHours;
  const missing = sumOf([...plan.missing]);
  // Each customer gets whole letters, so they are counted one by one.
  const letters = sumOf([...plan.missing].map(lettersFor));
  const { lambda } = plan;
  const rows: readonly (readonly [string, number, Format])[] = [
    [said.hours, source.shop.settings.visitHours, 'decimal'],
    [said.unused, plan.unusedHours, 'decimal'],
    ...(lambda === null ? [] : [[said.lambda, whole(lambda), 'money'] as const]),
    [said.minima, whole(plan.costOfMinima), 'money'],
    [said.short, plan.shortHours, 'decimal'],
    [said.missing, missing, 'integer'],
    [said.letters, letters, 'integer'],
  ];
  return {
    title: said.title,
    header: [said.what, said.value],
    formats: rows.map(([, , format]) => ['text', format]),
    rows: rows.map(([name, value]) => [name, value]),
    aids: [
      plan.shortHours > 0
        ? said.tooFew(missing, letters)
        : plan.unusedHours > 0
          ? said.left
          : said.full,
      said.todo,
    ],
  };
}

/** The customers at whom the plan differs most from visits in proportion to sales. */
export function compareSection(source: Source): Section | null {
  const found = plannedYear(source);
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
    aids: [said.say, said.todo(words.lists['visit-plan'].name), said.limits],
  };
}

/** The year with its plan; null where no hours are set aside. */
function plannedYear({ visits }: Source): { year: VisitYear; plan: VisitPlan } | null {
  const year = visits();
  return year === null || year.plan === null ? null : { year, plan: year.plan };
}

/** The visits of those whom the plan holds. */
function inPlan({ terms }: VisitYear, visits: ArrayLike<number>): readonly number[] {
  return Array.from(visits).filter((_, k) => terms.demand[k] > 0);
}
