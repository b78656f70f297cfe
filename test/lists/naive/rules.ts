import type { ListId } from '../../../src/protocol.ts';
import type { FactId } from '../../../src/words/en.ts';
import { areas } from './areas.ts';
import { CLASSES, contactClass, contactGap, noneFor } from './contacts.ts';
import { isoOf } from './days.ts';
import type { Given } from './given.ts';
import { type Person, peopleOf } from './people.ts';
import { rung } from './relations.ts';
import { byNews, byProducts, byRelation } from './rules-after.ts';
import {
  absence,
  bestTenth,
  chances,
  isActive,
  keepers,
  portfolioClass,
  rankOf,
} from './standing.ts';
import { visitPlan } from './visit-plan.ts';

/** A list by the definition: who, by what in rising order, and what some cells must say. */
export interface Rule {
  readonly who: (person: Person) => boolean;
  readonly by: (person: Person) => readonly number[];
  readonly says?: (person: Person) => Readonly<Partial<Record<FactId, string>>>;
}

export type MadeList = Exclude<ListId, 'custom'>;

/** A shop as the naive lists see it. */
export interface Shop {
  readonly given: Given;
  readonly people: readonly Person[];
  readonly isLeftAlone: (person: Person) => boolean;
  readonly rules: Readonly<Record<MadeList, Rule>>;
}

/** Everything is computed at once: these tests have few customers and much time. */
export function shopOf(given: Given): Shop {
  const people = peopleOf(given);
  const near = areas(people, given);
  const isLeftAlone = (person: Person): boolean =>
    near.nearby(person) &&
    person.ownRhythm &&
    person.recency <= person.rhythm &&
    person.visits12 >= near.usualVisits(person);
  const rules = {
    ...byAbsence(given, people),
    ...byPlace(given, people, isLeftAlone),
    ...byWorth(given, people),
    ...byNews(given, people),
    ...byProducts(given, people),
    ...byRelation(given),
  };
  return { given, people, isLeftAlone, rules };
}

function byAbsence(given: Given, people: readonly Person[]) {
  const { asOf, wishes } = given;
  const chance = chances(given);
  const ratio = (person: Person): number =>
    contactGap(person, asOf) / CLASSES[contactClass(person, wishes)];
  const late = ({ recency, rhythm }: Person): number => recency - rhythm;
  return {
    'lapse-warning': {
      who: (p: Person) => p.ownRhythm && absence(p) === 'warning',
      by: (p: Person) => [-(p.year * late(p)) / p.rhythm],
      says: (p: Person) => ({
        rhythm: String(p.rhythm),
        gap: String(p.recency),
        late: `${late(p)}`,
      }),
    },
    'win-back': {
      who: (p: Person) => absence(p) === 'gone' || absence(p) === 'dormant',
      by: (p: Person) => [absence(p) === 'gone' ? 0 : 1, -(chance(p.recency) ?? 1) * p.pastYear],
    },
    forgotten: {
      who: (p: Person) => ratio(p) > 1,
      by: (p: Person) => [-ratio(p) * p.year],
      says: (p: Person) => ({ contactGap: String(contactGap(p, asOf)) }),
    },
    'seasonal-greeting': {
      who: (p: Person) => isActive(p) || wishes.mode === 'visit',
      by: (p: Person) => [Object.keys(CLASSES).indexOf(contactClass(p, wishes)), -p.amount],
    },
    newsletter: {
      who: (p: Person) => isActive(p) && noneFor(p, asOf, 30, ({ type }) => type === 'newsletter'),
      by: () => [],
    },
    handover: { who: () => true, by: (p: Person) => [-Number(rung(p)), -p.amount] },
    'top-customers': { who: keepers(people), by: (p: Person) => [-p.amount] },
  };
}

function byPlace(
  given: Given,
  people: readonly Person[],
  isLeftAlone: (person: Person) => boolean,
) {
  const { asOf } = given;
  const near = areas(people, given);
  const plan = visitPlan(people, given);
  const minutes = (p: Person): number => Number(p.typed.Minutes ?? 0);
  return {
    'leave-alone': { who: isLeftAlone, by: (p: Person) => [-p.visits12] },
    coupon: {
      who: (p: Person) =>
        near.nearby(p) &&
        isActive(p) &&
        p.ownRhythm &&
        p.rhythm > 1.5 * (near.usualRhythm(p) ?? Number.POSITIVE_INFINITY) &&
        p.recency > p.rhythm &&
        noneFor(p, asOf, 60, ({ purpose }) => purpose === 'coupon'),
      by: (p: Person) => [-p.recency / p.rhythm],
      says: (p: Person) => ({
        couponValid: String(Math.max(14, 7 * Math.ceil((1.5 * near.meanRhythm(p)!) / 7))),
      }),
    },
    'outer-area-mail': {
      who: (p: Person) =>
        near.areaOf(p) === 'second' &&
        isActive(p) &&
        noneFor(p, asOf, 182, ({ type }) => type === 'print'),
      by: (p: Person) => [-p.amount / p.visits.length],
    },
    'visit-round': {
      who: (p: Person) => near.areaOf(p) === 'second' && minutes(p) > 0,
      by: (p: Person) => [-(plan.get(p)?.next ?? 0) / (plan.get(p)?.hours ?? 1)],
    },
    'visit-plan': {
      who: (p: Person) => (plan.get(p)?.visits ?? 0) > 0,
      by: (p: Person) => [plan.get(p)!.due, -plan.get(p)!.next],
      says: (p: Person) => {
        const { cell, visits, now, due } = plan.get(p)!;
        return { cell, planned: String(visits), current: String(now), nextVisit: isoOf(due) };
      },
    },
  };
}

function byWorth({ asOf, wishes }: Given, people: readonly Person[]) {
  const best = bestTenth(people);
  const isFirst = (p: Person) => wishes.gifts === null || rankOf(people, p) <= wishes.gifts;
  const kind = (p: Person) => portfolioClass(p, wishes.primeAmount);
  return {
    'top-gift': {
      who: (p: Person) =>
        best.includes(p) && isFirst(p) && noneFor(p, asOf, 365, ({ type }) => type === 'gift'),
      by: (p: Person) => [-p.year],
      says: (p: Person) => ({ rank: String(rankOf(people, p)) }),
    },
    'almost-fans': {
      who: (p: Person) =>
        isActive(p) &&
        (kind(p) === 'trending' || (kind(p) === 'steady' && 2 * p.amount >= wishes.primeAmount)),
      by: (p: Person) =>
        kind(p) === 'trending' ? [0, 210 - p.tenure] : [wishes.primeAmount - p.amount],
    },
  };
}
