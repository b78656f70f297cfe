import { YEAR } from '../../../customers/facts.ts';
import { holdsAny } from '../../../followup/facts/relation-facts.ts';
import { MONEY } from '../../../sales/sales.ts';
import { bundles } from '../../../shop/products/bundles.ts';
import { complaintsOf } from '../../../shop/products/complaints.ts';
import { firstProducts } from '../../../shop/products/first-products.ts';
import { productLabels, purchasesOf } from '../../../shop/products/purchases.ts';
import { returnsOf } from '../../../shop/products/returns.ts';
import { trialConversions, trialsAmong } from '../../../shop/products/trials.ts';
import { tripDrivers } from '../../../shop/products/trip-drivers.ts';
import { percent, type Section, shareOf } from '../section.ts';
import { MOST_ROWS, type Source } from '../source.ts';

/** Products that bring their buyers back within 60 days. */
export function tripSection({ bought, words }: Source): Section | null {
  const purchases = bought();
  const drivers = purchases === null ? [] : tripDrivers(purchases);
  if (drivers.length === 0) return null;
  const { report } = words;
  const said = report.trips;
  const [{ product, share }] = drivers;
  return {
    title: said.title,
    header: [said.product, said.buyers, said.again, report.share],
    formats: [['text', 'integer', 'integer', 'percent']],
    rows: drivers.slice(0, MOST_ROWS).map((one) => [one.product, one.buyers, one.again, one.share]),
    aids: [...(share > 0 ? [said.say(product, percent(share)), said.todo] : []), said.limits],
  };
}

/** What lies together in one order. */
export function bundleSection({ shop, analysis, words }: Source): Section | null {
  const labels = productLabels(shop.columns);
  const pairs = labels === null ? [] : bundles(analysis, labels);
  if (pairs.length === 0) return null;
  const said = words.report.bundles;
  const [{ a, b, share, lift }] = pairs;
  return {
    title: said.title,
    header: [said.pair, said.together, said.share, said.times],
    formats: [['text', 'integer', 'percent', 'decimal']],
    rows: pairs
      .slice(0, MOST_ROWS)
      .map((pair) => [`${pair.a} → ${pair.b}`, pair.support, pair.share, pair.lift]),
    aids: [said.say(a, b, percent(share), lift.toFixed(1)), said.todo, said.limits],
  };
}

/** How many a trial product won over to a main product. */
export function trialSection({ shop, analysis, words }: Source): Section | null {
  const labels = productLabels(shop.columns);
  if (labels === null) return null;
  const free = { windowDays: Number.POSITIVE_INFINITY, zeroAmount: 'visit' } as const;
  const purchases = purchasesOf(analysis, labels, free);
  const isTrial = (product: string) => holdsAny(product, shop.settings.trialWords);
  const trials = trialConversions(purchases, trialsAmong(purchases, isTrial));
  if (trials.length === 0) return null;
  const { report } = words;
  const said = report.trials;
  const [{ product, judged, converted }] = trials;
  return {
    title: said.title,
    header: [said.product, said.judged, said.converted, report.share],
    formats: [['text', 'integer', 'integer', 'percent']],
    rows: trials
      .slice(0, MOST_ROWS)
      .map((one) => [one.product, one.judged, one.converted, shareOf(one.converted, one.judged)]),
    aids: [
      said.say(product, judged, converted),
      said.todo(words.lists['trial-follow-up'].name),
      said.limits,
    ],
  };
}

/** A share of fewer beginners is an accident. */
const ENOUGH_BEGINNERS = 5;

/** With which products customers began, and whether they came back; what came back itself. */
export function firstProductSection({ bought, analysis, words }: Source): Section | null {
  const purchases = bought();
  const products = purchases === null ? [] : firstProducts(analysis, purchases);
  if (products.length === 0) return null;
  const { report } = words;
  const said = report.firstProducts;
  const shown = products.slice(0, MOST_ROWS);
  const best = shown
    .filter(({ judged }) => judged >= ENOUGH_BEGINNERS)
    .sort((a, b) => b.share - a.share)[0];
  return {
    title: said.title,
    header: [said.product, said.judged, said.converted, report.share],
    formats: [['text', 'integer', 'integer', 'percent']],
    rows: shown.map((one) => [one.product, one.judged, one.converted, one.share]),
    aids:
      best === undefined ? [said.few] : [said.say(best.product, percent(best.share)), said.todo],
  };
}

/** How much was returned, and how often customers complained, in the last 365 days. */
export function qualitySection({ bought, shop, analysis, words }: Source): Section | null {
  if (bought() === null) return null;
  const { gross, returned, rate } = returnsOf(analysis, shop.columns, YEAR);
  const { complaints, visits, perHundredVisits } = complaintsOf(analysis, shop.log, YEAR);
  if (rate === null || (returned === 0 && perHundredVisits === null)) return null;
  const said = words.report.quality;
  return {
    title: said.title,
    header: [said.what, said.count, said.of, said.rate],
    formats: [
      ['text', 'money', 'money', 'percent'],
      ['text', 'integer', 'integer', 'decimal'],
    ],
    rows: [
      [said.returned, returned / MONEY, gross / MONEY, rate],
      ...(perHundredVisits === null
        ? []
        : [[said.complaints, complaints, visits, perHundredVisits]]),
    ],
    aids: [said.say, said.limits],
  };
}
