import type { Words } from '../words/words.ts';
import type { TierName } from './tiers.ts';

/** A tier's name in a language; the owner's own names are the same in all. */
export function tierName(
  name: TierName,
  words: Pick<Words, 'segments' | 'ranks' | 'settings'>,
): string {
  if (name.of === 'own') return name.text;
  if (name.of === 'others') return words.settings.others;
  return name.of === 'segments' ? words.segments[name.key] : words.ranks[name.key];
}
