import { MONEY } from '../../../sales/sales.ts';
import { couponValidity } from '../../../shop/areas/coupon.ts';
import { nearTowns } from '../../../shop/areas/near-towns.ts';
import { zoneChanges } from '../../../shop/areas/zone-change.ts';
import {
  fitsPattern,
  type Marks,
  ZONE_PATTERN,
  ZONE_PRIORITY,
  type ZoneProfile,
  zoneProfiles,
} from '../../../shop/areas/zone-profile.ts';
import { zoneRhythms } from '../../../shop/areas/zone-rhythm.ts';
import type { PlanCell } from '../../plan.ts';
import { ARROWS } from '../arrows.ts';
import { percent, type Section, shareOf } from '../section.ts';
import type { Source } from '../source.ts';

/** The areas by customers, orders and average order, beside what is usual, and what to do there. */
export function zoneSection({ shop, areas, words }: Source): Section | null {
  const around = areas();
  if (around === null) return null;
  const profiles = zoneProfiles(around.zones).filter(({ customers }) => customers > 0);
  if (profiles.length === 0) return null;
  const { report } = words;
  const said = report.zones;
  const largest = [...profiles].sort((a, b) => b.customers - a.customers)[0];
  const marks = ({ customers, visits, order }: Marks): string =>
    said.marks(said.sizes[customers], said.sizes[visits], said.sizes[order]);
  const asUsual = (profile: ZoneProfile): PlanCell[] => {
    const { zone, marks: own } = profile;
    if (zone === 'unknown' || own === null) return ['', '', '', ''];
    const fits = words.codes.yesNo[fitsPattern(profile) === true ? 'yes' : 'no'];
    return [marks(own), marks(ZONE_PATTERN[zone]), fits, said.advice[ZONE_PRIORITY[zone]]];
  };
  return {
    title: said.title,
    header: [
      said.area,
      report.customers,
      report.share,
      said.orders,
      said.perHead,
      said.order,
      said.own,
      said.usual,
      said.fits,
      said.advise,
    ],
    formats: [
      ['text', 'integer', 'percent', 'percent', 'decimal', 'money', 'text', 'text', 'text', 'text'],
    ],
    rows: profiles.map((profile) => [
      words.codes.zone[profile.zone],
      profile.customers,
      profile.zone === 'unknown' ? '' : profile.share,
      profile.zone === 'unknown' ? '' : profile.visitShare,
      profile.visitsPerHead ?? '',
      profile.averageOrder === null ? '' : profile.averageOrder / MONEY,
      ...asUsual(profile),
    ]),
    aids: [
      said.say(words.codes.zone[largest.zone], percent(largest.share)),
      said.read,
      said.limits(percent(shop.settings.zonePrimary)),
    ],
  };
}

/** How often the customers of each area come, against a year ago, and how long a coupon should run. */
export function rhythmSection({ areas, analysis, words }: Source): Section | null {
  const around = areas();
  if (around === null) return null;
  const rhythms = zoneRhythms(analysis, around.zones);
  const changes = zoneChanges(around.areas, around.zones.asOf);
  const rows = changes.flatMap(({ zone, now, before, arrow }, z): PlanCell[][] => {
    if (now === null) return [];
    const { meanRhythm } = rhythms[z];
    return [
      [
        words.codes.zone[zone],
        now,
        before ?? '',
        arrow === null ? '' : ARROWS[arrow],
        meanRhythm ?? '',
        meanRhythm === null ? '' : couponValidity(meanRhythm),
      ],
    ];
  });
  if (rows.length === 0) return null;
  const said = words.report.zoneRhythm;
  const falling = changes.filter(({ arrow }) => arrow === 'down');
  return {
    title: said.title,
    header: [words.report.zones.area, said.now, said.before, said.arrow, said.days, said.valid],
    formats: [['text', 'decimal', 'decimal', 'text', 'decimal', 'integer']],
    rows,
    aids: [
      falling.length === 0
        ? said.steady
        : said.say(falling.map(({ zone }) => words.codes.zone[zone])),
      said.coupon,
      said.limits,
    ],
  };
}

/** The towns of the first area by orders. */
export function nearTownSection({ areas, words, most }: Source): Section | null {
  const around = areas();
  const towns = around === null ? [] : nearTowns(around.areas, around.zones);
  if (towns.length === 0) return null;
  const { report } = words;
  const said = report.nearTowns;
  const shown = towns.slice(0, most);
  const dearest = [...shown].sort((a, b) => b.averageOrder - a.averageOrder)[0];
  return {
    title: said.title,
    header: [said.town, report.customers, said.orders, report.zones.perHead, report.zones.order],
    formats: [['text', 'integer', 'integer', 'decimal', 'money']],
    rows: shown.map((one) => [
      one.town,
      one.customers,
      one.visits,
      shareOf(one.visits, one.customers),
      one.averageOrder / MONEY,
    ]),
    aids: [said.say(towns.length, dearest.town), said.todo, said.limits],
  };
}
