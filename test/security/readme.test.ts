import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { PARTS } from '../soak/parts.ts';
import { GUARDS } from './guards.ts';

const HOME = fileURLToPath(new URL('../../', import.meta.url));
const page = readFileSync(`${HOME}test/security/README.md`, 'utf8');
const files = readdirSync(`${HOME}test`, { recursive: true, encoding: 'utf8' });

test('the page names every guard with its test', () => {
  const missing = GUARDS.filter(
    ({ drop, test: file }) => !page.includes(`| ${drop} | \`${file.slice('test/'.length)}\` |`),
  );
  expect(missing.map(({ drop }) => drop)).toEqual([]);
});

test('every test and file that the page names is there', () => {
  const named = [...page.matchAll(/`([\w./-]+\.ts)`/g)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(GUARDS.length);
  const gone = named.filter(
    (name) => !existsSync(HOME + name) && !files.some((file) => file.endsWith(name)),
  );
  expect(gone).toEqual([]);
});

test('every part of the long run has a name on the page, and its files are there', () => {
  for (const { name, files: parts } of PARTS) {
    expect(page).toContain(`\`${name}\``);
    for (const part of parts) expect(existsSync(HOME + part), part).toBe(true);
  }
});
