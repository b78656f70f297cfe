import { expect, test } from 'vitest';
import {
  CONTACT_WEIGHTS,
  contactTypeOf,
  isNewsletter,
} from '../../../src/followup/log/contact-types.ts';
import { CONTACT_TYPES } from '../../../src/followup/log/log.ts';
import sheets from '../../data/sheets.json';

const OF_NAME = {
  面談: 'visit',
  ラブレター: 'letter',
  一律の印刷物: 'print',
  電話: 'phone',
  '個別メール・LINE': 'message',
  一斉メール: 'bulkMail',
  贈り物: 'gift',
} as const;

test('every collected word of a type is read as that type, with its weight', () => {
  for (const { type, weight, synonyms } of sheets.contact_types) {
    const id = OF_NAME[type as keyof typeof OF_NAME];
    expect(CONTACT_WEIGHTS[id]).toBe(weight);
    for (const word of [type, ...synonyms]) {
      expect([word, contactTypeOf(word)]).toEqual([word, id]);
      expect([word, contactTypeOf(` ${word.toUpperCase()} `)]).toEqual([word, id]);
    }
  }
});

test('our own names of the types are read in English', () => {
  const names = [
    ...['Our visit', 'Personal letter', 'Printed piece', 'Phone', 'Personal message'],
    ...['Bulk mail', 'Gift'],
  ];
  expect(names.map(contactTypeOf)).toEqual(CONTACT_TYPES);
});

test.each([
  ['お電話しました', 'phone'],
  ['ＴＥＬ', 'phone'],
  ['called twice', 'phone'],
  ['2 visits', 'visit'],
  ['オンライン面談', 'visit'],
  ['online meeting', 'visit'],
  ['一斉LINE', 'bulkMail'],
  ['LINEで返信', 'message'],
  ['お礼のメール', 'message'],
  ['ダイレクトメール', 'print'],
  ['Direct mail', 'print'],
  ['手書きの手紙', 'letter'],
  ['Thank-you letters', 'letter'],
  ['クリスマスプレゼント', 'gift'],
])('%s is read as %s', (text, type) => {
  expect(contactTypeOf(text)).toBe(type);
});

test('a word inside another word is none, and neither is what nobody lists', () => {
  for (const text of ['', '  ', 'online', 'hotel', 'recall', 'wait', '12']) {
    expect([text, contactTypeOf(text)]).toEqual([text, null]);
  }
});

test('D3: newsletter, mail magazine, visit and phone are types of a contact', () => {
  expect(['ニュースレター', 'メールマガジン', '定期訪問', '電話'].map(contactTypeOf)).toEqual([
    'print',
    'bulkMail',
    'visit',
    'phone',
  ]);
  expect(['季刊誌', 'Newsletter 12', 'メルマガ', 'DM', '訪問'].map(isNewsletter)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
