import { expect, test } from 'vitest';
import { resultsPage } from '../../src/sheets/self-check/page.ts';
import type { Result } from '../../src/sheets/self-check/results.ts';
import { wordsOf } from '../../src/words/words.ts';
import { HOSTILE } from './hostile.ts';

test('what a probe of the platform got stands on the page of results as text', () => {
  const words = wordsOf('en');
  const [id] = Object.keys(words.selfCheck.probes) as Result['id'][];
  const results = Object.values(HOSTILE).map(
    (text): Result => ({ id, source: text, expected: text, got: text, ok: false }),
  );
  const page = resultsPage(results, words);
  expect(page).toContain('&lt;img src=x onerror=window.pwned=1&gt;');
  expect(page).not.toMatch(/<img|<script|<svg|<\?=|<!--/);
  expect(page.match(/<\/(?:style|textarea)>/g)).toEqual(['</style>', '</textarea>']);
});
