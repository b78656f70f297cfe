import { expect, test } from 'vitest';
import { unzip, zip } from './zip.ts';

test('Bytes and pieces of text come back under their names.', async () => {
  const archive = await zip([
    ['a/名前.bin', new Uint8Array([1, 2, 3])],
    ['b.txt', ['こん', 'にちは']],
    ['empty', []],
  ]);
  const parts = unzip(archive);
  expect([...parts.keys()]).toEqual(['a/名前.bin', 'b.txt', 'empty']);
  expect([...(parts.get('a/名前.bin') ?? [])]).toEqual([1, 2, 3]);
  expect(Buffer.from(parts.get('b.txt') ?? []).toString()).toBe('こんにちは');
  expect(parts.get('empty')?.length).toBe(0);
});

test('Something else than an archive is refused.', () => {
  expect(() => unzip(new Uint8Array(100))).toThrow('The bytes are no zip archive.');
});
