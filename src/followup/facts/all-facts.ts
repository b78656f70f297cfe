import { relationOf, USUAL_RELATION } from '../relation/relation.ts';
import type { Shop } from '../shop.ts';
import { areaFacts } from './area-facts.ts';
import { contactFacts } from './contact-facts.ts';
import { type FactTable, lazy } from './fact.ts';
import { logFacts } from './log-facts.ts';
import { productFacts } from './product-facts.ts';
import { relationFacts } from './relation-facts.ts';
import { told } from './rows-needed.ts';
import { saleFacts } from './sale-facts.ts';
import { seasonFacts } from './season-facts.ts';
import { visitFacts } from './visit-facts.ts';

/** Every fact about a scored customer; nothing is computed before it is asked for. */
export function allFacts(shop: Shop): FactTable {
  const { analysis, log, settings } = shop;
  const relation = lazy(() =>
    relationOf(analysis, log, { ...USUAL_RELATION, repeaterOrders: settings.repeaterOrders }),
  );
  const areas = areaFacts(shop);
  const facts = {
    ...contactFacts(shop),
    ...saleFacts(shop),
    ...logFacts(shop, relation),
    ...relationFacts(shop, relation, (k) => areas.zone?.of(k) ?? ''),
    ...productFacts(shop),
    ...areas,
    ...visitFacts(shop),
    ...seasonFacts(shop),
  };
  return told(facts, analysis.visitsKnown);
}
