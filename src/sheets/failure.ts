import type { Failure, Fix } from '../protocol.ts';
import { type Problem, sentence } from '../words/messages.ts';
import { wordsOf } from '../words/words.ts';
import { userLanguage } from './place.ts';

/** Problems that go away by themselves: the same button again mends them. */
const PASSING: readonly Problem['code'][] = ['changed', 'busy', 'unexpected'];

/** A problem as the sidebar shows it: one sentence and, where there is one, one button. */
export function failure(problem: Problem, fix: Fix | null = null): Failure {
  const { code } = problem;
  const text = sentence(wordsOf(userLanguage()).problems, problem);
  return {
    ok: false,
    problem: { code, text },
    fix: fix ?? (PASSING.includes(code) ? { do: 'again' } : null),
  };
}

/**
 * A thrown error as a problem. The texts are Google's own; whatever is not known becomes
 * `unexpected`, because an exception's text may quote a cell.
 */
export function problemOf(error: unknown): Problem {
  const text = error instanceof Error ? error.message : String(error);
  if (/limit of \d+ cells/.test(text)) return { code: 'tooManyCells', values: [] };
  return { code: 'unexpected', values: [] };
}
