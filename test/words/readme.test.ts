import { expect, test } from 'vitest';
import { LIST_IDS } from '../../src/protocol.ts';
import { KINDS } from '../../src/settings/keys.ts';
import { PAGES, textOf } from './pages.ts';

/** What Google's own menu is called, in whose place ours stands. */
const GOOGLE = { en: ['Extensions'], ja: ['拡張機能'] };

/** All sentences of a words file, however deep they stand; those made of numbers are left out. */
function sayings(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words ? Object.values(words).flatMap(sayings) : [];
}

/** The texts between double asterisks, with the characters around the closing ones. */
function boldOf(page: string) {
  const prose = page.replace(/```[\s\S]*?```/g, '').replace(/\n(?!\n)/g, ' ');
  return [...prose.matchAll(/\*\*(.*?)(.)\*\*(.?)/g)].map(([, text, last, next]) => ({
    text: text + last,
    last,
    next,
  }));
}

test.each(PAGES)('$path names every list as the add-on does', ({ path, words }) => {
  const rows = LIST_IDS.map((id) => `| ${words.lists[id].name} | ${words.lists[id].who} |`);
  expect(rows.filter((row) => !textOf(path).includes(row))).toEqual([]);
});

test.each(PAGES)(
  'every name in bold on $path stands on the screen',
  ({ path, language, words }) => {
    const known = new Set([...sayings(words), ...GOOGLE[language]]);
    const names = boldOf(textOf(path))
      // A bold sentence or link opens a paragraph; what stands on the screen is neither.
      .filter(({ text }) => !/[.。?？]”?$|\]\(/.test(text))
      .flatMap(({ text }) => text.split(' → '));
    expect(names.length).toBeGreaterThan(40);
    expect(names.filter((name) => !known.has(name))).toEqual([]);
  },
);

test.each(PAGES)('every bold text of $path is shown as bold', ({ path }) => {
  // Markdown takes asterisks after a stop or bracket for closing ones only before a space or stop.
  const broken = boldOf(textOf(path)).filter(
    ({ last, next }) => /[\p{P}\p{S}]/u.test(last) && /[\p{L}\p{N}]/u.test(next),
  );
  expect(broken.map(({ text }) => text)).toEqual([]);
});

test.each(PAGES)('every setting on $path has the name and key of the tab', ({ path, words }) => {
  const named = [...textOf(path).matchAll(/\*\*([^*|]+)\*\* ?[(（]`([\w.]+)`[)）]/g)];
  expect(named.length).toBeGreaterThan(8);
  for (const [, name, key] of named) {
    expect(Object.keys(KINDS)).toContain(key);
    expect(words.settings.keys[key as keyof typeof KINDS].name).toBe(name);
  }
});

test.each(PAGES)('every field of a message on $path is a header of a list', ({ path, words }) => {
  const headers = Object.values(words.facts).map(({ header }) => header);
  const fields = [...textOf(path).matchAll(/\{\{([^{}]+)\}\}/g)].map(([, field]) => field);
  expect(fields.length).toBeGreaterThan(1);
  expect(fields.filter((field) => !headers.includes(field))).toEqual([]);
});

test.each(PAGES)('the first complaint of $path is what the sidebar says', ({ path, words }) => {
  const [, said] = /^- \*\*[“「](.+?)[”」]/m.exec(textOf(path)) ?? [];
  expect(words.sidebar.signIn.startsWith(said)).toBe(true);
});
