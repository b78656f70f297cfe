import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { textOf } from './pages.ts';

const top = fileURLToPath(new URL('../..', import.meta.url));
const NOT_OURS = ['node_modules', 'dist', '.git'];

/** Every file of the project below a folder, by its path from the top. */
function filesBelow(folder: string): string[] {
  return readdirSync(join(top, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (NOT_OURS.includes(entry.name)) return [];
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

const files = filesBelow('');
const pages = files.filter((path) => path.endsWith('.md'));

/** Prose without code, in which brackets are no links. */
const prose = (path: string) => textOf(path).replace(/```[\s\S]*?```|`[^`\n]*`/g, '');
const linksOf = (path: string) =>
  [...prose(path).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link]) => link)
    .filter((link) => !/^\w+:/.test(link));

/** A heading as GitHub makes it an anchor. */
const anchorsOf = (path: string) =>
  [...prose(path).matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replace(/ /g, '-'),
  );

test.each(pages)('every link on %s leads to a file or a heading', (page) => {
  for (const link of linksOf(page)) {
    const [path, anchor] = link.split('#');
    const target = path === '' ? page : join(dirname(page), decodeURI(path));
    expect(existsSync(join(top, target)), link).toBe(true);
    if (anchor !== undefined) expect(anchorsOf(target), link).toContain(decodeURI(anchor));
  }
});

test('every page can be reached from the README, and every picture is shown', () => {
  const reached = new Set(['README.md']);
  for (const page of reached) {
    if (!page.endsWith('.md')) continue;
    for (const link of linksOf(page)) {
      const [path] = link.split('#');
      if (path !== '') reached.add(join(dirname(page), decodeURI(path)));
    }
  }
  const pictures = files.filter((path) => path.startsWith('test/pictures/'));
  expect(pictures.length).toBeGreaterThan(5);
  expect([...pages, ...pictures].filter((path) => !reached.has(path))).toEqual([]);
});
