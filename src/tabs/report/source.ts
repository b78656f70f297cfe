import type { Analysis } from '../../customers/analysis.ts';
import { lazy } from '../../followup/facts/fact.ts';
import { contactOptionsOf } from '../../followup/facts/log-facts.ts';
import { type ContactFacts, contactFacts } from '../../followup/log/contact-facts.ts';
import { type ContactPlan, contactPlan } from '../../followup/log/contact-plan.ts';
import { type Relation, relationOf, USUAL_RELATION } from '../../followup/relation/relation.ts';
import type { Shop } from '../../followup/shop.ts';
import { type VisitYear, visitYear } from '../../followup/visits/visit-year.ts';
import { type Purchases, purchasesOf } from '../../models/purchases.ts';
import { type Standing, standingOf } from '../../models/standing.ts';
import { splitHonorific } from '../../sales/honorific.ts';
import { type Areas, areasOf } from '../../shop/areas/areas.ts';
import { type Zones, zonesOn } from '../../shop/areas/zones.ts';
import {
  type Purchases as Bought,
  purchasesOf as boughtProducts,
  productLabels,
} from '../../shop/products/purchases.ts';
import { moneyWriter } from '../../words/money.ts';
import type { Words } from '../../words/words.ts';

/** Long tables of the whole shop stop here: whoever wants all of them makes the list or the tab. */
export const MOST_ROWS = 10;

/** What every section is made from. What is a function is computed when first asked for. */
export interface Source {
  readonly shop: Shop;
  readonly analysis: Analysis;
  readonly words: Words;
  /** Writes an amount of the sheet's currency as a sentence would. */
  readonly money: (amount: number) => string;
  /** Rows at which a long table stops, where the tab has no end of its own. */
  readonly most: number;
  /** What the forecasts stand on: a model is fitted once for the whole report. */
  readonly purchases: () => Purchases;
  readonly standing: () => Standing;
  /** What a customer is called in a table. */
  readonly nameOf: (k: number) => string;
  /** Null on a sheet without products. */
  readonly bought: () => Bought | null;
  /** Null where the sheet says neither channels nor addresses. */
  readonly areas: () => Around | null;
  /** Null where nothing is logged up to the day of counting. */
  readonly contacts: () => Contacts | null;
  readonly relation: () => Relation;
  /** Null where no demand is known. */
  readonly visits: () => VisitYear | null;
}

/** The areas, and who belongs to which on the day of counting. */
export interface Around {
  readonly areas: Areas;
  readonly zones: Zones;
}

/** What the log says of every customer, and what is due from it. */
export interface Contacts {
  readonly known: ContactFacts;
  readonly plan: ContactPlan;
}

/** Gathers what sections draw on, in the language of the tab. */
export function sourceOf(shop: Shop, words: Words, currency: string): Source {
  const { analysis, columns, log, settings } = shop;
  const { facts, history, reading } = analysis;
  const { contacts, sales } = reading;
  const purchases = lazy(() => purchasesOf(history, facts.asOf));
  const relation = lazy(() =>
    relationOf(analysis, log, { ...USUAL_RELATION, repeaterOrders: settings.repeaterOrders }),
  );
  return {
    shop,
    analysis,
    words,
    money: moneyWriter(words.language, currency, reading.decimals),
    most: MOST_ROWS,
    purchases,
    standing: lazy(() => standingOf(purchases())),
    nameOf: (k) => splitHonorific(contacts.name[k]).name || sales.customers[k],
    bought: lazy(() => {
      const labels = productLabels(columns);
      return labels === null ? null : boughtProducts(analysis, labels);
    }),
    areas: lazy(() => {
      const areas = areasOf(analysis, columns, settings);
      return areas.off ? null : { areas, zones: zonesOn(areas, facts.asOf) };
    }),
    contacts: lazy(() => {
      const known = contactFacts(log, facts);
      if (known.since === null) return null;
      return { known, plan: contactPlan(analysis, log, known, contactOptionsOf(shop, relation())) };
    }),
    relation,
    visits: lazy(() => visitYear(shop)),
  };
}
