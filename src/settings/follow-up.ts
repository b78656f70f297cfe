import { type FollowUp, type Mode, USUAL } from '../followup/follow-up.ts';
import type { ChoiceId, SettingKey, Values } from './keys.ts';
import { listCalled } from './list-names.ts';

const MODES: Readonly<Partial<Record<ChoiceId, Mode>>> = {
  shop: 'shop',
  visits: 'visit',
  mail: 'mail',
};

/** What the tab of settings says about follow-up. */
export function followUpFrom(values: Values): FollowUp {
  const number = (key: SettingKey): number => {
    const value = values[key];
    return 'number' in value ? value.number : 0;
  };
  const pair = (key: SettingKey): readonly [number, number] => {
    const value = values[key];
    return 'cutoffs' in value ? [value.cutoffs[0], value.cutoffs[1]] : [0, 0];
  };
  const words = (key: SettingKey): readonly string[] => {
    const value = values[key];
    return 'words' in value ? value.words : [];
  };
  const [mail, post] = pair('newsletter.everyDays');
  const { mode } = values;
  return {
    mode: ('choice' in mode ? MODES[mode.choice] : undefined) ?? USUAL.mode,
    max: number('list.max'),
    order: words('work.order').flatMap((word) => listCalled(word) ?? []),
    thanksDays: number('thanks.days'),
    watchDays: number('watch.days'),
    quietDays: number('contact.quietDays'),
    fanDays: number('contact.fanDays'),
    userDays: pair('contact.userDays'),
    repeaterDays: pair('contact.repeaterDays'),
    routeDays: number('contact.routeDays'),
    zonePrimary: number('zone.primary'),
    zoneSecondary: number('zone.secondary'),
    repeaterOrders: number('relation.repeaterOrders'),
    giftDays: number('gift.everyDays'),
    giftBudget: number('gift.budget'),
    giftCost: number('gift.cost'),
    printedDays: number('dm2.everyDays'),
    couponDays: number('coupon.everyDays'),
    newsletterDays: { mail, post },
    holdoutShare: number('effect.holdoutShare'),
    pieceCost: number('money.pieceCost'),
    margin: number('money.margin'),
    trialWords: words('products.trial'),
    durableWords: words('products.durable'),
    jobWords: words('products.job'),
    visitHours: number('visits.hours'),
    hoursPerVisit: number('visits.hoursEach'),
    seasons: USUAL.seasons,
  };
}
