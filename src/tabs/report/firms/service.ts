import {
  AFTER_SALES_DAYS,
  afterSales,
  type Converted,
} from '../../../followup/relation/after-sales.ts';
import { ANSWER_DAYS, complaintCard } from '../../../followup/relation/complaints.ts';
import { quietByReason } from '../../../followup/relation/reason-codes.ts';
import { type Section, shareOf, sumOf } from '../section.ts';
import type { Source } from '../source.ts';

/** Repeaters who order no more, by the reason that the log gives. */
export function quietSection({ shop, analysis, relation, words }: Source): Section | null {
  const reasons = quietByReason(relation(), shop.log, analysis.facts.asOf);
  const all = sumOf(reasons.map(({ count }) => count));
  if (all === 0) return null;
  const { report } = words;
  const said = report.quiet;
  const unknown = reasons.find(({ key }) => key === 'unknown')?.count ?? 0;
  return {
    title: said.title,
    header: [said.reason, report.customers, report.share],
    formats: [['text', 'integer', 'percent']],
    rows: [
      ...reasons
        .filter(({ count }) => count > 0)
        .map(({ key, count }) => [words.codes.reasonCode[key], count, shareOf(count, all)]),
      [report.total, all, 1],
    ],
    total: true,
    aids: [said.say(all, unknown), said.todo(words.lists['quiet-repeaters'].name), said.limits],
  };
}

/** First-time buyers who became fans, with and without a contact soon after. */
export function afterSalesSection({ shop, analysis, words }: Source): Section | null {
  const found = afterSales(analysis, shop.log);
  if (found === null || found.contacted.customers + found.notContacted.customers === 0) return null;
  const { report } = words;
  const said = report.afterSales;
  const row = (name: string, { customers, fans, rate }: Converted) => [
    name,
    customers,
    fans,
    rate ?? '',
  ];
  return {
    title: said.title,
    header: [said.group, report.customers, said.fans, report.share],
    formats: [['text', 'integer', 'integer', 'percent']],
    rows: [
      row(said.contacted(AFTER_SALES_DAYS), found.contacted),
      row(said.notContacted, found.notContacted),
    ],
    aids: [said.say, found.claim ? said.difference : said.few, said.limits],
  };
}

/** Complaints, and how many were answered within three days. */
export function answerSection({ shop, analysis, words }: Source): Section | null {
  const { complaints, closed, answered, judged } = complaintCard(shop.log, analysis.facts.asOf);
  if (complaints === 0) return null;
  const said = words.report.answers;
  return {
    title: said.title,
    header: [said.what, said.count],
    formats: [
      ['text', 'integer'],
      ['text', 'integer'],
      ['text', 'integer'],
      ['text', 'integer'],
      ['text', 'percent'],
    ],
    rows: [
      [said.complaints, complaints],
      [said.closed, closed],
      [said.judged, judged],
      [said.answered(ANSWER_DAYS), answered],
      [words.report.share, shareOf(answered, judged)],
    ],
    aids: [
      said.say(complaints - closed),
      said.todo(words.lists['complaint-follow-up'].name),
      said.limits,
    ],
  };
}
