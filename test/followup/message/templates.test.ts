import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fieldsOf,
  MESSAGE_LIMIT,
  render,
  type Template,
  templateFor,
  unknownFields,
} from '../../../src/followup/message/templates.ts';

const FIELDS = fieldsOf({
  name: ['Name', '氏名'],
  lastProduct: ['Last product', '最後の商品'],
  company: ['Company', '会社名'],
});
const message = (body: string, subject = '') => ({ subject, body });
const body = (text: string, values: Readonly<Record<string, string>>) =>
  render(message(text), FIELDS, (id) => values[id] ?? null).body;

const ANN = { name: 'Ann Lee', lastProduct: 'a kettle' };

test('a field is known by its id and by its header in either language, whatever the spaces', () => {
  for (const name of ['name', 'Name', '{ name }'.slice(1, -1), '氏名', ' 氏 名 ', 'ＮＡＭＥ']) {
    expect(body(`Dear {{${name}}},`, ANN)).toBe('Dear Ann Lee,');
  }
  expect(body('{{last_product}} {{Last Product}} {{lastproduct}}', ANN)).toBe(
    'a kettle a kettle a kettle',
  );
});

test('unknown fields are told once each as they were written, and stay in the text', () => {
  const text = message('{{Nmae}} {{name}} {{ NMAE }} {{birthday}}', '{{Company}} {{shoe size}}');
  expect(unknownFields(text, FIELDS)).toEqual(['shoe size', 'Nmae', 'birthday']);
  expect(body('Dear {{Nmae}},', ANN)).toBe('Dear {{Nmae}},');
});

test.each([
  ['Dear {{name}},', 'Dear,'],
  ['Did {{name}} like {{lastProduct}}?', 'Did like?'],
  ['{{company}} {{name}} wrote', 'wrote'],
  ['of {{company}}', 'of'],
  ['A  kept  gap {{name}} here', 'A  kept  gap here'],
  ['{{company}}\n{{name}} 様\nこんにちは', '様\nこんにちは'],
  ['{{company}}\nHello', 'Hello'],
  ['Hello\n\n{{company}}', 'Hello\n'],
])('%j without values is %j', (text, rendered) => {
  expect(body(text, {})).toBe(rendered);
});

test('a value is text: it is never read as a field again', () => {
  expect(body('{{name}} {{company}}', { name: '{{company}}', company: '$& {{name}}' })).toBe(
    '{{company}} $& {{name}}',
  );
  expect(body('{{{name}}}', { name: 'x' })).toBe('{x}');
});

test('subject and body are filled alike, and a subject is one line', () => {
  const filled = render(message('Dear {{name}}', 'For {{name}}\nand all'), FIELDS, () => 'A\nB');
  expect(filled).toEqual({ subject: 'For A B and all', body: 'Dear A\nB' });
});

test('a body ends where a cell does, between whole characters', () => {
  expect(body('{{name}}', { name: 'x'.repeat(60_000) })).toHaveLength(MESSAGE_LIMIT);
  expect(body('{{name}}', { name: `x${'😀'.repeat(30_000)}` })).toHaveLength(MESSAGE_LIMIT - 1);
});

const template = (list: string, tier: string, subject: string): Template => ({
  list,
  tier,
  subject,
  body: '',
});

test('the most specific template applies: list and tier, list, tier, then the one for all', () => {
  const all = [
    template('', '', 'all'),
    template('', 'champions', 'tier'),
    template('win-back', '', 'list'),
    template('win-back', 'champions', 'both'),
    template('win-back', 'champions', 'second'),
  ];
  const chosen = (list: string, tier: string) => templateFor(all, list, tier)?.subject;
  expect(chosen('win-back', 'champions')).toBe('both');
  expect(chosen('win-back', 'lost')).toBe('list');
  expect(chosen('thank-you', 'champions')).toBe('tier');
  expect(chosen('thank-you', 'lost')).toBe('all');
  expect(templateFor(all.slice(1), 'thank-you', 'lost')).toBeNull();
});

test('a text without fields stays to the letter, and one with values holds every value', () => {
  fc.assert(
    fc.property(fc.string(), fc.stringMatching(/^[a-z]{1,9}$/), (text, name) => {
      const plain = text.replace(/[{}\r]/g, '');
      expect(body(plain, ANN)).toBe(plain);
      expect(body(`${plain}{{name}}${plain}`, { name })).toBe(plain + name + plain);
    }),
  );
});

test('empty fields never leave a doubled space that the owner did not write', () => {
  const word = fc.constantFrom('{{name}}', '{{company}}', 'Hello', 'there', 'dear');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 9 }), (words) => {
      const text = body(words.join(' '), {});
      expect(text).not.toMatch(/ {2}|^ | $|\{\{/);
      expect(text.split(' ').filter(Boolean)).toEqual(words.filter((one) => !one.includes('{')));
    }),
  );
});
