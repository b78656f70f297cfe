import { expect, test } from 'vitest';
import { fill } from '../../src/words/fill.ts';
import { GAPS, TEMPLATES } from './templates.ts';

const template = (list: string) => TEMPLATES.find(([id]) => id === list)!;
const from = (values: Readonly<Record<string, string>>) => (field: string) => values[field] ?? null;
const en = (list: string, values: Readonly<Record<string, string>>) =>
  fill(template(list)[1], from(values), 'en');
const ja = (list: string, values: Readonly<Record<string, string>>) =>
  fill(template(list)[2], from(values), 'ja');

const REGULAR = { rhythm: '30', gap: '47', late: '17', visits: '5' };

test('B27: the golden sentence of a late regular, in both languages', () => {
  expect(en('lapse-warning', { ...REGULAR, amount: '¥60,000', stage: 'Steady active' })).toBe(
    'Usually comes every 30 days; 47 days since the last visit (17 days late). 5 visits, ¥60,000 in total, Steady active.',
  );
  expect(ja('lapse-warning', { ...REGULAR, amount: '6万円', stage: 'コツコツ現役' })).toBe(
    'いつもは30日おきのご来店が47日空いています(予定より17日遅れ)。累計6万円・5回のコツコツ現役のお客様です。',
  );
});

test('B27: the golden sentence of a first purchase without a product column', () => {
  expect(en('thank-you', { days: '3', amount: '¥8,000' })).toBe(
    'First purchase 3 days ago: ¥8,000. No thank-you recorded.',
  );
  expect(ja('thank-you', { days: '3', amount: '8,000円' })).toBe(
    '3日前に初めてのお買い上げ(8,000円)。お礼の記録がありません。',
  );
});

test.each([
  ['thank-you', { days: '3' }, 'First purchase 3 days ago. No thank-you recorded.'],
  ['thank-you', { product: 'iron kettle' }, 'iron kettle. No thank-you recorded.'],
  ['thank-you', {}, 'No thank-you recorded.'],
  [
    'second-order',
    { days: '20', left: '70', watch: '90' },
    'Bought once, 20 days ago; 70 days left to day 90.',
  ],
  ['second-order', { left: '70', watch: '90' }, 'Bought once; 70 days left to day 90.'],
  ['lapse-warning', { gap: '47', visits: '5' }, '47 days since the last visit. 5 visits.'],
  [
    'win-back',
    { gap: '300', visits: '2', p: '12' },
    'No purchase for 300 days. 2 visits; 12 % of customers this late came back within 90 days.',
  ],
  [
    'leave-alone',
    { gap: '9', visits12: '4' },
    'Last 9 days ago, 4 visits in 12 months. No discount needed.',
  ],
  ['top-gift', { rank: '3', giftGap: '400' }, 'No. 3 by sales in 12 months; no gift for 400 days.'],
  ['top-gift', { giftGap: '400' }, 'No gift for 400 days.'],
  [
    'visit-plan',
    { demand: '¥9', share: '10 %', value: '¥2' },
    'Demand ¥9, our share 10 %; the next is worth ¥2.',
  ],
  [
    'visit-plan',
    { demand: '¥9', estimated: '(estimated)', share: '10 %' },
    'Demand ¥9 (estimated), our share 10 %.',
  ],
  ['top-customers', { year: '¥9', rank: '2', count: '8' }, '¥9 in 12 months, no. 2 of 8.'],
  [
    'complaint-follow-up',
    { day: '2024-05-01', memo: 'The lid broke.\nTwice!' },
    'Complaint of 2024-05-01: The lid broke. Twice!',
  ],
  ['quiet-repeaters', { orders: '6', gap: '200' }, '6 orders, the last 200 days ago.'],
  ['handover', { relation: 'Stage 4', due: '2024-06-01' }, 'Stage 4; next due 2024-06-01.'],
  [
    'handover',
    { last: '2024-05-01', open: 'price list' },
    'Last purchase 2024-05-01; open: price list.',
  ],
  [
    'key-person-change',
    { due: '2024-06-01', old: 'Ito', day: '2024-05-01' },
    'Visit by 2024-06-01.',
  ],
  ['excluded', { why: 'opted out', row: '7' }, 'opted out (row 7).'],
  ['custom', {}, ''],
])('%s with %o alone says: %s', (list, values, sentence) => {
  expect(en(list, values)).toBe(sentence);
});

test.each([
  [
    'lapse-warning',
    { ...REGULAR, rhythm: '', amount: '6万円', stage: '優良現役' },
    '累計6万円・5回の優良現役のお客様です。',
  ],
  [
    'lapse-warning',
    { gap: '47', rhythm: '30', amount: '6万円' },
    'いつもは30日おきのご来店が47日空いています。累計6万円。',
  ],
  [
    'win-back',
    { gap: '300', stage: '優良離脱', visits: '9' },
    '300日お買い上げがありません。優良離脱、9回。',
  ],
  ['handover', { relation: '段階4', last: '2024-05-01' }, '段階4。最終購入2024-05-01。'],
  ['handover', { open: '見積' }, '未完了:見積。'],
  ['quiet-repeaters', { orders: '6', gap: '200' }, '受注6回、前回から200日。'],
  [
    'visit-plan',
    { cell: 'Ac', mode: '攻める', demand: '900万円', estimated: '(推定)', share: '10%' },
    'Ac 攻める:需要900万円(推定)、シェア10%。',
  ],
  [
    'merge-candidates',
    { field: '電話', a: '山田太郎', b: '山田花子' },
    '電話が同じ:「山田太郎」と「山田花子」。',
  ],
])('%s in Japanese with %o alone says: %s', (list, values, sentence) => {
  expect(ja(list, values)).toBe(sentence);
});

test('English has the singular at 1, of the nouns that are counted and of no others', () => {
  expect(
    en('lapse-warning', {
      rhythm: '1',
      gap: '1',
      late: '1',
      visits: '1',
      amount: '£1',
      stage: 'New',
    }),
  ).toBe(
    'Usually comes every 1 day; 1 day since the last visit (1 day late). 1 visit, £1 in total, New.',
  );
  expect(
    en('referral-thanks', { newName: 'Ann', newDay: '2024-05-01', refCount: '1', refSales: '£9' }),
  ).toBe('Introduced Ann on 2024-05-01; 1 introduction, £9 so far.');
  expect(en('anniversary', { years: '1', product: 'Roof', jobDay: '2023-05-01' })).toBe(
    '1 year since Roof on 2023-05-01.',
  );
  expect(en('up-sell', { count: '1', category: 'Tea', band: 'plain' })).toBe(
    '1 purchase in Tea, all plain.',
  );
  expect(en('cross-sell', { share: '1', b: 'Soap', lift: '1' })).toBe(
    '1 % of its buyers also buy Soap (1 times the average).',
  );
  expect(fill("Bought {n} months' supply.", () => '1', 'en')).toBe("Bought 1 month's supply.");
  expect(fill('{n} days', () => '11', 'en')).toBe('11 days');
});

test('a gap without an earlier entry reads that none is recorded', () => {
  expect(
    GAPS.map(([, template]) =>
      fill(
        template,
        from({ rank: '3', town: 'Soho', season: 'Year-end card', class: 'user' }),
        'en',
      ),
    ),
  ).toEqual([
    'No. 3 by sales in 12 months; no gift recorded.',
    'Comes from Soho; no mail recorded.',
    'Year-end card; no contact recorded (user).',
    'Active customer; no newsletter recorded.',
  ]);
  expect(
    GAPS.map(([, , template]) =>
      fill(
        template,
        from({ rank: '3', year: '9万円', town: '青山', season: '年賀状', class: '常連' }),
        'ja',
      ),
    ),
  ).toEqual([
    '年間9万円で3位。贈り物の記録がありません。',
    '青山からご来店。DMの記録がありません。',
    '年賀状のご挨拶。連絡の記録がありません(常連)。',
    '現役のお客様。ニュースレターの記録がありません。',
  ]);
  expect(fill(GAPS[3][1], from({ nlGap: '40' }), 'en')).toBe(
    'Active customer; last newsletter 40 days ago.',
  );
});

test('what a value says is never read as a template', () => {
  expect(fill('{a} ({b}).', from({ a: '{b}', b: '[x|y]; (z' }), 'en')).toBe('{b} ([x|y]; (z).');
});
