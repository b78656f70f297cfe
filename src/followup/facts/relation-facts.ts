import { isoFromDay } from '../../sales/calendar.ts';
import { plain } from '../../sales/plain.ts';
import type { Contact } from '../log/log.ts';
import { AFTER_ORDER, AFTER_PURCHASE, AFTER_SOCIAL, afterOrder } from '../relation/after-order.ts';
import { handovers } from '../relation/handover.ts';
import { hearingsDue, USUAL_HEARING } from '../relation/hearing.ts';
import { keyPersons } from '../relation/key-person.ts';
import { reasonOf } from '../relation/reason-codes.ts';
import { type Relation, RUNGS } from '../relation/relation.ts';
import type { Shop } from '../shop.ts';
import { type FactTable, fact, lazy } from './fact.ts';

/** How far each relation has come, who is met there, and what an order still asks for. */
export function relationFacts(
  shop: Shop,
  relation: () => Relation,
  zone: (k: number) => number | string,
): FactTable {
  const { analysis, columns, log, settings } = shop;
  const { facts } = analysis;
  const persons = lazy(() => keyPersons(analysis, columns, log));
  const change = (k: number) => persons().change(k);
  const sheet = lazy(() => handovers(analysis, relation(), log));
  // A firm is asked after a week, a month and a quarter; who came by social media after a week and a month.
  const usual = settings.mode === 'visit' ? AFTER_ORDER : STEPS;
  const steps = lazy(() => afterOrder(analysis, log, usual));
  const social = lazy(() => afterOrder(analysis, log, AFTER_SOCIAL));
  const step = (k: number) => (zone(k) === 'social' ? social() : steps()).dueStep(k);
  const hearing = lazy(() =>
    hearingsDue(analysis, columns, log, {
      ...USUAL_HEARING,
      isDurable: (product) => holdsAny(product, settings.durableWords),
    }),
  );
  return {
    relation: fact('text', (k) => RUNGS[relation().rung[k]] ?? ''),
    quietRepeater: fact('yesNo', (k) => (relation().quiet[k] === 1 ? 'yes' : 'no')),
    reasonCode: fact('reasonCode', (k) => reasonOf(log, k, facts.asOf)),
    contactPerson: fact('text', (k) => persons().persons(k)[0] ?? ''),
    oldContact: fact('text', (k) => change(k)?.from ?? ''),
    newContact: fact('text', (k) => change(k)?.to ?? ''),
    changeDay: fact('date', (k) => change(k)?.day ?? ''),
    changeDue: fact('date', (k) => change(k)?.due ?? ''),
    changeOpen: fact('yesNo', (k) => (change(k)?.pending === true ? 'yes' : 'no')),
    hearingProduct: fact('text', (k) => hearing()(k)?.product ?? ''),
    hearingDays: fact('integer', (k) => hearing()(k)?.days ?? ''),
    step: fact('integer', (k) => stepDays(step(k)?.day, facts.last[k])),
    stepDay: fact('date', (k) => step(k)?.day ?? ''),
    stepLate: fact('integer', (k) => stepDays(facts.asOf, step(k)?.day)),
    lastContacts: fact('text', (k) => sheet()(k).contacts.map(line).join('\n')),
    openPoints: fact('text', (k) => sheet()(k).open.map(line).join('\n')),
  };
}

/** The receipt goes out with the goods, so it is no work for a list. */
const STEPS = AFTER_PURCHASE.filter(({ id }) => id !== 'receipt');

function stepDays(later: number | undefined, earlier: number | undefined): number | '' {
  return later === undefined || earlier === undefined ? '' : later - earlier;
}

/** A contact as one line of a handover: the day, how, and what was said. */
function line({ day, typeText, memo }: Contact): string {
  return [isoFromDay(day), typeText, memo].filter((part) => part !== '').join(' ');
}

/** True where a product's name holds one of the owner's words. */
export function holdsAny(product: string, words: readonly string[]): boolean {
  const name = plain(product).toLowerCase();
  return words.some((word) => name.includes(plain(word).toLowerCase()));
}
