import type { Exclusion, FactId } from '../../words/en.ts';
import type { Condition } from './list.ts';

/** Who has not lapsed. */
export const ACTIVE: Condition = { fact: 'active', in: ['yes'] };

/** X0 to X7 of METHODS 8.5 without the quiet days, then the household and those kept back. */
export const NOT_QUIET: readonly Exclusion[] = [
  'doNotDeal',
  'doNotContact',
  'optedOut',
  'noAddress',
  'marketplace',
  'openList',
  'recent',
  'household',
  'heldBack',
];
const before = (of: readonly Exclusion[], mark: Exclusion, ...added: readonly Exclusion[]) =>
  of.flatMap((one) => (one === mark ? [...added, one] : [one]));

/** Who was in touch with us lately is left in peace. */
export const USUALLY = before(NOT_QUIET, 'marketplace', 'quietDays');

/** No offer to whom we still owe an answer. */
export const NO_COMPLAINT = before(USUALLY, 'quietDays', 'openComplaint');

/** No discount to whom comes anyway. */
export const NO_DISCOUNT = before(NO_COMPLAINT, 'household', 'leaveAlone');

/** Whom not even we ourselves go and see. */
export const OUR_VISIT: readonly Exclusion[] = ['doNotDeal', 'doNotContact', 'openList', 'recent'];

/** Not within so many days, or never. */
export const never = (fact: FactId, days: number): Condition => ({
  fact,
  atLeast: days,
  orUnknown: true,
});
