import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CONTACT_CLASSES, type ContactOptions } from '../../../src/followup/log/contact-class.ts';
import { CONTACT_STATES, FORGOTTEN } from '../../../src/followup/log/contact-plan.ts';
import { dueNow } from '../../../src/followup/log/due-list.ts';
import { logOf, NO_LOG } from '../../../src/followup/log/log.ts';
import { isoFromDay } from '../../../src/sales/calendar.ts';
import { day } from '../../data.ts';
import { anyShop, contactsOf, type Entry, FOUR, logOfEntries, shopOf } from './contacts.ts';

const FAN = [
  ['Fan', '2024-01-10', 40_000],
  ['Fan', '2024-12-01', 40_000],
] as const;
const USER = ['User', '2024-11-01', 5_000] as const;

function planOf(
  sales: Parameters<typeof shopOf>[0],
  entries: readonly Entry[],
  options: Partial<ContactOptions> = {},
  asOf = '2024-12-31',
) {
  const analysis = shopOf(sales, asOf);
  const { plan } = contactsOf(analysis, logOfEntries(entries), options);
  const of = (k: number) => ({
    contactClass: CONTACT_CLASSES[plan.contactClass[k]],
    state: CONTACT_STATES[plan.state[k]],
    due: isoFromDay(plan.due[k]),
    overdue: isoFromDay(plan.overdue[k]),
  });
  return { analysis, plan, of };
}

test('A15: a fan is to be visited every 182 days, and a call is no visit', () => {
  const entries: Entry[] = [
    [0, '2024-07-02', 'visit'],
    [0, '2024-12-20', 'phone'],
  ];
  expect(planOf(FAN, entries, { mode: 'visit' }).of(0)).toEqual({
    contactClass: 'fan',
    state: 'soon',
    due: '2024-12-31',
    overdue: '2024-12-31',
  });
  const late: Entry[] = [[0, '2024-07-01', 'visit']];
  expect(planOf(FAN, late, { mode: 'visit' }).of(0).state).toBe('overdue');
});

test('A15: a letter serves a fan of a shop, not one who is used to visits', () => {
  const entries: Entry[] = [
    [0, '2024-03-01', 'visit'],
    [0, '2024-11-01', 'letter'],
  ];
  expect(planOf(FAN, entries).of(0).state).toBe('onTrack');
  expect(planOf(FAN, entries, { mode: 'visit' }).of(0).state).toBe('overdue');
});

test('A16: a user is due after 90 days and overdue after 120, and a greeting is enough', () => {
  const after = (date: string) => planOf([USER], [[0, date, 'print']]).of(0);
  expect(after('2024-10-03')).toMatchObject({ due: '2025-01-01', overdue: '2025-01-31' });
  expect(after('2024-10-21').state).toBe('onTrack');
  expect(after('2024-10-20').state).toBe('soon');
  expect(after('2024-09-02').state).toBe('soon');
  expect(after('2024-09-01').state).toBe('overdue');
});

test('E10: a repeater is visited every 91 to 182 days, however much is ordered', () => {
  const options = { mode: 'visit', isRepeater: () => true } as const;
  expect(planOf([USER], [[0, '2024-10-01', 'visit']], options).of(0)).toEqual({
    contactClass: 'repeater',
    state: 'soon',
    due: '2024-12-31',
    overdue: '2025-04-01',
  });
});

test('A1: without a fitting contact the due day counts from the last purchase', () => {
  const { plan, of } = planOf([USER], []);
  expect(of(0)).toEqual({
    contactClass: 'user',
    state: 'never',
    due: '2025-01-30',
    overdue: '2025-03-01',
  });
  expect([plan.lastFitting(0), plan.rule(0)?.due]).toEqual([null, 90]);
});

test('A1: who is due comes by sales of the year times days overdue, not before the due day', () => {
  const sales = [
    ['Small', '2024-06-01', 1_000],
    ['Large', '2024-08-01', 50_000],
    ['Not yet', '2024-11-01', 90_000],
    ['Today', '2024-10-02', 90_000],
  ] as const;
  const { analysis, plan } = planOf(sales, []);
  // Small is 123 days late on 1,000; Large 62 days on 50,000; Today is due, 0 days late.
  expect(dueNow(analysis, plan)).toEqual([1, 0, 3]);
});

test('A14: the actual interval is the mean gap of the last three visits', () => {
  const entries: Entry[] = [
    [0, '2023-01-01', 'visit'],
    [0, '2024-01-01', 'visit'],
    [0, '2024-04-10', 'visit'],
    [0, '2024-04-10', 'visit'],
    [0, '2024-05-01', 'phone'],
    [0, '2024-09-07', 'visit'],
    [0, '2025-01-01', 'visit'],
  ];
  const { plan } = planOf(FAN, entries, { mode: 'visit' });
  expect(plan.actualInterval(0)).toBe((100 + 150) / 2);
  expect(planOf(FAN, entries.slice(0, 1), { mode: 'visit' }).plan.actualInterval(0)).toBeNull();
});

test('A14: the four states follow one another with the days', () => {
  const states = ['2024-01-01', '2024-05-25', '2024-05-26', '2024-07-01', '2024-07-02'].map(
    (today) =>
      planOf(
        [
          ['Fan', '2022-01-10', 40_000],
          ['Fan', '2023-12-01', 40_000],
        ],
        today === '2024-01-01' ? [] : [[0, '2024-01-01', 'visit']],
        { mode: 'visit' },
        today,
      ).of(0).state,
  );
  expect(states).toEqual(['never', 'onTrack', 'soon', 'soon', 'overdue']);
});

test('E9: "soon" begins at 80 % of the due days: 146 of 182 days', () => {
  const state = (date: string) => planOf(FAN, [[0, date, 'visit']]).of(0).state;
  expect([state('2024-08-08'), state('2024-08-07')]).toEqual(['onTrack', 'soon']);
});

test('D1: the forgotten ratio is the days since a contact or purchase by the class interval', () => {
  const sales = [...FAN, ['Lapsed', '2024-03-20', 5_000], ['Gone', '2021-12-31', 5_000]] as const;
  const { plan } = planOf(sales, [
    [0, '2024-06-01', 'visit'],
    [2, '2023-07-01', 'print'],
  ]);
  expect([...plan.gap]).toEqual([30, 286, 549]);
  expect([...plan.forgotten]).toEqual([30 / 182, 286 / 182, 549 / 365]);
  expect([...plan.forgotten].map((ratio) => ratio > FORGOTTEN)).toEqual([false, true, true]);
});

test('B4: any contact or purchase makes a customer not forgotten, a bulk mail too', () => {
  const lapsed = ['Lapsed', '2024-03-20', 5_000] as const;
  expect(planOf([lapsed], []).plan.gap[0]).toBe(286);
  expect(planOf([lapsed], [[0, '2024-12-30', 'bulkMail']]).plan.gap[0]).toBe(1);
  expect(planOf([lapsed], [[0, '2023-12-30', 'visit']]).plan.gap[0]).toBe(286);
});

test('without a log everybody is waiting for the first contact', () => {
  const analysis = shopOf([...FAN, USER], '2024-12-31');
  const { plan } = contactsOf(analysis, NO_LOG);
  expect([...plan.state].map((at) => CONTACT_STATES[at])).toEqual(['never', 'never']);
});

const MODES = ['shop', 'visit', 'mail'] as const;

test('for any shop and log every scored customer has a plan in which all days agree', () => {
  fc.assert(
    fc.property(anyShop, fc.constantFrom(...MODES), ({ sales, entries }, mode) => {
      const analysis = shopOf([...FOUR, ...sales], '2024-12-31');
      const { plan, known } = contactsOf(analysis, logOfEntries(entries), { mode });
      const asOf = day('2024-12-31');
      for (const k of analysis.facts.scored) {
        const rule = plan.rule(k)!;
        const own = entries
          .filter(([of, date]) => of === k && day(date) <= asOf)
          .filter(([, , type]) => !rule.fitting || (type && rule.fitting.includes(type)))
          .map(([, date]) => day(date));
        const from = own.length === 0 ? analysis.facts.last[k] : Math.max(...own);
        expect([plan.due[k], plan.overdue[k]]).toEqual([from + rule.due, from + rule.overdue]);
        expect(CONTACT_STATES[plan.state[k]] === 'never').toBe(own.length === 0);
        if (own.length > 0) {
          expect(CONTACT_STATES[plan.state[k]] === 'overdue').toBe(asOf > plan.overdue[k]);
        }
        expect(plan.gap[k]).toBeGreaterThanOrEqual(0);
        expect(plan.gap[k]).toBe(Math.min(analysis.facts.recency[k], known.gap(k) ?? Infinity));
        expect(plan.forgotten[k]).toBe(plan.gap[k] / rule.overdue);
        expect(plan.actualInterval(k) ?? 1).toBeGreaterThan(0);
      }
    }),
    { numRuns: 60 },
  );
});

test('for any shop the order of the log rows changes nothing', () => {
  fc.assert(
    fc.property(anyShop, ({ sales, entries }) => {
      const analysis = shopOf([...FOUR, ...sales], '2024-12-31');
      const log = logOfEntries(entries);
      const one = contactsOf(analysis, log).plan;
      const two = contactsOf(analysis, logOf([...log.contacts].reverse())).plan;
      expect([two.due, two.state, two.gap]).toEqual([one.due, one.state, one.gap]);
      expect(dueNow(analysis, two)).toEqual(dueNow(analysis, one));
    }),
    { numRuns: 40 },
  );
});
