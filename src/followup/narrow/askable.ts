import { tierName } from '../../customers/tier-name.ts';
import type { Askable } from '../../protocol.ts';
import { codeWords } from '../../tabs/describe.ts';
import type { Words } from '../../words/words.ts';
import type { Fact, FactTable } from '../facts/fact.ts';
import type { Shop } from '../shop.ts';
import { ASKED, type Asked, codesOf } from './asked.ts';
import { folded } from './folded.ts';

/** More names than anybody scrolls through; the rest can be typed on the tab of settings. */
const MOST_NAMES = 200;

/** Values that say nothing where all customers have one of them. */
const NOTHING: ReadonlySet<number | string> = new Set(['', 0, 'no', 'unknown']);

/** The facts that a narrow-down can ask of this shop; what the file knows of nobody is left out. */
export function askable(shop: Shop, facts: FactTable, words: Words): readonly Askable[] {
  return ASKED.flatMap((asked): Askable[] => {
    const fact = facts[asked.fact];
    const counts = fact === undefined ? new Map() : countsOf(fact, shop);
    if ([...counts.keys()].every((value) => NOTHING.has(value))) return [];
    const label = words.facts[asked.fact].header;
    const choices = choicesOf(asked, counts, shop, words);
    if (choices !== null) return [{ fact: asked.fact, label, kind: 'choice', choices }];
    const kind = asked.as === 'number' || asked.as === 'day' ? asked.as : 'text';
    return [{ fact: asked.fact, label, kind }];
  });
}

/** Customers by what is known of them; somebody who bought two things counts under both. */
function countsOf({ of }: Fact, { analysis }: Shop): Map<number | string, number> {
  const counts = new Map<number | string, number>();
  const add = (value: number | string): void => {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  };
  for (const k of analysis.facts.scored) {
    const value = of(k);
    if (typeof value === 'string') value.split('\n').forEach(add);
    else add(value);
  }
  return counts;
}

function choicesOf(
  asked: Asked,
  counts: ReadonlyMap<number | string, number>,
  { analysis }: Shop,
  words: Words,
): Askable['choices'] | null {
  if (asked.as === 'segment') {
    return analysis.tiers.map(({ mark, name }) => ({
      value: mark,
      label: `${mark} ${tierName(name, words)}`,
    }));
  }
  if (asked.as === 'code') {
    const wordFor = codeWords(asked.codes, words);
    return codesOf(asked.codes).map((value) => ({ value, label: wordFor(value) }));
  }
  if (asked.as !== 'name') return null;
  return namesIn(counts).map((name) => ({ value: name, label: name }));
}

/** The most frequent first; spellings that differ in width and case are one name. */
function namesIn(counts: ReadonlyMap<number | string, number>): readonly string[] {
  const names = new Map<string, { readonly name: string; count: number }>();
  for (const [value, count] of counts) {
    const name = String(value);
    const known = names.get(folded(name));
    if (known !== undefined) known.count += count;
    else if (name !== '') names.set(folded(name), { name, count });
  }
  return [...names.values()]
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_NAMES)
    .map(({ name }) => name);
}
