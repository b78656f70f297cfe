import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { GUARDS } from './guards.ts';

const HOME = new URL('../../', import.meta.url);

test.each(GUARDS)('the guard still stands: $drop', ({ file, text, instead, test: noticing }) => {
  const source = readFileSync(new URL(file, HOME), 'utf8');
  expect(source.split(text)).toHaveLength(2);
  expect(instead).not.toBe(text);
  expect(existsSync(new URL(noticing, HOME))).toBe(true);
});

test('no two guards are the same', () => {
  const taken = GUARDS.map(({ file, text, instead }) => `${file} ${text} ${instead}`);
  expect(new Set(taken).size).toBe(GUARDS.length);
  expect(GUARDS.length).toBeGreaterThan(25);
});
