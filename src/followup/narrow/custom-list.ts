import type { ListRequest } from '../../protocol.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Exclusion } from '../../words/en.ts';
import type { Problem } from '../../words/messages.ts';
import type { Words } from '../../words/words.ts';
import { USUALLY } from '../lists/exclude.ts';
import type { List } from '../lists/list.ts';
import type { Shop } from '../shop.ts';
import { conditionsOf } from './conditions.ts';
import { folded } from './folded.ts';
import { printNarrowDown } from './print.ts';

/** Names of tabs and labels of the log stay short; a tab's name takes 100 characters. */
const NAME_LIMIT = 60;

/** Each narrow-down is a list of its own, so having been on another one is no reason. */
const EXCLUDE: readonly Exclusion[] = USUALLY.filter((reason) => reason !== 'recent');

/**
 * One of the owner's narrow-downs as a list: the saved one of a name, else the conditions of the
 * request, which are its name then. Most money first.
 */
export function customList(
  { saved, who = [] }: Pick<ListRequest, 'saved' | 'who'>,
  { analysis: { tiers } }: Shop,
  { narrowDowns }: Pick<Settings, 'narrowDowns'>,
  words: Words,
): { readonly list: List; readonly name: string } | Problem {
  const found =
    saved === undefined
      ? { name: '', who }
      : narrowDowns.find(({ name }) => folded(name) === folded(saved));
  if (found === undefined) return { code: 'noNarrowDown', values: [] };
  const conditions = conditionsOf(found.who, tiers);
  if (conditions === null || conditions.length === 0) return { code: 'narrowDown', values: [] };
  const list: List = {
    id: 'custom',
    group: 'keep',
    channel: 'mail',
    everyDays: 0,
    who: conditions,
    order: [{ fact: 'monetary', first: 'largest' }],
    exclude: EXCLUDE,
    fields: [],
    logged: { purpose: 'other' },
  };
  return { list, name: shortened(found.name || printNarrowDown(found.who, words, tiers)) };
}

function shortened(name: string): string {
  const letters = [...name];
  return letters.length <= NAME_LIMIT ? name : `${letters.slice(0, NAME_LIMIT - 1).join('')}…`;
}
