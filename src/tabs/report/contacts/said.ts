import { visitReport } from '../../../followup/log/purposes-report.ts';
import { voices } from '../../../followup/log/voices.ts';
import { NEED_DAYS, needsOf } from '../../../followup/relation/needs.ts';
import { isoFromDay } from '../../../sales/calendar.ts';
import { type Section, shareOf } from '../section.ts';
import { MOST_ROWS, type Source } from '../source.ts';

/** What our visits were for, and how often we came with empty hands. */
export function purposeSection({ shop, analysis, words }: Source): Section | null {
  const { visits, purposes, emptyHanded, rivals } = visitReport(shop.log, analysis.facts.asOf);
  if (visits === 0) return null;
  const { report, log } = words;
  const said = report.purposes;
  const used = purposes.filter((one) => one.visits > 0).sort((a, b) => b.visits - a.visits);
  return {
    title: said.title,
    header: [said.purpose, said.visits, report.share],
    formats: [['text', 'integer', 'percent']],
    rows: [
      ...used.map((one) => [log.purposes[one.purpose], one.visits, shareOf(one.visits, visits)]),
      [report.total, visits, 1],
    ],
    total: true,
    aids: [
      said.say(log.purposes[used[0].purpose], visits),
      said.emptyHanded(emptyHanded),
      said.rivals(rivals.length),
    ],
  };
}

/** Complaints, praise and wishes, open and closed. */
export function voiceSection({ shop, analysis, words }: Source): Section | null {
  const heard = voices(shop.log, analysis.facts.asOf);
  if (heard.every(({ open, closed }) => open + closed === 0)) return null;
  const { report, log } = words;
  const said = report.voices;
  const [complaints, praise] = heard;
  return {
    title: said.title,
    header: [said.voice, said.open, said.closed, report.customers],
    formats: [['text', 'integer', 'integer', 'integer']],
    rows: heard.map((one) => [
      log.purposes[one.purpose],
      one.open,
      one.closed,
      one.customers.length,
    ]),
    aids: [
      said.say(complaints.open, words.lists['complaint-follow-up'].name),
      said.praise(praise.customers.length),
      said.limits,
    ],
  };
}

/** Wishes that nobody answered with an offer, and no order followed. */
export function wishSection({ shop, analysis, nameOf, words }: Source): Section | null {
  const needs = needsOf(analysis, shop.log);
  if (needs.length === 0) return null;
  const said = words.report.wishes;
  const count = (state: (typeof needs)[number]['state']): number =>
    needs.filter((need) => need.state === state).length;
  const open = needs.filter(({ state, answered }) => state === 'missed' && answered === null);
  return {
    title: said.title,
    header: [said.customer, said.day, said.days, said.wish],
    formats: [['text', 'text', 'integer', 'text']],
    rows: open
      .slice(0, MOST_ROWS)
      .map(({ wish, days }) => [nameOf(wish.k), isoFromDay(wish.day), days, wish.memo]),
    aids: [
      said.say(needs.length, count('answered'), count('waiting'), count('missed'), NEED_DAYS),
      ...(open.length === 0 ? [] : [said.todo]),
      said.limits,
    ],
  };
}
