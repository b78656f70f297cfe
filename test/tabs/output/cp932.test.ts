import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forCp932, outsideCp932 } from '../../../src/tabs/output/cp932.ts';

/** Every character that one or two bytes of code page 932 stand for, its private area apart. */
function repertoire(): Set<string> {
  const decoder = new TextDecoder('shift_jis', { fatal: true });
  const found = new Set<string>();
  const tryBytes = (...bytes: number[]): void => {
    try {
      const text = decoder.decode(Uint8Array.from(bytes));
      if ([...text].length === 1 && !/[\p{Co}\p{Cc}]/u.test(text)) found.add(text);
    } catch {
      // These bytes stand for nothing.
    }
  };
  for (let lead = 0; lead < 0x100; lead++) tryBytes(lead);
  for (let lead = 0x81; lead < 0xfd; lead++) {
    for (let trail = 0x40; trail < 0xfd; trail++) tryBytes(lead, trail);
  }
  return found;
}

const KNOWN = repertoire();

test('the table has exactly the characters of the code page', () => {
  expect(KNOWN.size).toBe(7_484);
  const differing: string[] = [];
  for (let code = 0x20; code < 0x30000; code++) {
    if (code === 0x7f || (code >= 0x80 && code < 0xa0) || (code >= 0xd800 && code < 0xf900))
      continue;
    const character = String.fromCodePoint(code);
    if ((outsideCp932(character).length === 0) !== KNOWN.has(character)) differing.push(character);
  }
  expect(differing).toEqual([]);
});

test('characters that cannot be printed are told once each, in the order they stand', () => {
  expect(outsideCp932('髙﨑 ①㈱ 山田ﾀﾛｳ Ann')).toEqual([]);
  expect(outsideCp932('𠮷田 é 𠮷 😀')).toEqual(['𠮷', 'é', '😀']);
});

test('look-alikes are replaced before anything is called unprintable', () => {
  expect(forCp932('1−2〜3—4')).toBe('1－2～3―4');
  expect(outsideCp932(forCp932('1−2〜3—4‖5'))).toEqual([]);
});

test('a text is printable exactly when each of its characters is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const strange = [...text].filter((character) => !KNOWN.has(character));
      expect(outsideCp932(text)).toEqual([...new Set(strange)]);
    }),
  );
});
