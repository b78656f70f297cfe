import type { Said } from '../protocol.ts';
import type * as en from './en.ts';
import type { Words } from './words.ts';

type Table = Readonly<Record<string, (...values: never[]) => string>>;
type Messages<T extends Table> = {
  [C in keyof T & string]: { readonly code: C; readonly values: Parameters<T[C]> };
}[keyof T & string];

/** Why something cannot be done: a code and its values; the sentence is in the words files. */
export type Problem = Messages<typeof en.problems>;

/** Something the owner should know: what was decided, what to be careful with. */
export type Note = Messages<typeof en.notes>;

/** Why a custom function cannot answer. */
export type FunctionProblem = Messages<typeof en.functionProblems>;

/** A problem or note as its sentence: `sentence(en.problems, problem)`. */
export function sentence<M extends Problem | Note | FunctionProblem>(
  table: Readonly<Record<M['code'], (...values: never[]) => string>>,
  message: M,
): string {
  const make = table[message.code as M['code']] as (...values: readonly unknown[]) => string;
  return make(...message.values);
}

/** True for a `Problem` where a result was hoped for. */
export function isProblem<T>(result: T | Problem): result is Problem {
  return isMessage(result);
}

/** The same for a custom function's problem. */
export function isFunctionProblem<T>(result: T | FunctionProblem): result is FunctionProblem {
  return isMessage(result);
}

function isMessage(result: unknown): boolean {
  return typeof result === 'object' && result !== null && 'code' in result && 'values' in result;
}

/** Notes as the sidebar gets them, in one language. */
export function said(notes: readonly Note[], words: Pick<Words, 'notes'>): readonly Said[] {
  return notes.map((note) => ({ code: note.code, text: sentence(words.notes, note) }));
}
