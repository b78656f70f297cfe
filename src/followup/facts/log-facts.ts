import { STAGES } from '../../customers/stages.ts';
import { MONEY } from '../../sales/sales.ts';
import { CONTACT_CLASSES } from '../log/contact-class.ts';
import { type ContactFacts, contactFacts, isThanks } from '../log/contact-facts.ts';
import { CONTACT_STATES, type ContactPlan, contactPlan } from '../log/contact-plan.ts';
import { openComplaint } from '../relation/complaints.ts';
import type { Relation } from '../relation/relation.ts';
import type { Shop } from '../shop.ts';
import { type FactTable, fact, lazy } from './fact.ts';

/** When and why each customer was last contacted, and when that is due again. */
export function logFacts(shop: Shop, relation: () => Relation): FactTable {
  const { analysis, log } = shop;
  const { facts } = analysis;
  const known = lazy(() => contactFacts(log, facts));
  const plan = lazy(() => planOf(shop, known(), relation()));
  const complaint = (k: number) => openComplaint(log, k, facts.asOf);
  const interval = (k: number) => plan().rule(k)?.overdue ?? '';
  return {
    sinceContact: fact('integer', (k) => known().gap(k) ?? ''),
    points: fact('integer', (k) => known().points[k]),
    lastMemo: fact('text', (k) => known().lastMemo(k)),
    lastValue: fact('text', (k) => known().lastValue(k)),
    thanked: fact('yesNo', (k) => {
      const thanks = log.of(k).some((one) => isThanks(one) && one.day >= facts.first[k]);
      return thanks ? 'yes' : 'no';
    }),
    giftGap: fact('integer', (k) => known().gap(k, 'gift') ?? ''),
    couponGap: fact('integer', (k) => known().gap(k, 'coupon') ?? ''),
    printedGap: fact('integer', (k) => known().gap(k, 'dm') ?? ''),
    newsletterGap: fact('integer', (k) => known().gap(k, 'newsletter') ?? ''),
    contactGap: fact('integer', (k) => plan().gap[k]),
    contactClass: fact('contactClass', (k) => CONTACT_CLASSES[plan().contactClass[k]] ?? ''),
    classInterval: fact('integer', interval),
    contactState: fact('contactState', (k) => CONTACT_STATES[plan().state[k]] ?? ''),
    contactDue: fact('date', (k) => plan().due[k]),
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

function planOf({ analysis, log, own, settings }: Shop, known: ContactFacts, relation: Relation) {
  const [userDue, userOverdue] = settings.userDays;
  const [repeaterDue, repeaterOverdue] = settings.repeaterDays;
  const plan: ContactPlan = contactPlan(analysis, log, known, {
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
  });
  return plan;
}
