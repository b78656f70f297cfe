import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LIST_IDS } from '../../src/protocol.ts';
import { wordsOf } from '../../src/words/words.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

test.each(['en', 'ja'] as const)(
  'the README names every list as the add-on does, in %s',
  (language) => {
    for (const id of LIST_IDS) {
      const { name, who } = wordsOf(language).lists[id];
      expect(readme).toContain(`| ${name} | ${who} |`);
    }
  },
);

test('every function of the formula help has an example', () => {
  const main = readFileSync(new URL('../../src/main.ts', import.meta.url), 'utf8');
  const functions = [...main.matchAll(/\b[A-Z]+(?:_[A-Z]+)+\b/g)].map(([name]) => name);
  expect(functions.length).toBeGreaterThan(15);
  for (const name of functions) expect(readme).toContain(`=${name}(`);
});

test('every picture and every place inside the page that the README links to is there', () => {
  const links = [...readme.matchAll(/\]\(([^)#\s][^)\s]*)\)/g)].map(([, link]) => link);
  const files = links.filter((link) => !/^https?:/.test(link));
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) {
    expect(readFileSync(new URL(`../../${file}`, import.meta.url)).length).toBeGreaterThan(0);
  }
  const headings = [...readme.matchAll(/^#+ (.*)$/gm)].map(([, text]) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replace(/ /g, '-'),
  );
  for (const [, anchor] of readme.matchAll(/\]\(#([^)]+)\)/g)) expect(headings).toContain(anchor);
});
