import { expect, test } from 'vitest';
import domain from '../../src/sales/domain.json';
import { rolesOfSynonym, wordsOf } from '../../src/sales/domain.ts';
import { meaningsOf } from '../../src/sales/header-roles.ts';
import sheets from '../data/sheets.json';

/** An object with only these of its keys. */
function only(value: object, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([key]) => keys.includes(key)));
}

function each(table: object, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(table).map(([name, value]) => [name, only(value, keys)]),
  );
}

const layoutKeys = [
  ...['id', 'complete', 'grain', 'order_level_fields', 'headers'],
  ...['map', 'customer_key', 'sale_when', 'not_sale_when', 'codes'],
];

test('the product has all words of the collected file, without its notes', () => {
  // Headers that people were seen to use since may join in the product alone.
  const roles = Object.entries(sheets.roles).map(([role, { ja, en, ...rest }]) => {
    const words = { ja: expect.arrayContaining(ja), en: expect.arrayContaining(en) };
    return [role, { ...only(rest, ['rank']), ...words }];
  });
  expect(domain).toEqual({
    roles: Object.fromEntries(roles),
    ambiguous_synonyms: sheets.ambiguous_synonyms,
    words: each(sheets.words, ['ja', 'ja_patterns', 'en', 'en_patterns']),
    exports: sheets.exports.map((layout) => only(layout, layoutKeys)),
  });
});

test('every synonym names its role, however it is written', () => {
  const ambiguous = new Set(Object.keys(sheets.ambiguous_synonyms));
  for (const [role, { ja, en }] of Object.entries(sheets.roles)) {
    for (const synonym of [...ja, ...en]) {
      const spelled = `＊ ${synonym.toUpperCase()}`;
      expect([synonym, rolesOfSynonym(synonym)]).toEqual([synonym, expect.arrayContaining([role])]);
      if (!ambiguous.has(synonym.toLowerCase())) {
        expect([spelled, rolesOfSynonym(spelled)]).toEqual([
          spelled,
          expect.arrayContaining([role]),
        ]);
      }
    }
  }
});

test('a synonym that may mean several roles names all of them', () => {
  expect(rolesOfSynonym('Name')).toEqual(['customer_name', 'order_id', 'product']);
});

test('headers that nobody listed are understood by what is in them', () => {
  const role = (header: string): string | undefined => meaningsOf(header)[0]?.role;
  expect(
    ['購入者(姓)', 'メール(購入者)', 'Contact email', 'Total (USD)', '決済総額(税込)'].map(role),
  ).toEqual(['last_name', 'email', 'email', 'order_total', 'order_total']);
  expect(['Date created', 'BillZipCode', 'お買上げ金額(税込)', 'Buyer Username'].map(role)).toEqual(
    ['date', 'postal_code', 'amount', undefined],
  );
  expect(
    ['配送先 名前', 'Recipient email', 'Shipping phone', '消費税(10%)', '次回来店予定日'].map(role),
  ).toEqual([undefined, undefined, undefined, 'tax', undefined]);
});

test('word lists are compared without case and width', () => {
  expect(wordsOf('opt_out_true').has('ng')).toBe(true);
  expect(wordsOf('cancelled_status').has('canceled')).toBe(true);
});
