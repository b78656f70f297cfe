import type { ListId } from '../../../src/protocol.ts';
import type { Exclusion } from '../../../src/words/en.ts';
import { gap, openComplaint } from './contacts.ts';
import type { Given, Row } from './given.ts';
import type { Person } from './people.ts';
import { isYes } from './reading.ts';

/** How a list goes out, and whom it spares: the columns "Channel" and "Exclusions" of METHODS 8.1. */
type Way = 'mail' | 'post' | 'phone' | 'visit' | 'none';
const NO_DISCOUNT: readonly Exclusion[] = [
  'doNotDeal',
  'doNotContact',
  'optedOut',
  'noAddress',
  'openComplaint',
  'quietDays',
  'marketplace',
  'leaveAlone',
];
const but = (...reasons: readonly Exclusion[]) =>
  NO_DISCOUNT.filter((one) => !reasons.includes(one));
const USUALLY = but('openComplaint', 'leaveAlone');
const NO_COMPLAINT = but('leaveAlone');
const NOT_QUIET = but('openComplaint', 'leaveAlone', 'quietDays');
const VISIT: readonly Exclusion[] = ['doNotDeal', 'doNotContact'];

export const WAYS: Readonly<
  Record<Exclude<ListId, 'custom'>, readonly [Way, readonly Exclusion[]]>
> = {
  'lapse-warning': ['post', NO_COMPLAINT],
  'win-back': ['post', NO_COMPLAINT],
  'thank-you': ['post', NOT_QUIET],
  'second-order': ['mail', USUALLY],
  forgotten: ['post', NO_COMPLAINT],
  'leave-alone': ['none', []],
  'top-gift': ['post', NOT_QUIET],
  coupon: ['mail', NO_DISCOUNT],
  'outer-area-mail': ['post', NO_DISCOUNT],
  'seasonal-greeting': ['post', NOT_QUIET],
  newsletter: ['mail', NOT_QUIET],
  'top-customers': ['post', USUALLY],
  'almost-fans': ['post', USUALLY],
  'after-purchase': ['mail', NO_COMPLAINT],
  'after-sales-hearing': ['phone', USUALLY],
  'referral-thanks': ['post', NOT_QUIET],
  anniversary: ['post', USUALLY],
  'trial-follow-up': ['mail', NOT_QUIET],
  'complaint-follow-up': ['phone', ['doNotDeal']],
  'quiet-repeaters': ['visit', [...VISIT, 'openComplaint', 'quietDays']],
  'key-person-change': ['visit', VISIT],
  'visit-round': ['visit', [...VISIT, 'noAddress', 'openComplaint', 'quietDays']],
  'visit-plan': ['visit', VISIT],
  handover: ['none', []],
  'cross-sell': ['mail', NO_COMPLAINT],
  'up-sell': ['mail', NO_COMPLAINT],
  'subscription-candidates': ['mail', NO_COMPLAINT],
};

const COLUMN: Readonly<Partial<Record<Way, keyof Row>>> = {
  mail: 'email',
  post: 'address',
  phone: 'phone',
};

/** The first reason against a person on a list, in the order of METHODS 8.5. */
export function reasonAgainst(
  person: Person,
  id: Exclude<ListId, 'custom'>,
  { asOf, columns, wishes }: Given,
  isLeftAlone: (person: Person) => boolean,
): Exclusion | null {
  const [usualWay, reasons] = WAYS[id];
  const way = id === 'forgotten' && wishes.mode === 'visit' ? 'visit' : usualWay;
  const column = COLUMN[way];
  const quiet = gap(person, asOf);
  const holds: Partial<Record<Exclusion, boolean>> = {
    doNotDeal: isYes(person.say('blocked')),
    doNotContact: isYes(person.typed['Do not contact']),
    optedOut: isYes(person.say('unsubscribed')),
    noAddress:
      (column !== undefined && columns.has(column) && person.say(column) === '') ||
      (way === 'post' && isYes(person.typed['Returned mail'])),
    openComplaint: openComplaint(person) !== undefined,
    quietDays: quiet !== null && quiet <= 14,
    marketplace:
      /@marketplace\.amazon\./.test(person.say('email')) || person.say('channel') === 'Amazon',
    leaveAlone: isLeftAlone(person),
  };
  return reasons.find((reason) => holds[reason]) ?? null;
}

/** True where a list goes to households and not to each person by themselves. */
export const isMerged = (id: Exclude<ListId, 'custom'>): boolean =>
  WAYS[id][1].includes('marketplace');

/**
 * Who stays when a household gets one letter and an address one mail: of each the member with most
 * sales. `all` are the customers that make households, on the list or not.
 */
export function onePerHousehold(
  people: readonly Person[],
  id: Exclude<ListId, 'custom'>,
  all: readonly Person[],
  { wishes }: Given,
): Person[] {
  const way = id === 'forgotten' && wishes.mode === 'visit' ? 'visit' : WAYS[id][0];
  const richest = (group: readonly Person[]): Person =>
    group.reduce((best, one) => (one.amount > best.amount ? one : best));
  let left = [...people];
  if (way === 'post') {
    const home = households(all);
    left = left.filter(
      (person) => richest(left.filter((other) => home(other) === home(person))) === person,
    );
  }
  return left.filter((person) => {
    const email = person.say('email');
    const same = left.filter((other) => other.say('email') === email);
    return email === '' || richest(same) === person;
  });
}

/** One phone or e-mail, or one address and surname; followed from person to person until nothing changes. */
function households(all: readonly Person[]): (person: Person) => number {
  const home = new Map(all.map((person, at) => [person, at]));
  const surname = (person: Person): string => {
    const words = person.say('name').toLowerCase().split(/\s+/);
    return /^[\x20-\u024f]*$/.test(person.say('name')) ? words[words.length - 1] : words[0];
  };
  const digits = (person: Person): string => person.say('phone').replace(/\D/g, '');
  const same = (a: Person, b: Person): boolean =>
    (digits(a) !== '' && digits(a) === digits(b)) ||
    (a.say('email') !== '' && a.say('email').toLowerCase() === b.say('email').toLowerCase()) ||
    (a.say('address') !== '' &&
      a.say('address') === b.say('address') &&
      a.say('postcode') === b.say('postcode') &&
      surname(a) === surname(b));
  for (let changed = true; changed; ) {
    changed = false;
    for (const a of all) {
      for (const b of all) {
        if (home.get(a)! > home.get(b)! && same(a, b)) {
          home.set(a, home.get(b)!);
          changed = true;
        }
      }
    }
  }
  return (person) => home.get(person)!;
}
