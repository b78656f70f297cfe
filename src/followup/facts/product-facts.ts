import { MONEY } from '../../sales/sales.ts';
import { ANNIVERSARY, anniversaries } from '../../shop/products/anniversaries.ts';
import { companionsOf, crossSell } from '../../shop/products/companions.ts';
import { favouriteOf, missedProducts, usualSeason } from '../../shop/products/favourites.ts';
import { namesBought, productLabels, purchasesOf } from '../../shop/products/purchases.ts';
import { evenProducts, subscriptionCandidate } from '../../shop/products/subscriptions.ts';
import { openTrials, trialsAmong } from '../../shop/products/trials.ts';
import { upSell } from '../../shop/products/up-sell.ts';
import type { Shop } from '../shop.ts';
import { type FactTable, fact, lazy } from './fact.ts';
import { holdsAny } from './relation-facts.ts';

/** Of the usual products not bought lately a list names so many. */
const NAMED = 3;

/** What each customer buys, and what that suggests next; empty where the sheet names no products. */
export function productFacts(shop: Shop): FactTable {
  const { analysis, columns, log, own, settings } = shop;
  const purchases = lazy(() => {
    const labels = productLabels(columns);
    return labels === null ? null : purchasesOf(analysis, labels);
  });
  const nothing = () => null;
  const companion = lazy(() => {
    const bought = purchases();
    if (bought === null) return nothing;
    const isUnwanted = (k: number, product: string) =>
      holdsAny(product, refused(own.text('notWanted', k)));
    return crossSell(bought, companionsOf(bought), { isUnwanted });
  });
  const dearer = lazy(() => upSell(analysis, columns));
  const regular = lazy(() => {
    const bought = purchases();
    if (bought === null) return nothing;
    const even = evenProducts(bought);
    return (k: number) => subscriptionCandidate(even(k));
  });
  const trial = lazy(() => {
    const bought = purchases();
    if (bought === null) return nothing;
    const isTrial = (name: string) => holdsAny(name, settings.trialWords);
    return openTrials(bought, trialsAmong(bought, isTrial), log);
  });
  const job = lazy(() => {
    const isJob = (name: string) => holdsAny(name, settings.jobWords);
    return anniversaries(analysis, purchases(), { ...ANNIVERSARY, isJob });
  });
  const missed = lazy(() => {
    const bought = purchases();
    return bought === null ? () => [] : missedProducts(analysis, bought);
  });
  const favourite = lazy(() => {
    const labels = columns.labels('category');
    return labels === null ? () => '' : favouriteOf(purchasesOf(analysis, labels));
  });
  const season = lazy(() => usualSeason(analysis));
  return {
    productA: fact('text', (k) => companion()(k)?.a ?? ''),
    productB: fact('text', (k) => companion()(k)?.b ?? ''),
    companionShare: fact('percent', (k) => companion()(k)?.share ?? ''),
    lift: fact('decimal', (k) => companion()(k)?.lift ?? ''),
    category: fact('text', (k) => dearer()(k)?.category ?? ''),
    band: fact('band', (k) => dearer()(k)?.band ?? ''),
    bandCount: fact('integer', (k) => dearer()(k)?.count ?? ''),
    nextPrice: fact('money', (k) => inMoney(dearer()(k)?.nextPrice)),
    regularProduct: fact('text', (k) => regular()(k)?.product ?? ''),
    regularCount: fact('integer', (k) => regular()(k)?.count ?? ''),
    regularInterval: fact('integer', (k) => regular()(k)?.interval ?? ''),
    regularSpread: fact('percent', (k) => regular()(k)?.cv ?? ''),
    trialProduct: fact('text', (k) => trial()(k)?.product ?? ''),
    trialDays: fact('integer', (k) => trial()(k)?.days ?? ''),
    trialStep: fact('integer', (k) => trial()(k)?.step ?? ''),
    job: fact('text', (k) => job()(k)?.product ?? ''),
    jobDay: fact('date', (k) => job()(k)?.jobDay ?? ''),
    jobYears: fact('integer', (k) => job()(k)?.years ?? ''),
    jobAnniversary: fact('date', (k) => job()(k)?.day ?? ''),
    favourite: fact('text', (k) => favourite()(k)),
    bought: fact('text', (k) => namesBought(purchases(), k).join('\n')),
    usualQuarter: fact('quarter', (k) => season()(k) || ''),
    usualMissing: fact('text', (k) =>
      missed()(k)
        .slice(0, NAMED)
        .map(({ product }) => product)
        .join(', '),
    ),
  };
}

function inMoney(amount: number | undefined): number | '' {
  return amount === undefined ? '' : amount / MONEY;
}

/** What the owner wrote beside a customer, product by product. */
function refused(text: string): readonly string[] {
  return text.split(/[,、;\n]/).filter((word) => word.trim() !== '');
}
