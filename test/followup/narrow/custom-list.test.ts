import { expect, test } from 'vitest';
import { NO_LISTINGS } from '../../../src/followup/exclusions.ts';
import { membersOf } from '../../../src/followup/members.ts';
import { customList } from '../../../src/followup/narrow/custom-list.ts';
import type { NarrowDown } from '../../../src/protocol.ts';
import { isProblem } from '../../../src/words/messages.ts';
import { wordsOf } from '../../../src/words/words.ts';
import { teaShop } from './tea-shop.ts';

const { shop, facts, name } = teaShop();
const TEA: readonly NarrowDown[] = [{ fact: 'bought', is: 'holds', value: 'tea' }];
const settings = { narrowDowns: [{ name: 'Tea drinkers', who: TEA }] };
const made = (request: Parameters<typeof customList>[0]) =>
  customList(request, shop, settings, wordsOf('en'));

test('a saved narrow-down is a list of its name, most money first', () => {
  const found = made({ saved: 'tea  DRINKERS' });
  if (isProblem(found)) throw new Error(found.code);
  expect(found.name).toBe('Tea drinkers');
  expect(found.list.id).toBe('custom');
  const { people } = membersOf(found.list, shop, facts, NO_LISTINGS, {
    ...{ channel: 'none', max: 50, holdoutShare: 0 },
  });
  expect(people.map(name)).toEqual(['Ann', 'Cat']);
});

test('conditions that nobody saved are their own name, cut to what a tab can be called', () => {
  expect(made({ who: TEA })).toMatchObject({ name: 'Bought contains tea' });
  const long = made({ who: [{ fact: 'bought', is: 'holds', value: 'x'.repeat(200) }] });
  if (isProblem(long)) throw new Error(long.code);
  expect(long.name).toHaveLength(60);
  expect(long.name).toMatch(/x…$/);
});

test('a name that is not saved, no conditions, and senseless ones are refused', () => {
  expect(made({ saved: 'Coffee drinkers' })).toEqual({ code: 'noNarrowDown', values: [] });
  expect(made({})).toEqual({ code: 'narrowDown', values: [] });
  expect(made({ who: [{ fact: 'recency', is: 'holds', value: '9' }] })).toEqual({
    ...{ code: 'narrowDown', values: [] },
  });
});
