import { tierName } from '../../customers/tier-name.ts';
import type { Tier } from '../../customers/tiers.ts';
import type { Words } from '../../words/words.ts';
import { LANGUAGES } from './asked.ts';
import { folded } from './folded.ts';

/**
 * Marks of the tiers that a text names: by name in any language, else by mark and name as the sheet
 * shows them, else by the mark alone. Several tiers may share a name; empty where none has it.
 */
export function tierMarks(text: string, tiers: readonly Tier[]): readonly string[] {
  const wanted = folded(text);
  const called = (say: (tier: Tier, words: Words) => string): readonly string[] =>
    tiers
      .filter((tier) => LANGUAGES.some((words) => folded(say(tier, words)) === wanted))
      .map(({ mark }) => mark);
  const ways = [
    called(({ name }, words) => tierName(name, words)),
    called(({ mark, name }, words) => `${mark} ${tierName(name, words)}`),
    called(({ mark }) => mark),
  ];
  return ways.find((marks) => marks.length > 0) ?? [];
}

/** The plainest text that names a tier and no other; the mark itself for a tier that is gone. */
export function tierText(mark: string, tiers: readonly Tier[], words: Words): string {
  const tier = tiers.find((one) => one.mark === mark);
  if (tier === undefined) return mark;
  const name = tierName(tier.name, words);
  const isPlain = (text: string): boolean => tierMarks(text, tiers).join() === mark;
  return [name, `${mark} ${name}`].find(isPlain) ?? mark;
}
