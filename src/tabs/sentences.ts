import type { Analysis } from '../customers/analysis.ts';
import type { FactTable } from '../followup/facts/fact.ts';
import type { FactId } from '../words/en.ts';
import { fill } from '../words/fill.ts';
import type { Words } from '../words/words.ts';
import { printed, shownAs } from './describe.ts';

/** What a sentence about a customer is made from. */
export interface Speaker {
  readonly facts: FactTable;
  readonly analysis: Analysis;
  readonly words: Words;
  /** Writes an amount as the sentence's language does. */
  readonly money: (amount: number) => string;
}

/** A fact of customer `k` as text; `''` where it is not known. */
export function quote(id: FactId, { facts, analysis, words, money }: Speaker, k: number): string {
  const fact = facts[id];
  if (fact === undefined) return '';
  const { format, of } = shownAs(fact, analysis, words);
  return printed(of(k), format, words, money);
}

/** A sentence with `{fact}` in it about customer `k`; what is not known is left out. */
export function sentenceOf(template: string, speaker: Speaker, k: number): string {
  return fill(template, (id) => quote(id as FactId, speaker, k), speaker.words.language);
}
