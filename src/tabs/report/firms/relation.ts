import { entriesByMonth } from '../../../followup/relation/entries.ts';
import { type FunnelStage, funnelOf } from '../../../followup/relation/funnel.ts';
import { KEPT_DAYS, retentionOn } from '../../../followup/relation/retention.ts';
import { MONEY } from '../../../sales/sales.ts';
import { monthName } from '../../../shop/period.ts';
import { type Section, shareOf } from '../section.ts';
import type { Source } from '../source.ts';

const MONTHS = 12;

/** From acquaintance to repeater: the fewer and the more worth on each stage. */
export function funnelSection({ shop, analysis, relation, words }: Source): Section | null {
  const funnel = funnelOf(analysis.facts, relation());
  const { report } = words;
  const said = report.funnel;
  const warning = ({ countRises, perHeadFalls }: FunnelStage): string =>
    [countRises ? said.countRises : '', perHeadFalls ? said.perHeadFalls : '']
      .filter((text) => text !== '')
      .join(said.and);
  // Without a log nobody is seen on the two lower stages.
  const hasLog = shop.log.contacts.length > 0;
  const warned = funnel.filter((one) => hasLog && warning(one) !== '');
  return {
    title: said.title,
    header: [
      said.stage,
      report.customers,
      report.yearlySales,
      said.perHead,
      said.step,
      said.warning,
    ],
    formats: [['text', 'integer', 'money', 'money', 'percent', 'text']],
    rows: funnel.map((one) => [
      said.stages[one.stage as 1 | 2 | 3 | 4],
      one.customers,
      one.sales / MONEY,
      one.perHead === null ? '' : one.perHead / MONEY,
      one.stepRate ?? '',
      hasLog ? warning(one) : '',
    ]),
    aids: [said.say, warned.length > 0 ? said.warn : said.fine, hasLog ? said.limits : said.noLog],
  };
}

/** Who came onto each stage month by month, and how many of those who ordered were kept. */
export function relationMonthSection({ shop, analysis, relation, words }: Source): Section | null {
  const { asOf } = analysis.facts;
  const months = entriesByMonth(relation(), asOf, MONTHS);
  const ends = months.map(({ end }) => end);
  const kept = retentionOn(analysis, shop.log, relation(), ends, 3);
  const [repeaters] = retentionOn(analysis, shop.log, relation(), [asOf]);
  const { report } = words;
  const said = report.relationMonths;
  const { stages } = report.funnel;
  return {
    title: said.title,
    header: [
      report.month,
      ...([1, 2, 3, 4] as const).map((stage) => stages[stage]),
      said.kept,
      said.of,
      report.share,
    ],
    formats: [
      ['text', 'integer', 'integer', 'integer', 'integer', 'integer', 'integer', 'percent'],
    ],
    rows: months.map(({ end, entered }, at) => [
      monthName(end),
      ...entered,
      kept[at].kept,
      kept[at].of,
      shareOf(kept[at].kept, kept[at].of),
    ]),
    aids: [said.say(repeaters.kept, repeaters.of, KEPT_DAYS), said.todo, said.limits],
  };
}
