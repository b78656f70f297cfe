import { findMergePairs } from '../sales/merge.ts';
import type { Reading } from '../sales/reading.ts';
import type { Words } from '../words/words.ts';
import { type PairAnswer, pairKey } from './answers.ts';
import type { CheckLine } from './check-line.ts';

/** More questions than anybody answers at one sitting. */
const MOST = 200;

/**
 * The customers that may be one person, to be answered yes or no. An answered pair stays, so that
 * the next run knows it and the owner can change it.
 */
export function pairLines(
  { sales, contacts }: Reading,
  answers: readonly PairAnswer[],
  words: Words,
): readonly CheckLine[] {
  const { check } = words;
  const answered = new Set(answers.map(({ a, b }) => pairKey(a, b)));
  const open = findMergePairs(sales.customers, contacts)
    .map(({ a, b, fields }) => ({
      what: check.maybeSame(check.fields[fields[0]]),
      value: [contacts.name[a], contacts.name[b]].filter((name) => name !== '').join(' / '),
      first: sales.customers[a],
      second: sales.customers[b],
    }))
    .filter(({ first, second }) => !answered.has(pairKey(first, second)));
  return [
    ...answers.map(({ a, b, same }) => ({
      what: same ? check.joinedByYou : check.keptApart,
      first: a,
      second: b,
      same: same ? check.yes : check.no,
    })),
    ...open.slice(0, MOST),
  ];
}
