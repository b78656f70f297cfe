import { STAGES } from '../../customers/stages.ts';
import { MONEY } from '../../sales/sales.ts';
import { CONTACT_CLASSES, type ContactOptions } from '../log/contact-class.ts';
import { contactFacts, isThanks } from '../log/contact-facts.ts';
import { CONTACT_STATES, contactPlan } from '../log/contact-plan.ts';
import { openComplaint } from '../relation/complaints.ts';
import type { Relation } from '../relation/relation.ts';
import type { Shop } from '../shop.ts';
import { type FactTable, fact, lazy } from './fact.ts';

/** When and why each customer was last contacted, and when that is due again. */
export function logFacts(shop: Shop, relation: () => Relation): FactTable {
  const { analysis, log } = shop;
  const { facts } = analysis;
  const known = lazy(() => contactFacts(log, facts));
  const plan = lazy(() => contactPlan(analysis, log, known(), contactOptionsOf(shop, relation())));
  const complaint = (k: number) => openComplaint(log, k, facts.asOf);
  const interval = (k: number) => plan().rule(k)?.overdue ?? '';
  return {
    sinceContact: fact('integer', (k) => known().gap(k) ?? ''),
    points: fact('integer', (k) => known().points[k]),
    lastMemo: fact('text', (k) => known().lastMemo(k)),
    lastValue: fact('text', (k) => known().lastValue(k)),
    thanked: fact('yesNo', (k) => {
      const { asOf, first } = facts;
      const fits = (day: number): boolean => day >= first[k] && day <= asOf;
      return log.of(k).some((one) => isThanks(one) && fits(one.day)) ? 'yes' : 'no';
    }),
    giftGap: fact('integer', (k) => known().gap(k, 'gift') ?? ''),
    couponGap: fact('integer', (k) => known().gap(k, 'coupon') ?? ''),
    printedGap: fact('integer', (k) => known().gap(k, 'dm') ?? ''),
    newsletterGap: fact('integer', (k) => known().gap(k, 'newsletter') ?? ''),
    contactGap: fact('integer', (k) => plan().gap[k]),
    contactClass: fact('contactClass', (k) => CONTACT_CLASSES[plan().contactClass[k]] ?? ''),
    classInterval: fact('integer', interval),
    contactState: fact('contactState', (k) => CONTACT_STATES[plan().state[k]] ?? ''),
    forgottenRatio: fact('decimal', (k) => plan().forgotten[k]),
    forgottenWeight: fact('money', (k) => plan().forgotten[k] * (facts.yearly[k] / MONEY)),
    openComplaint: fact('yesNo', (k) => (complaint(k) === null ? 'no' : 'yes')),
    complaintDay: fact('date', (k) => complaint(k)?.complaint.day ?? ''),
    complaintDays: fact('integer', (k) => complaint(k)?.days ?? ''),
    complaintDue: fact('date', (k) => complaint(k)?.due ?? ''),
    complaintMemo: fact('text', (k) => complaint(k)?.complaint.memo ?? ''),
    greeted: fact('yesNo', (k) => {
      const active = STAGES[analysis.stage[k]].state === 'active';
      const near = relation().stage[k] >= 3 && shop.settings.mode === 'visit';
      return active || near || analysis.scoring.trade === 'long-cycle' ? 'yes' : 'no';
    }),
  };
}

/** When contacts are due, as the owner's settings and columns have it. */
export function contactOptionsOf(
  { own, settings }: Pick<Shop, 'own' | 'settings'>,
  relation: Pick<Relation, 'stage'>,
): Partial<ContactOptions> {
  const [userDue, userOverdue] = settings.userDays;
  const [repeaterDue, repeaterOverdue] = settings.repeaterDays;
  return {
    mode: settings.mode,
    fanByHand: (k) => own.ticked('fan', k),
    // The ladder of relations is for who calls on customers: a bakery's third order is none.
    isRepeater: (k) => settings.mode === 'visit' && relation.stage[k] === 4,
    routeDays: settings.routeDays,
    fanDays: settings.fanDays,
    repeaterDue,
    repeaterOverdue,
    userDue,
    userOverdue,
  };
}
