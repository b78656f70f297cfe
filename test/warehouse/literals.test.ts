import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moneyLiteral, numberLiteral, textLiteral } from '../../src/warehouse/literals.ts';
import { database, run } from './duckdb.ts';

test('numbers are digits, and a decimal is a NUMERIC', () => {
  expect([numberLiteral(240), numberLiteral(1.5), numberLiteral(1e-7)]).toEqual([
    '240',
    "NUMERIC '1.5'",
    "NUMERIC '0.000000100'",
  ]);
  expect([moneyLiteral(700_000_000), moneyLiteral(-12_345), moneyLiteral(1)]).toEqual([
    "NUMERIC '70000'",
    "NUMERIC '-1.2345'",
    "NUMERIC '0.0001'",
  ]);
});

test('any text stays what it is, whatever it tries', async () => {
  const shop = await database();
  const pieces = fc.constantFrom(
    "'",
    '\\',
    '"',
    '`',
    '\n',
    '--',
    '/*',
    ';',
    '\\n',
    '好',
    'a',
    '$1',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, { maxLength: 12 }), async (parts) => {
      const text = parts.join('');
      expect(await run(shop, `SELECT ${textLiteral(text)} AS text`)).toEqual([{ text }]);
    }),
    { numRuns: 60 },
  );
});
