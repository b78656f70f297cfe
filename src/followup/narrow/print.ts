import type { Tier } from '../../customers/tiers.ts';
import type { NarrowDown } from '../../protocol.ts';
import { codeWords } from '../../tabs/describe.ts';
import type { FactId } from '../../words/en.ts';
import type { Words } from '../../words/words.ts';
import { ASKED } from './asked.ts';
import { tierText } from './tier-marks.ts';

/** A narrow-down as its owner would write it: `Days since ≥ 90; Segment = Champions, Loyal`. */
export function printNarrowDown(
  who: readonly NarrowDown[],
  words: Words,
  tiers: readonly Tier[],
): string {
  return who.map((one) => condition(one, words, tiers)).join('; ');
}

function condition(one: NarrowDown, words: Words, tiers: readonly Tier[]): string {
  const sign = { atLeast: '≥', atMost: '≤', oneOf: '=', noneOf: '≠', holds: words.narrow.holds };
  const label = words.facts[one.fact as FactId].header;
  return `${label} ${sign[one.is]} ${valueText(one, words, tiers)}`;
}

function valueText({ fact, value }: NarrowDown, words: Words, tiers: readonly Tier[]): string {
  // Amounts are exact to four decimals, and so is what is asked of them.
  if (typeof value === 'number') return value.toLocaleString('en', { maximumFractionDigits: 4 });
  if (typeof value === 'string') return quoted(value);
  const asked = ASKED.find((one) => one.fact === fact);
  const wordFor =
    asked?.as === 'segment'
      ? (mark: string) => tierText(mark, tiers, words)
      : asked?.as === 'code'
        ? codeWords(asked.codes, words)
        : (name: string) => name;
  return value.map((each) => quoted(wordFor(each))).join(words.narrow.or);
}

/** In quotes where a sign inside would end it. */
function quoted(text: string): string {
  return /[,，、;；\n"“”「」]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
