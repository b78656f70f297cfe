import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { SYSTEMS } from '../systems/ids.ts';
import { textOf } from './pages.ts';

const top = fileURLToPath(new URL('../..', import.meta.url));
const ours = ['src', 'sidebar', 'test'].flatMap((folder) =>
  readdirSync(`${top}/${folder}`, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file}`)
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file)),
);

const pages = ['sales', 'customers', 'models', 'shop', 'followup'].map((folder) =>
  textOf(`src/${folder}/README.md`),
);
const sections = pages.flatMap((page) =>
  [...page.matchAll(/^## (\d+(?:\.\d+)?) /gm)].map(([, number]) => number),
);

test('every section of the methods that a comment names is on one of the pages', () => {
  const named = ours.flatMap((file) =>
    [...textOf(file).matchAll(/METHODS (?:section )?(\d+(?:\.\d+)?)/g)].map(([, number]) => number),
  );
  expect(named.length).toBeGreaterThan(60);
  expect([...new Set(named)].filter((number) => !sections.includes(number))).toEqual([]);
});

test('every numbered system is told on the page of systems, by the words of its source', () => {
  const page = textOf('test/systems/README.md');
  const told = [...page.matchAll(/^\| ([A-E]\d+) \| 「(.+)」 \| .{10,} \|$/gm)];
  expect(told.map(([, id, words]) => [id, words])).toEqual(Object.entries(SYSTEMS));
});

test('the method pages repeat no section', () => {
  const twice = sections.filter((number, i) => sections.indexOf(number) !== i && number !== '7');
  expect(twice).toEqual([]);
});
