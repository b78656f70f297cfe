import { lettersFor } from '../../../followup/log/substitutes.ts';
import { baselineOf } from '../../../followup/visits/baseline.ts';
import type { VisitPlan } from '../../../followup/visits/plan.ts';
import type { VisitYear } from '../../../followup/visits/visit-year.ts';
import type { Format } from '../../plan.ts';
import { type Section, sumOf } from '../section.ts';
import type { Source } from '../source.ts';
import { plannedYear } from './planned-year.ts';
import { whole } from './whole.ts';

/** The visits of a year today, in proportion to sales, and as planned, and what each is worth. */
export function planSection(source: Source): Section | null {
  const found = plannedYear(source.visits());
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
      // Minima, or fewer hours than today's visits take, can make a plan worth less than either.
      plan.value < Math.max(plan.valueNow, baseline.value)
        ? worthLine(source, year, plan)
        : said.say(
            money(whole(plan.value - plan.valueNow)),
            money(whole(plan.value - baseline.value)),
          ),
      source.shop.settings.margin > 0 ? said.margin : said.noMargin,
      said.model,
    ],
  };
}

/** What the hours bring, what is missing, and which letters stand in for visits. */
export function hourSection(source: Source): Section | null {
  const found = plannedYear(source.visits());
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

/** What the planned visits are worth beside the other two ways, in one sentence. */
export function worthLine(
  { words, money, shop }: Source,
  { terms }: VisitYear,
  plan: VisitPlan,
): string {
  const hours = shop.settings.visitHours;
  const worth = [plan.value, plan.valueNow, baselineOf(terms, hours).value];
  const [planned, now, proportion] = worth.map((value) => money(whole(value)));
  return words.pages.visits.say(hours, sumOf([...plan.planned]), planned, now, proportion);
}

/** The visits of those whom the plan holds. */
function inPlan({ terms }: VisitYear, visits: ArrayLike<number>): readonly number[] {
  return Array.from(visits).filter((_, k) => terms.demand[k] > 0);
}
