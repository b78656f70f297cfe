import type { FactTable } from '../followup/facts/fact.ts';
import type { List } from '../followup/lists/list.ts';
import type { Members } from '../followup/members.ts';
import type { Shop } from '../followup/shop.ts';
import type { FactId } from '../words/en.ts';
import { moneyWriter } from '../words/money.ts';
import type { Words } from '../words/words.ts';
import { quote, type Speaker, sentenceOf } from './sentences.ts';

/** A list and who is on it. */
export interface Peopled {
  readonly list: List;
  readonly members: Pick<Members, 'joint'>;
  readonly shop: Shop;
  readonly facts: FactTable;
}

/**
 * What a list says of a person in one of its fields, as its cells and the owner's messages alike;
 * `''` where nothing is known.
 */
export function fieldText(
  { list, members, shop, facts }: Peopled,
  words: Words,
  currency: string,
): (id: FactId, k: number) => string {
  const { contacts, decimals } = shop.analysis.reading;
  const cells: Speaker = {
    ...{ facts, analysis: shop.analysis, words },
    money: moneyWriter('en', currency, decimals),
  };
  const speaker: Speaker = { ...cells, money: moneyWriter(words.language, currency, decimals) };
  return (id, k) => {
    if (id === 'words' || id === 'reason') return sentenceOf(words.lists[list.id][id], speaker, k);
    if (id !== 'jointNames') return quote(id, cells, k);
    return (members.joint.get(k) ?? []).map((other) => contacts.name[other]).join('、');
  };
}
