import { expect, test } from 'vitest';
import { ASKED, askedBy, codesOf, LANGUAGES } from '../../../src/followup/narrow/asked.ts';
import { headerKey } from '../../../src/sales/plain.ts';
import { codeWords } from '../../../src/tabs/describe.ts';
import { teaShop } from './tea-shop.ts';

test('every label and id means one fact, whichever language it is in', () => {
  const byKey = new Map<string, string>();
  for (const { fact } of ASKED) {
    for (const name of [fact, ...LANGUAGES.map(({ facts }) => facts[fact].header)]) {
      expect(byKey.get(headerKey(name)) ?? fact).toBe(fact);
      byKey.set(headerKey(name), fact);
      expect(askedBy(` ${name.toUpperCase()}`)?.fact).toBe(fact);
    }
  }
  expect(askedBy('shoe size')).toBeUndefined();
});

test('every code has a word of its own in each language', () => {
  for (const asked of ASKED) {
    if (asked.as !== 'code') continue;
    const codes = codesOf(asked.codes);
    expect(codes.length).toBeGreaterThan(1);
    for (const words of LANGUAGES) {
      const called = codes.map((code) => headerKey(codeWords(asked.codes, words)(code)));
      expect(new Set(called).size).toBe(codes.length);
    }
  }
});

test('every fact that can be asked is computed, as what the table says it is', () => {
  const { facts } = teaShop();
  const kinds = {
    number: ['integer', 'decimal', 'money'],
    day: ['date'],
    name: ['text'],
    text: ['text'],
    segment: ['segment'],
  };
  for (const asked of ASKED) {
    const wanted = asked.as === 'code' ? [asked.codes] : kinds[asked.as];
    expect(wanted).toContain(facts[asked.fact]?.kind);
  }
});
