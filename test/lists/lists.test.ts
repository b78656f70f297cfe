import { expect, test } from 'vitest';
import { LIST_IDS } from '../../src/protocol.ts';
import { serve } from '../sheets/book.ts';
import { makeList, seenAs, wordsOfBook } from './driven.ts';
import { firmsFile, onlineRetailFile, sampleFile, type TestFile } from './files.ts';
import { faultsOf, numbersIn } from './merge-ready.ts';
import { naiveList } from './naive/make.ts';
import { type MadeList, type Shop, shopOf } from './naive/rules.ts';

/** The system of METHODS that a list is for, where it is for one. */
const SYSTEMS: Readonly<Partial<Record<MadeList, string>>> = {
  'lapse-warning': 'C20, C35: lapse warnings',
  'win-back': 'B23, C21: win-back',
  'thank-you': 'B2: thank-you',
  'second-order': 'B12: second orders',
  forgotten: 'A22, B4, D1: out of touch',
  'leave-alone': 'C11: leave alone',
  'top-gift': 'C12: yearly gifts',
  coupon: 'C13: coupons',
  'outer-area-mail': 'C14: mail to the outer area',
  'seasonal-greeting': 'D8, E11: seasonal greetings',
  newsletter: 'B3: newsletter',
  'top-customers': 'B11: top customers',
  'almost-fans': 'B16: almost fans',
  'after-purchase': 'B21: the next step after a purchase',
  'after-sales-hearing': 'A17: after-sales hearing',
  'referral-thanks': 'D7: thanks for an introduction',
  anniversary: 'D6: anniversaries',
  'trial-follow-up': 'B14: trials',
  'complaint-follow-up': 'B20, E17: complaints',
  'quiet-repeaters': 'E8: quiet repeaters',
  'key-person-change': 'E13: a new contact person',
  'visit-round': 'C16: visit round',
  'visit-plan': 'A7, A10: visit plan',
  handover: 'C28: handover',
  'cross-sell': 'B9: one more product',
  'up-sell': 'B10: one band up',
  'subscription-candidates': 'B13: subscriptions',
};

/** Every list but the owner's own conditions. */
const LISTS = LIST_IDS.flatMap((id): (readonly [title: string, id: MadeList])[] =>
  id === 'custom' ? [] : [[SYSTEMS[id] ?? id, id]],
);

/** What only some sheets have columns, settings or a log for. */
const NEEDY: readonly MadeList[] = [
  'referral-thanks',
  'anniversary',
  'complaint-follow-up',
  'quiet-repeaters',
  'key-person-change',
  'visit-round',
  'visit-plan',
  'handover',
];
const PLAIN = LISTS.filter(([, id]) => !NEEDY.includes(id));
/** Online Retail knows neither products nor where its customers live. */
const NOT_RETAIL: readonly MadeList[] = [
  'outer-area-mail',
  'trial-follow-up',
  'cross-sell',
  'up-sell',
  'subscription-candidates',
];

interface Case {
  readonly file: TestFile;
  readonly shop: Shop;
}
/** Each file is made and searched when a test first asks for it. */
const caseOf = (make: () => TestFile): (() => Case) => {
  let made: Case | null = null;
  return () => {
    if (made === null) {
      const file = make();
      made = { file, shop: shopOf(file.given) };
    }
    return made;
  };
};
const firms = caseOf(() => firmsFile('en_GB'));
const japaneseFirms = caseOf(() => firmsFile('ja_JP'));
const bakery = caseOf(() => sampleFile('en_GB'));
const japaneseBakery = caseOf(() => sampleFile('ja_JP'));
const retail = caseOf(onlineRetailFile);

function check({ file, shop }: Case, id: MadeList, max?: number): void {
  const { book, asOf, given } = file;
  const words = wordsOfBook(book);
  const expected = naiveList(id, shop, max);
  const driven = makeList(book, id, { asOf, ...(max === undefined ? {} : { max }) });
  expect(seenAs(driven, expected, words)).toEqual(expected);
  expect(driven.listed.people).toBe(expected.people.length);
  if (expected.people.length === 0) return;
  expect(faultsOf(driven.cells, id, words, given.columns.has('email'))).toEqual([]);
}

test.each(LISTS)('%s of seventy firms are what a search of rows and log finds', (_, id) => {
  expect(naiveList(id, firms().shop).people.length).toBeGreaterThan(0);
  check(firms(), id);
});

test.each(LISTS)('%s of the same firms in a Japanese file have the same people', (_, id) => {
  check(japaneseFirms(), id);
});

test.each(PLAIN)('%s of a bakery are what a search of its rows finds', (_, id) => {
  check(bakery(), id);
  check(japaneseBakery(), id);
});

test.each(PLAIN.filter(([, id]) => !NOT_RETAIL.includes(id)))(
  '%s of Online Retail are what a search of its invoices finds',
  (_, id) => {
    check(retail(), id);
  },
);

test.each(NEEDY)('%s of a bakery says what the sheet does not', (id) => {
  const { book, asOf } = bakery().file;
  const answer = serve(book, 'list', { id, asOf });
  expect(answer).toMatchObject({ ok: false, problem: { code: 'listNeeds' } });
});

test('a list holds fifty people, or as many as are asked for, and the rest is counted', () => {
  const { file, shop } = bakery();
  const expected = naiveList('win-back', shop, 50);
  expect(expected.excluded.beyond).toBeGreaterThan(50);
  const { listed } = makeList(file.book, 'win-back', { asOf: file.asOf, max: undefined });
  expect(listed.people).toBe(50);
  expect(listed.excluded).toContainEqual({ key: 'beyond', count: expected.excluded.beyond });
  check(bakery(), 'win-back', 7);
});

test('C28: a handover to one member of staff is about the customers of that one', () => {
  const { file, shop } = firms();
  const { cells } = makeList(file.book, 'handover', { staff: 'Bill' });
  const all = naiveList('handover', shop).people;
  const ofBill = all.filter((key) => (Number(key.slice(1)) - 100) % 3 === 1);
  expect(cells.slice(1).map(([key]) => key)).toEqual(ofBill);
  expect(ofBill.length).toBeLessThan(all.length);
});

test('A12: nobody of seventy firms who gets no mail has an address for a merge on any tab', () => {
  const { file, shop } = firms();
  const barred = shop.people.filter(
    (person) =>
      person.say('blocked') !== '' ||
      person.say('unsubscribed') !== '' ||
      person.typed['Do not contact'] === true ||
      /amazon/.test(person.say('email')),
  );
  const { cells } = makeList(file.book, 'handover');
  const [header, ...rows] = cells;
  const listed = new Map(rows.map((row) => [row[0], row[header.indexOf('Recipient')]]));
  expect(barred.length).toBeGreaterThan(8);
  expect(barred.map(({ key }) => listed.get(key))).toEqual(barred.map(() => ''));
  const others = shop.people.filter((person) => !barred.includes(person));
  expect(others.map(({ key }) => listed.get(key))).toEqual(others.map((one) => one.say('email')));
});

test('a number is found in a sentence however it is written', () => {
  expect(numbersIn('累計6万円・5回、58,500円、2024-03-05。35%, 1.4 times')).toEqual([
    '60000',
    '5',
    '58500',
    '2024-03-05',
    '35',
    '1.4',
  ]);
});
