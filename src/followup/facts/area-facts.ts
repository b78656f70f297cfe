import { MONEY } from '../../sales/sales.ts';
import { areasOf } from '../../shop/areas/areas.ts';
import { couponValidity } from '../../shop/areas/coupon.ts';
import { type Referrals, referralsOf, referralThanks } from '../../shop/areas/referrals.ts';
import { type ZoneRhythm, zoneRhythms } from '../../shop/areas/zone-rhythm.ts';
import { ZONES, type Zones, zoneOf, zonesOn } from '../../shop/areas/zones.ts';
import type { Shop } from '../shop.ts';
import { type FactTable, fact, lazy } from './fact.ts';

/** From where each customer comes, how often the neighbours do, and whom they introduced. */
export function areaFacts(shop: Shop): FactTable {
  const { analysis, columns, settings } = shop;
  const { facts, rhythm } = analysis;
  const areas = lazy(() => areasOf(analysis, columns, settings));
  const zones = lazy(() => zonesOn(areas(), facts.asOf));
  // Where the sheet has no addresses at all, whoever comes to the shop is a neighbour.
  const around = lazy((): Pick<Zones, 'of' | 'visits'> => {
    const { of, visits } = zones();
    if (areas().towns.names.length > 0) return { of, visits };
    return { of: of.map((zone) => (ZONES[zone] === 'unknown' ? 0 : zone)), visits };
  });
  const usual = lazy(() => zoneRhythms(analysis, around()));
  const of = (k: number): ZoneRhythm | undefined => usual()[around().of[k]];
  const valid = (k: number) => {
    const mean = of(k)?.meanRhythm;
    return mean == null ? '' : couponValidity(mean);
  };
  return {
    town: fact('text', (k) => areas().towns.names[areas().towns.of[k]] ?? ''),
    zone: fact('zone', (k) => (areas().off ? '' : (zoneOf(zones(), k) ?? ''))),
    nearby: fact('yesNo', (k) => (around().of[k] === 0 ? 'yes' : 'no')),
    zoneRhythm: fact('integer', (k) => rounded(of(k)?.medianRhythm)),
    rhythmToZone: fact('decimal', (k) => {
      const median = of(k)?.medianRhythm;
      return median == null || rhythm.own[k] === 0 ? '' : rhythm.days[k] / median;
    }),
    visitsToZone: fact('decimal', (k) => {
      const median = of(k)?.visits ?? 0;
      return median === 0 ? '' : around().visits[k] / median;
    }),
    couponValid: fact('integer', valid),
    validUntil: fact('date', (k) => {
      const days = valid(k);
      return days === '' ? '' : facts.asOf + days;
    }),
    ...referralFacts(
      shop,
      lazy(() => referralsOf(analysis, columns)),
    ),
  };
}

function rounded(days: number | null | undefined): number | '' {
  return days == null ? '' : Math.round(days);
}

function referralFacts({ analysis, log, settings }: Shop, referrals: () => Referrals): FactTable {
  const { facts, reading } = analysis;
  const by = lazy(() => new Map(referrals().referrers.map((one) => [one.k, one])));
  const due = lazy(() => {
    const thanks = referralThanks(referrals(), analysis, log, settings.thanksDays);
    return new Set(thanks.map(({ k }) => k));
  });
  const newest = (k: number): number | undefined => {
    const introduced = by().get(k)?.introduced;
    return introduced?.[introduced.length - 1];
  };
  const ofNewest = <T>(k: number, tell: (newcomer: number) => T): T | '' => {
    const newcomer = newest(k);
    return newcomer === undefined ? '' : tell(newcomer);
  };
  return {
    introductions: fact('integer', (k) => by().get(k)?.introduced.length ?? 0),
    referredSales: fact('money', (k) => (by().get(k)?.sales ?? 0) / MONEY),
    newName: fact('text', (k) =>
      ofNewest(k, (one) => reading.contacts.name[one] || reading.sales.customers[one]),
    ),
    newDay: fact('date', (k) => ofNewest(k, (one) => facts.first[one])),
    newDays: fact('integer', (k) => ofNewest(k, (one) => facts.asOf - facts.first[one])),
    referralThanked: fact('yesNo', (k) => (due().has(k) ? 'no' : 'yes')),
  };
}
