import { anniversary, hearing, openTrial } from './afterwards.ts';
import { areas } from './areas.ts';
import { gap, openComplaint } from './contacts.ts';
import type { Given } from './given.ts';
import type { Person } from './people.ts';
import { crossSell, regular, upSell } from './products.ts';
import { dueStep, introduced, isQuietRepeater, openChange, owesThanks } from './relations.ts';

/** Lists after a first purchase, an introduction or any order. */
export function byNews(given: Given, people: readonly Person[]) {
  const { asOf } = given;
  const age = (p: Person): number => asOf - p.first;
  const newest = (p: Person) => introduced(p, people)!;
  const near = areas(people, given);
  const stepOf = (p: Person) => dueStep(p, given, near.areaOf(p) === 'social');
  return {
    'thank-you': {
      who: (p: Person) =>
        age(p) <= 14 && (gap(p, asOf, ({ purpose }) => purpose === 'thanks') ?? 9999) > age(p),
      by: (p: Person) => [-age(p)],
    },
    'second-order': {
      who: (p: Person) => p.visits.length === 1 && age(p) > 14 && age(p) <= 90,
      by: (p: Person) => [-p.amount],
      says: (p: Person) => ({ left: String(90 - age(p)) }),
    },
    'referral-thanks': {
      who: (p: Person) => owesThanks(p, people, asOf),
      by: (p: Person) => [-age(newest(p).newest)],
      says: (p: Person) => ({
        newName: newest(p).newest.say('name'),
        introductions: String(newest(p).count),
      }),
    },
    'after-purchase': {
      who: (p: Person) => (stepOf(p)?.late ?? 99) <= 30,
      by: (p: Person) => [-stepOf(p)!.late],
      says: (p: Person) => ({ step: String(stepOf(p)!.step) }),
    },
    'after-sales-hearing': {
      who: (p: Person) => hearing(p, given) !== null,
      by: (p: Person) => [-hearing(p, given)!.days],
      says: (p: Person) => ({ hearingProduct: hearing(p, given)!.product }),
    },
  };
}

/** Lists that products suggest. */
export function byProducts(given: Given, people: readonly Person[]) {
  const pair = crossSell(people, given.asOf);
  const step = upSell(people);
  return {
    'cross-sell': {
      who: (p: Person) => pair(p) !== null,
      by: (p: Person) => [-pair(p)!.lift, -p.amount],
      says: (p: Person) => ({ productA: pair(p)!.a, productB: pair(p)!.b }),
    },
    'up-sell': {
      who: (p: Person) => step(p) !== null,
      by: (p: Person) => [-step(p)!.count],
      says: (p: Person) => ({ category: step(p)!.category, bandCount: String(step(p)!.count) }),
    },
    'subscription-candidates': {
      who: (p: Person) => regular(p) !== null,
      by: (p: Person) => [regular(p)!.spread],
      says: (p: Person) => ({
        regularProduct: regular(p)!.product,
        regularInterval: String(regular(p)!.interval),
      }),
    },
    'trial-follow-up': {
      who: (p: Person) => openTrial(p, given) !== null,
      by: (p: Person) => [-openTrial(p, given)!.age],
      says: (p: Person) => ({ trialStep: String(openTrial(p, given)!.step) }),
    },
    anniversary: {
      who: (p: Person) => anniversary(p, given) !== null,
      by: (p: Person) => [anniversary(p, given)!.day],
      says: (p: Person) => ({ jobYears: String(anniversary(p, given)!.years) }),
    },
  };
}

/** Lists for who is known by the log and by the people met. */
export function byRelation({ asOf }: Given) {
  return {
    'complaint-follow-up': {
      who: (p: Person) => openComplaint(p) !== undefined,
      by: (p: Person) => [openComplaint(p)!.day],
      says: (p: Person) => ({ complaintDays: String(asOf - openComplaint(p)!.day) }),
    },
    'quiet-repeaters': { who: isQuietRepeater, by: (p: Person) => [-p.amount] },
    'key-person-change': {
      who: (p: Person) => openChange(p, asOf) !== null,
      by: (p: Person) => [openChange(p, asOf)!.day],
      says: (p: Person) => {
        const { from, to } = openChange(p, asOf)!;
        return to === '' ? { oldContact: from } : { oldContact: from, newContact: to };
      },
    },
  };
}
