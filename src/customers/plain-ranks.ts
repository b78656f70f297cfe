import type { ranks } from '../words/en.ts';
import type { SegmentRow } from './segment-table.ts';

export type PlainRank = keyof typeof ranks;

/**
 * The eight plain ranks of Japanese shops, from recency and the mean of the other two scores
 * (METHODS 3.7), as a segment table: who bought once and lately is new before anything else.
 */
export const PLAIN_RANKS: readonly (SegmentRow & { readonly name: PlainRank })[] = [
  { name: 'new', group: 'grow', r: [4, 5], visits: [1, 1] },
  { name: 'growing', group: 'grow', r: [4, 5], fm: [1, 2] },
  { name: 'promising', group: 'grow', r: [3, 5], fm: [3, 3] },
  { name: 'best', group: 'keep', r: [4, 5], fm: [4, 5] },
  { name: 'wavering', group: 'watch', r: [3, 3], fm: [4, 5] },
  { name: 'wavering', group: 'watch', r: [2, 2], fm: [3, 3] },
  { name: 'quiet', group: 'rest', r: [2, 3], fm: [1, 2] },
  { name: 'leaving', group: 'rescue', r: [1, 2], fm: [4, 5] },
  { name: 'dormant', group: 'rest', r: [1, 1], fm: [1, 3] },
];
