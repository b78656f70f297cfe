import { readFileSync } from 'node:fs';
import * as en from '../../src/words/en.ts';
import * as ja from '../../src/words/ja.ts';

/** The two pages for the shop owner, each with the words that the add-on says in its language. */
export const PAGES = [
  { language: 'en', path: 'README.md', locale: 'en_GB', words: en },
  { language: 'ja', path: 'src/words/README.ja.md', locale: 'ja_JP', words: ja },
] as const;

/** A file of the project as text, by its path from the top. */
export const textOf = (path: string) =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
