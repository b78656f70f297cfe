import { expect, test } from 'vitest';
import { LIST_IDS } from '../../src/protocol.ts';
import { listCalled } from '../../src/settings/list-names.ts';
import { wordsOf } from '../../src/words/words.ts';

test('every list is known by its id and by its name in both languages', () => {
  for (const id of LIST_IDS) {
    const names = [id, wordsOf('en').lists[id].name, wordsOf('ja').lists[id].name];
    for (const name of names) expect(listCalled(` ${name.toUpperCase()} `)).toBe(id);
  }
  expect(listCalled('Lost and found')).toBeNull();
});
