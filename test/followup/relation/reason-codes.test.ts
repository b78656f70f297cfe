import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_LOG } from '../../../src/followup/log/log.ts';
import { quietByReason, reasonOf } from '../../../src/followup/relation/reason-codes.ts';
import { reasonsIn } from '../../../src/followup/relation/reason-words.ts';
import { day } from '../../data.ts';
import { anyEntries, logWith } from './contacts.ts';

const TODAY = day('2024-12-31');

test.each([
  ['業績悪化のため来期は見送り', 'business'],
  ['コスト削減で案件が出てこない', 'business'],
  ['No budget until spring', 'business'],
  ['本社の方針変更', 'policy'],
  ['They go in-house from now on', 'policy'],
  ['ご担当が異動', 'transfer'],
  ['Ms Abe was transferred to Osaka', 'transfer'],
  ['他社に切り替えたとのこと', 'rival'],
  ['Went with a competitor', 'rival'],
  ['納期に不満', 'complaint'],
  ['Unhappy with the last delivery', 'complaint'],
])('E18: "%s" says %s', (memo, code) => {
  expect(reasonsIn(memo)).toEqual([code]);
});

test.each([
  '不満はないとのこと',
  'クレームなし',
  'No complaints at all',
  'Pays by bank transfer',
  '年始のご挨拶',
  '',
])('E18: "%s" says no reason', (memo) => {
  expect(reasonsIn(memo)).toEqual([]);
});

test('E18: the newest entry with a reason counts, its result before its memo', () => {
  const log = logWith(
    [0, '2024-03-01', { result: '業績', memo: '' }],
    [0, '2024-04-01', { result: '業績不振', memo: '競合' }],
    [0, '2024-05-01', { memo: '年賀状' }],
    [1, '2024-05-01', { purpose: 'complaint' }],
    [2, '2025-05-01', { memo: '異動' }],
  );
  expect([0, 1, 2, 3].map((k) => reasonOf(log, k, TODAY))).toEqual([
    'business',
    'complaint',
    'unknown',
    'unknown',
  ]);
});

test('E18: quiet repeaters are counted by reason, the others are not', () => {
  const log = logWith([0, '2024-03-01', { memo: '競合' }], [1, '2024-03-01', { memo: '競合' }]);
  expect(quietByReason({ quiet: Uint8Array.of(1, 0, 1, 1) }, log, TODAY)).toEqual([
    { key: 'business', count: 0 },
    { key: 'policy', count: 0 },
    { key: 'transfer', count: 0 },
    { key: 'rival', count: 1 },
    { key: 'complaint', count: 0 },
    { key: 'unknown', count: 2 },
  ]);
  expect(quietByReason({ quiet: Uint8Array.of(1) }, NO_LOG, TODAY)[5].count).toBe(1);
});

test('for any log, the reasons add up to the quiet repeaters', () => {
  fc.assert(
    fc.property(anyEntries, fc.array(fc.nat(1), { maxLength: 6 }), (entries, quiet) => {
      const counts = quietByReason({ quiet: Uint8Array.from(quiet) }, logWith(...entries), TODAY);
      const total = counts.reduce((sum, { count }) => sum + count, 0);
      expect(total).toBe(quiet.filter((each) => each === 1).length);
    }),
  );
});
