import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadProject } from '../host/script.ts';

const HOME = fileURLToPath(new URL('../../', import.meta.url));
const page = readFileSync(`${HOME}src/sheets/PRIVACY.md`, 'utf8');
const [english, japanese] = page.split('## データの扱い');

/** Every name under which something is kept, by the sources. */
const keys = ['src', 'sidebar'].flatMap((folder) =>
  readdirSync(HOME + folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.d)\.tsx?$/.test(name))
    .flatMap((name) => {
      const text = readFileSync(`${HOME}${folder}/${name}`, 'utf8');
      return [...text.matchAll(/'(otokui(?:\.\w+)*\.?)'/g)].map(([, key]) => key);
    }),
);

test('the page for owners names every key under which something is kept, in both languages', () => {
  const names = [...new Set(keys)].sort();
  expect(names).toContain('otokui.columns.');
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name) => !english.includes(`\`${name}\``))).toEqual([]);
  expect(names.filter((name) => !japanese.includes(`\`${name}\``))).toEqual([]);
});

test('it names no key that is not there', () => {
  const named = [...page.matchAll(/`(otokui[\w.]*)`/g)].map(([, name]) => name);
  expect(named.filter((name) => !keys.includes(name))).toEqual([]);
});

test('it names the permissions that are asked for, and tests and files that there are', () => {
  for (const scope of loadProject().manifest.oauthScopes)
    expect(page).toContain(`\`${scope.split('/auth/')[1]}\``);
  const files = [...page.matchAll(/`(test\/[\w/.-]+)`/g)].map(([, file]) => file);
  expect(files.length).toBeGreaterThan(4);
  expect(files.filter((file) => !existsSync(HOME + file))).toEqual([]);
  const links = [...page.matchAll(/\]\(((?!#|http)[^)]+)\)/g)].map(([, link]) => link);
  expect(links.filter((link) => !existsSync(`${HOME}src/sheets/${link}`))).toEqual([]);
});

test('what is kept in the cache is kept for as long as the page says', () => {
  for (const name of ['progress', 'cancel'])
    expect(readFileSync(`${HOME}src/sheets/${name}.ts`, 'utf8')).toContain('SECONDS = 360;');
  expect(english.match(/six minutes/g)).toHaveLength(2);
});
