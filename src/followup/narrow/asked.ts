import { GROUPS } from '../../customers/segments.ts';
import { STAGES } from '../../customers/stages.ts';
import { headerKey } from '../../sales/plain.ts';
import type { FactId } from '../../words/en.ts';
import { type Words, wordsOf } from '../../words/words.ts';
import type { CodeKind } from '../facts/fact.ts';

/** A fact that a narrow-down can ask, and what its values are. */
export type Asked =
  | {
      readonly fact: FactId;
      /** A name is one of few that come again and again; a text is searched for a part of it. */
      readonly as: 'number' | 'day' | 'segment' | 'name' | 'text';
    }
  | { readonly fact: FactId; readonly as: 'code'; readonly codes: CodeKind };

/** In the order in which they are offered. */
export const ASKED: readonly Asked[] = [
  { fact: 'segment', as: 'segment' },
  { fact: 'group', as: 'code', codes: 'group' },
  { fact: 'stage', as: 'code', codes: 'stage' },
  { fact: 'absence', as: 'code', codes: 'absence' },
  { fact: 'recency', as: 'number' },
  { fact: 'frequency', as: 'number' },
  { fact: 'monetary', as: 'number' },
  { fact: 'yearly', as: 'number' },
  { fact: 'visits12', as: 'number' },
  { fact: 'averageOrder', as: 'number' },
  { fact: 'decile', as: 'number' },
  { fact: 'rhythm', as: 'number' },
  { fact: 'late', as: 'number' },
  { fact: 'tenure', as: 'number' },
  { fact: 'daysSinceFirst', as: 'number' },
  { fact: 'first', as: 'day' },
  { fact: 'last', as: 'day' },
  { fact: 'due', as: 'day' },
  { fact: 'bought', as: 'name' },
  { fact: 'lastProduct', as: 'name' },
  { fact: 'favourite', as: 'name' },
  { fact: 'usualQuarter', as: 'code', codes: 'quarter' },
  { fact: 'zone', as: 'code', codes: 'zone' },
  { fact: 'town', as: 'name' },
  { fact: 'address', as: 'text' },
  { fact: 'company', as: 'name' },
  { fact: 'staff', as: 'name' },
  { fact: 'relation', as: 'name' },
  { fact: 'contactClass', as: 'code', codes: 'contactClass' },
  { fact: 'contactState', as: 'code', codes: 'contactState' },
  { fact: 'contactGap', as: 'number' },
  { fact: 'sinceContact', as: 'number' },
  { fact: 'lastMemo', as: 'text' },
  { fact: 'openComplaint', as: 'code', codes: 'yesNo' },
  { fact: 'introductions', as: 'number' },
  { fact: 'almostFan', as: 'code', codes: 'yesNo' },
  { fact: 'mode', as: 'code', codes: 'mode' },
  { fact: 'course', as: 'name' },
  { fact: 'consent', as: 'code', codes: 'consent' },
  { fact: 'optedOut', as: 'code', codes: 'yesNo' },
];

/** The two languages, whose words are understood whatever the spreadsheet's is. */
export const LANGUAGES: readonly Words[] = [wordsOf('en'), wordsOf('ja')];

/** The fact that a label names: its header in any language, or its id. */
export function askedBy(label: string): Asked | undefined {
  const key = headerKey(label);
  return ASKED.find(({ fact }) =>
    [fact, ...LANGUAGES.map(({ facts }) => facts[fact].header)].some(
      (name) => headerKey(name) === key,
    ),
  );
}

/** Every code of a kind, in its order. */
export function codesOf(kind: CodeKind): readonly string[] {
  if (kind === 'group') return GROUPS;
  if (kind === 'stage') return STAGES.map(({ class: name, state }) => `${name}.${state}`);
  const [{ codes, values }] = LANGUAGES;
  return Object.keys(kind === 'consent' ? values.consent : codes[kind]);
}
