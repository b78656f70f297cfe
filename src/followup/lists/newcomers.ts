import type { FollowUp } from '../follow-up.ts';
import { NO_COMPLAINT, NOT_QUIET, USUALLY } from './exclude.ts';
import type { List } from './list.ts';

/** After a purchase, a trial, a job or an introduction. */
export const forNewcomers = ({ thanksDays }: FollowUp): readonly List[] => [
  {
    id: 'after-purchase',
    group: 'grow',
    channel: 'mail',
    // The steps are at least eighteen days apart.
    everyDays: 18,
    // Later the lists for those who stay away take over.
    who: [{ fact: 'stepLate', atMost: 30 }],
    order: [{ fact: 'stepLate', first: 'largest' }],
    exclude: NO_COMPLAINT,
    fields: ['last', 'step', 'stepDay', 'stepLate'],
    logged: { purpose: 'other' },
  },
  {
    id: 'after-sales-hearing',
    group: 'grow',
    channel: 'phone',
    everyDays: 60,
    who: [{ fact: 'hearingDays', atLeast: 30 }],
    order: [{ fact: 'hearingDays', first: 'largest' }],
    exclude: USUALLY,
    fields: ['hearingProduct', 'hearingDays'],
    logged: { purpose: 'hearing' },
  },
  {
    id: 'referral-thanks',
    group: 'keep',
    channel: 'post',
    everyDays: thanksDays,
    who: [
      { fact: 'newDays', atMost: thanksDays },
      { fact: 'referralThanked', in: ['no'] },
    ],
    order: [{ fact: 'newDays', first: 'largest' }],
    exclude: NOT_QUIET,
    fields: ['newName', 'newDay', 'newDays', 'introductions', 'referredSales'],
    needs: ['referrer'],
    logged: { purpose: 'thanks' },
  },
  {
    id: 'anniversary',
    group: 'keep',
    channel: 'post',
    everyDays: 61,
    who: [{ fact: 'jobYears', atLeast: 1 }],
    order: [{ fact: 'jobAnniversary', first: 'smallest' }],
    exclude: USUALLY,
    fields: ['job', 'jobDay', 'jobYears', 'jobAnniversary'],
    needs: ['job'],
    logged: { purpose: 'inspection' },
  },
  {
    id: 'trial-follow-up',
    group: 'grow',
    channel: 'mail',
    everyDays: 14,
    who: [{ fact: 'trialStep', atLeast: 1 }],
    order: [{ fact: 'trialDays', first: 'largest' }],
    exclude: NOT_QUIET,
    fields: ['trialProduct', 'trialDays', 'trialStep'],
    needs: ['product'],
    logged: { purpose: 'other' },
  },
];
