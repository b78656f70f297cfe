import type { FollowUp } from '../follow-up.ts';
import { NO_COMPLAINT, NOT_QUIET, USUALLY } from './exclude.ts';
import type { List } from './list.ts';

/** The order of work: who may leave, who left, who bought for the first time. */
export const urgent = ({ thanksDays, watchDays }: FollowUp): readonly List[] => [
  {
    id: 'lapse-warning',
    group: 'watch',
    channel: 'post',
    everyDays: 60,
    who: [
      { fact: 'absence', in: ['lapseWarning'] },
      { fact: 'rhythm', atLeast: 1 },
    ],
    order: [{ fact: 'lateWeight', first: 'largest' }],
    exclude: NO_COMPLAINT,
    fields: ['rhythm', 'gap', 'late', 'due', 'yearly', 'contactBy'],
    logged: { purpose: 'greeting' },
  },
  {
    id: 'win-back',
    group: 'rescue',
    channel: 'post',
    everyDays: 182,
    who: [{ fact: 'absence', in: ['gone', 'dormant'] }],
    // Gone before dormant, then by the money that is likely to come back.
    order: [
      { fact: 'dormant', first: 'smallest' },
      { fact: 'likelyBack', first: 'largest' },
    ],
    exclude: NO_COMPLAINT,
    fields: ['gap', 'rhythm', 'chance', 'pastYear', 'contactBy'],
    logged: { purpose: 'greeting' },
  },
  {
    id: 'thank-you',
    group: 'grow',
    channel: 'post',
    everyDays: 0,
    who: [
      { fact: 'daysSinceFirst', atMost: thanksDays },
      { fact: 'thanked', in: ['no'] },
    ],
    order: [{ fact: 'daysSinceFirst', first: 'largest' }],
    exclude: NOT_QUIET,
    fields: ['first', 'daysSinceFirst', 'firstProduct', 'firstAmount'],
    logged: { purpose: 'thanks' },
  },
  {
    id: 'second-order',
    group: 'grow',
    channel: 'mail',
    // Written to from day 21 and again from day 60.
    everyDays: 39,
    who: [
      { fact: 'frequency', atMost: 1 },
      { fact: 'daysSinceFirst', above: thanksDays, atMost: watchDays },
    ],
    order: [{ fact: 'monetary', first: 'largest' }],
    exclude: USUALLY,
    fields: ['daysSinceFirst', 'left', 'watch'],
    logged: { purpose: 'other' },
  },
];
