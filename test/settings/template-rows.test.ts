import { expect, test } from 'vitest';
import { templateFor } from '../../src/followup/message/templates.ts';
import type { Cell } from '../../src/sales/sales.ts';
import { settingsOf } from '../../src/settings/read.ts';
import { NOTHING_FROZEN } from '../../src/settings/settings.ts';
import { sentence } from '../../src/words/messages.ts';
import { wordsOf } from '../../src/words/words.ts';

const words = wordsOf('en');
const { headers } = words.settings;

/** A tab with nothing but templates: list, tier, subject, body. */
function read(rows: readonly (readonly Cell[])[]) {
  const cells = [
    Object.values(headers),
    ['', '', '', '', '', 'templates'],
    ...rows.map((row) => [...row, '', '']),
  ];
  const tab = { cells, headers, frozen: NOTHING_FROZEN, name: () => 'Settings' };
  const { settings, findings } = settingsOf(tab, { dayOf: () => 0 });
  return {
    templates: settings.templates,
    notes: findings.map(({ row, note }) => [row, sentence(words.notes, note)]),
  };
}

test('a template names its list and its tier in any language, or neither', () => {
  const { templates, notes } = read([
    ['Win-back', 'Champions', 'Hello', 'Dear {{Name}}'],
    ['お礼', '常連', '御礼', '{{氏名}}様'],
    ['', '', '', 'Dear {{ last product }}'],
    ['newsletter', 'C', 'News', ''],
  ]);
  expect(notes).toEqual([]);
  expect(templates).toEqual([
    { list: 'win-back', tier: 'A', subject: 'Hello', body: 'Dear {{Name}}' },
    { list: 'thank-you', tier: 'B', subject: '御礼', body: '{{氏名}}様' },
    { list: 'newsletter', tier: 'C', subject: 'News', body: '' },
    { list: '', tier: '', subject: '', body: 'Dear {{ last product }}' },
  ]);
});

test('a segment is closer than its group, a group than everybody, a list than any tier', () => {
  const { templates } = read([
    ['', '', 'all', ''],
    ['', 'Keep', 'group', ''],
    ['', '優良顧客', 'segment', ''],
    ['win-back', '', 'list', ''],
    ['win-back', '', 'later', ''],
  ]);
  const found = (list: string, tier: string) => templateFor(templates, list, tier)?.subject;
  expect(found('coupon', 'A')).toBe('segment');
  expect(found('coupon', 'B')).toBe('group');
  expect(found('coupon', 'K')).toBe('all');
  expect(found('win-back', 'A')).toBe('list');
});

const BROKEN = [
  [
    ['Win-bak', '', 'Hello', ''],
    'Settings!A3 is no list, so this template is not used. Type the name of a list, or nothing for all.',
  ],
  [
    ['', 'Golden', 'Hello', ''],
    'Settings!B3 is no segment or group, so this template is not used. Type one, or nothing for all.',
  ],
  [
    ['', '', 'Hello', 'Dear {{Frist name}}, {{Name}} {{Body}} {{Frist name}}'],
    'Settings!D3: {{Frist name}}, {{Body}} is no field; type the header of a column of a list, such as {{Name}}. This template is not used.',
  ],
  [
    ['', '', '{{Nmae}}', '{{Frist}}'],
    'Settings!C3: {{Nmae}}, {{Frist}} is no field; type the header of a column of a list, such as {{Name}}. This template is not used.',
  ],
  [
    ['coupon', '', '', { getTime: () => 0 }],
    'Settings!C3: this template has neither subject nor body, so it is not used. Type one.',
  ],
] as const;

test.each(BROKEN)('a broken row %j is left out and said with its cell', (row, note) => {
  const good = ['', '', 'Good', ''];
  const { templates, notes } = read([row, good]);
  expect(notes).toEqual([[2, note]]);
  expect(templates.map(({ subject }) => subject)).toEqual(['Good']);
});
