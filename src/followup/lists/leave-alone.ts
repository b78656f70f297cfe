import type { Condition } from './list.ts';

/** Served well already; whoever is on it gets no coupon and no discount by post. */
export const LEAVE_ALONE: readonly Condition[] = [
  { fact: 'nearby', in: ['yes'] },
  { fact: 'rhythmShare', atMost: 1 },
  { fact: 'visitsToZone', atLeast: 1 },
];
