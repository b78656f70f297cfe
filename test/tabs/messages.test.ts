import { expect, test } from 'vitest';
import { listById } from '../../src/followup/lists/all.ts';
import { type Template, unknownFields } from '../../src/followup/message/templates.ts';
import { fieldText } from '../../src/tabs/field-text.ts';
import { followupTab } from '../../src/tabs/followup.ts';
import { isField, MESSAGE_FIELDS, messageFor } from '../../src/tabs/messages.ts';
import { wordsOf } from '../../src/words/words.ts';
import { shopOn } from '../followup/shop.ts';

const SALES = [
  ['Order date', 'Customer', 'Amount', 'Email', 'Do Not Contact'],
  ['2024-09-20', 'Ann', 1200, 'ann@example.com', ''],
  ['2024-09-21', 'Bob', 80, 'bob@example.com', 'yes'],
];
const { shop, facts, k } = shopOn(SALES, '2024-09-30');
const list = listById('thank-you', shop.settings)!;
const members = {
  people: [k('Ann')],
  joint: new Map([[k('Ann'), [k('Bob')]]]),
  heldBack: [],
  excluded: [],
};
const listing = { list, members, shop, facts };
const template = (body: string, tier = ''): Template => ({ list: '', tier, subject: '', body });

test.each(['en', 'ja'] as const)(
  'every cell of a list can be quoted as it stands: %s',
  (language) => {
    const words = wordsOf(language);
    const { columns } = followupTab(
      { ...listing, name: 'x', message: () => null, record: {} },
      words,
      'JPY',
    );
    for (const { id, header, values } of columns.filter((one) => isField(one.id))) {
      const message = messageFor([template(`<{{${header}}}>`)], listing, words, 'JPY')(k('Ann'));
      expect(message?.body, id).toBe(values[0] === '' ? '<>' : `<${values[0]}>`);
    }
  },
);

test('fields are known by their headers in both languages, the owner’s columns by none', () => {
  const known = (body: string) => unknownFields({ subject: '', body }, MESSAGE_FIELDS);
  expect(known('{{Name}} {{氏名}} {{ days since }} {{理由}} {{連名}}')).toEqual([]);
  expect(known('{{Subject}} {{本文}} {{Done}} {{Email Sent}} {{メモ}} {{Frist name}}')).toEqual([
    ...['Subject', '本文', 'Done', 'Email Sent', 'メモ', 'Frist name'],
  ]);
});

test('a customer gets the message of their tier, or none', () => {
  const { tiers, rfm } = shop.analysis;
  const mark = tiers[rfm.segment[k('Ann')]].mark;
  const other = tiers.find((tier) => tier.mark !== mark)!.mark;
  const words = wordsOf('en');
  const of = (tier: string) =>
    messageFor([template('Hello', tier)], listing, words, 'GBP')(k('Ann'));
  expect(of(mark)?.body).toBe('Hello');
  expect(of(other)).toBeNull();
});

test('who opted out has no address to be mailed to, and who shares a letter is named on it', () => {
  const text = fieldText(listing, wordsOf('en'), 'GBP');
  expect(text('recipient', k('Ann'))).toBe('ann@example.com');
  expect(text('recipient', k('Bob'))).toBe('');
  expect(text('jointNames', k('Ann'))).toBe('Bob');
});
