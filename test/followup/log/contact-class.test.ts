import { expect, test } from 'vitest';
import {
  CONTACT_CLASSES,
  type ContactOptions,
  contactClasses,
  contactOptions,
  contactRules,
  USUAL_CONTACTS,
} from '../../../src/followup/log/contact-class.ts';
import { shopOf } from './contacts.ts';

/** Fan (Prime active), User (active), Lapsed since nine months, Dormant since three years. */
const SHOP = shopOf(
  [
    ['Fan', '2024-01-10', 40_000],
    ['Fan', '2024-12-01', 40_000],
    ['User', '2024-11-01', 5_000],
    ['Lapsed', '2024-03-20', 5_000],
    ['Dormant', '2021-12-01', 5_000],
  ],
  '2024-12-31',
);

const classesOf = (options: Partial<ContactOptions> = {}) =>
  [...contactClasses(SHOP, contactOptions(SHOP, options))].map((at) => CONTACT_CLASSES[at]);

test('every scored customer has the first class that fits', () => {
  expect(classesOf()).toEqual(['fan', 'user', 'lapsed', 'dormant']);
  expect(classesOf({ preset: 'long-cycle' })).toEqual([
    'fan',
    'longCycle',
    'longCycle',
    'longCycle',
  ]);
});

test('a fan set by hand is a fan, and who ordered three times is a repeater before that', () => {
  const byHand = { fanByHand: (k: number) => k > 0, isRepeater: (k: number) => k === 3 };
  expect(classesOf(byHand)).toEqual(['fan', 'fan', 'fan', 'repeater']);
});

test('on a sales route everybody is called on every week', () => {
  expect(classesOf({ preset: 'route', isRepeater: () => true })).toEqual(
    new Array(4).fill('route'),
  );
});

test('D2: every class has an interval, who is dormant too', () => {
  const rules = contactRules({ preset: 'general', ...USUAL_CONTACTS });
  expect(CONTACT_CLASSES.map((name) => [name, rules[name].due, rules[name].overdue])).toEqual([
    ['route', 7, 7],
    ['repeater', 91, 182],
    ['fan', 182, 182],
    ['longCycle', 182, 182],
    ['user', 90, 120],
    ['lapsed', 182, 182],
    ['dormant', 365, 365],
  ]);
});

test('A23: where customers are visited only a visit counts for a fan, elsewhere a letter too', () => {
  const fitting = (mode: ContactOptions['mode']) =>
    contactRules({ preset: 'general', ...USUAL_CONTACTS, mode }).fan.fitting;
  expect(fitting('visit')).toEqual(['visit']);
  expect([fitting('shop'), fitting('mail')]).toEqual([
    ['visit', 'letter'],
    ['visit', 'letter'],
  ]);
});
