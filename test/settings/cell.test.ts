import { expect, test } from 'vitest';
import type { Cell } from '../../src/sales/sales.ts';
import { readSetting } from '../../src/settings/cell.ts';
import { defaultsFor, KINDS, SETTING_KEYS, type SettingKey } from '../../src/settings/keys.ts';
import { wordsOf } from '../../src/words/words.ts';
import { day } from '../data.ts';

const place = { dayOf: (instant: number) => Math.floor(instant / 86_400_000) + 25_569 };
const read = (key: SettingKey, cell: Cell) => readSetting(key, cell, place);

const GOOD: readonly (readonly [SettingKey, Cell, unknown])[] = [
  ['asOf', 'Last sale', { choice: 'lastSale' }],
  ['asOf', '2024-09-30', { day: day('2024-09-30') }],
  ['asOf', { getTime: () => Date.UTC(2024, 8, 30) }, { day: day('2024-09-30') }],
  ['trade', '美容室・サロン', { choice: 'salon' }],
  ['trade', 'long-cycle', { choice: 'long-cycle' }],
  ['visit.zeroAmount', ' VISIT ', { choice: 'visit' }],
  ['rfm.method', 'rfm-r', { choice: 'rfm-r' }],
  ['rfm.bins', '9', { number: 9 }],
  ['rfm.bins', 2, { number: 2 }],
  ['rfm.bins', '3', { number: 3 }],
  ['rfm.cutoffs.recency', '14 / 30/90', { cutoffs: [14, 30, 90], text: '14/30/90' }],
  ['rfm.cutoffs.frequency', '> 1.6 / 2', { cutoffs: [1.6, 2], text: '>1.6/2' }],
  [
    'rfm.cutoffs.monetary',
    '1,000 / ¥2,000 / 1万',
    { cutoffs: [1000, 2000, 10_000], text: '1,000/¥2,000/1万' },
  ],
  ['rfm.cutoffs.monetary', '分位', { choice: 'quantile' }],
  ['segments.table', 'eight ranks', { choice: 'ranks' }],
  ['cpm.buddingDays', '1', { number: 1 }],
  ['cpm.primeDays', 3650, { number: 3650 }],
  ['cpm.amount', '7万円', { number: 70_000 }],
  ['cpm.amount', '49.5', { number: 49.5 }],
  ['cpm.amount', '7 × average order', { choice: 'sevenOrders' }],
  ['cpm.lapseDays', '180', { number: 180 }],
  ['risk.graceDays', 0, { number: 0 }],
  ['risk.graceMode', '客ごとのばらつき', { choice: 'ownSpread' }],
  ['risk.dormantDays', '500', { number: 500 }],
  ['list.max', '1,000', { number: 1000 }],
  ['thanks.days', '30', { number: 30 }],
  ['watch.days', 120, { number: 120 }],
  ['work.order', 'Win-back、お礼', { words: ['Win-back', 'お礼'] }],
  ['rfm.window', '730', { number: 730 }],
  ['rfm.window', '全期間', { choice: 'all' }],
  ['mode', '訪問型', { choice: 'visits' }],
  ['mode', 'Mail order', { choice: 'mail' }],
  ['contact.userDays', '60 / 90', { cutoffs: [60, 90], text: '60/90' }],
  ['contact.repeaterDays', '30〜60', { cutoffs: [30, 60], text: '30/60' }],
  ['newsletter.everyDays', '30-91', { cutoffs: [30, 91], text: '30/91' }],
  ['relation.repeaterOrders', '4', { number: 4 }],
  ['gift.budget', '50万円', { number: 500_000 }],
  ['zone.primary', '0.5', { number: 0.5 }],
  ['effect.holdoutShare', 0.1, { number: 0.1 }],
  ['products.trial', 'starter, sample kit;\nmini', { words: ['starter', 'sample kit', 'mini'] }],
  ['visits.hoursEach', '1.5', { number: 1.5 }],
];

test.each(GOOD)('%s takes %s', (key, cell, value) => {
  expect(read(key, cell)).toEqual(value);
});

const BROKEN: readonly (readonly [SettingKey, Cell])[] = [
  ['asOf', 'soon'],
  ['asOf', '03/04/2024'],
  ['trade', 'bakery'],
  ['visit.zeroAmount', '0'],
  ['rfm.method', 'mean'],
  ['rfm.bins', '1'],
  ['rfm.bins', '10'],
  ['rfm.bins', '2.5'],
  ['rfm.bins', 'five'],
  ['rfm.cutoffs.recency', '90 / 30'],
  ['rfm.cutoffs.frequency', '2 / many'],
  ['rfm.cutoffs.frequency', '1/2/3/4/5/6/7/8/9'],
  ['rfm.cutoffs.monetary', '-5 / 10'],
  ['rfm.cutoffs.monetary', { getTime: () => 0 }],
  ['segments.table', 'twelve'],
  ['cpm.buddingDays', 0],
  ['cpm.primeDays', 'half a year'],
  ['cpm.amount', -1],
  ['cpm.lapseDays', true],
  ['risk.graceDays', '-3'],
  ['risk.graceMode', '15'],
  ['risk.dormantDays', '#REF!'],
  ['list.max', '0'],
  ['thanks.days', '5000'],
  ['mode', 'by post'],
  ['work.order', 'Win-back, Lost'],
  ['work.order', 'Narrow-down'],
  ['rfm.window', '10'],
  ['contact.userDays', '90'],
  ['contact.userDays', '120 / 90'],
  ['contact.repeaterDays', '30 / 60 / 90'],
  ['newsletter.everyDays', 30],
  ['relation.repeaterOrders', '5'],
  ['gift.cost', 'cheap'],
  ['zone.secondary', '1.5'],
  ['effect.holdoutShare', '-0.1'],
  ['visits.hoursEach', '0'],
];

test.each(BROKEN)('%s does not take %s', (key, cell) => {
  expect(read(key, cell)).toBeUndefined();
});

test('an empty cell is nothing typed, for every setting', () => {
  for (const key of SETTING_KEYS) {
    expect(read(key, '')).toBeNull();
    expect(read(key, '  ')).toBeNull();
  }
});

test('every word of every setting is understood in both languages', () => {
  for (const key of SETTING_KEYS) {
    for (const id of KINDS[key].choices ?? []) {
      for (const language of ['en', 'ja'] as const) {
        expect(read(key, wordsOf(language).settings.choices[id])).toEqual({ choice: id });
      }
    }
  }
});

test('every default is a value that its setting takes', () => {
  for (const trade of ['none', 'salon', 'long-cycle'] as const) {
    const defaults = defaultsFor(trade);
    for (const key of SETTING_KEYS) {
      const value = defaults[key];
      if ('choice' in value) expect(read(key, value.choice)).toEqual(value);
      else if ('number' in value) expect(read(key, value.number)).toEqual(value);
      else if ('cutoffs' in value) {
        expect(read(key, value.text)).toMatchObject({ cutoffs: value.cutoffs });
      } else if ('words' in value) {
        expect(read(key, value.words.join(', '))).toEqual(value.words.length === 0 ? null : value);
      }
    }
  }
});

test('the words of a setting with several choices differ', () => {
  for (const key of SETTING_KEYS) {
    for (const language of ['en', 'ja'] as const) {
      const words = (KINDS[key].choices ?? []).map((id) => wordsOf(language).settings.choices[id]);
      expect(new Set(words).size).toBe(words.length);
    }
  }
});
