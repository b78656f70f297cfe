import type { Failure, Fix } from '../protocol.ts';
import { type Problem, sentence } from '../words/messages.ts';
import { wordsOf } from '../words/words.ts';
import { userLanguage } from './place.ts';

/**
 * What mends a problem where the command that found it knows nothing better. The same again, for
 * what goes away by itself or with a little help; a look at the file anew, for what is mended in
 * the sheet or on another tab; the tab that the sentence names first; the settings. What is not
 * listed has no button: the sentence alone says what to do.
 */
const MENDED_BY: Readonly<
  Partial<Record<Problem['code'], 'again' | 'look' | 'open' | 'settings'>>
> = {
  changed: 'again',
  busy: 'again',
  unfinished: 'again',
  slow: 'again',
  noPermission: 'again',
  unexpected: 'again',
  protectedTab: 'again',
  tooManyCells: 'again',
  listNeeds: 'again',
  emptyTab: 'look',
  noTable: 'look',
  oneRow: 'look',
  noCustomer: 'look',
  noDate: 'look',
  noAmount: 'look',
  noSale: 'look',
  customerList: 'look',
  ourTab: 'look',
  noScored: 'look',
  summedUp: 'look',
  tabGone: 'look',
  noYear: 'look',
  keyColumnGone: 'open',
  noDemand: 'open',
  noTowns: 'open',
  noVisitHours: 'settings',
};

/** A problem as the sidebar shows it: one sentence and, where there is one, one button. */
export function failure(problem: Problem, fix: Fix | null = null): Failure {
  const { code } = problem;
  const text = sentence(wordsOf(userLanguage()).problems, problem);
  const wrote = code === 'unfinished' || (ENDED.includes(code) && problem.values[0] === true);
  const mended = { problem: { code, text }, fix: fix ?? usualFix(problem) };
  return { ok: false, ...mended, ...(wrote ? { wrote } : {}) };
}

/** What ends a run that may have written a part; the first value says whether it did. */
const ENDED: readonly Problem['code'][] = ['cancelled', 'slow', 'tooManyCells'];

function usualFix(problem: Problem): Fix | null {
  // What was written before the user stopped the command is complete, and may not be wanted.
  if (problem.code === 'cancelled') return { do: problem.values[0] ? 'undo' : 'again' };
  const kind = MENDED_BY[problem.code];
  if (kind === undefined) return null;
  return kind === 'open' ? { do: kind, tab: String(problem.values[0]) } : { do: kind };
}

/** The message of what is thrown where only the way out takes back what was written before. */
const CHANGED = 'changed meanwhile';

/** Ends a command in which somebody else's change came too late to be refused before any write. */
export function changedMeanwhile(): Error {
  return new Error(CHANGED);
}

/**
 * A thrown error as a problem. The texts are Google's own; whatever is not known becomes
 * `unexpected`, because an exception's text may quote a cell.
 */
export function problemOf(error: unknown): Problem {
  const text = error instanceof Error ? error.message : String(error);
  if (/limit of \d+ cells/.test(text)) return { code: 'tooManyCells', values: [false] };
  // Users may tick Google's two permissions one by one.
  if (/permissions? (?:are not sufficient )?to call/.test(text)) {
    return { code: 'noPermission', values: [] };
  }
  if (text === CHANGED) return { code: 'changed', values: [] };
  return { code: 'unexpected', values: [] };
}
