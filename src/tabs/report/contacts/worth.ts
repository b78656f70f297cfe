import { contactOptionsOf } from '../../../followup/facts/log-facts.ts';
import { lostValue } from '../../../followup/log/lost-value.ts';
import { type Reach, reachBySegment } from '../../../followup/log/reach.ts';
import { MONEY } from '../../../sales/sales.ts';
import { segmentLabel } from '../../describe.ts';
import { type Section, sumOf, textThen } from '../section.ts';
import type { Source } from '../source.ts';

/** What lies with the customers who are out of touch, as a range. */
export function lostSection({
  shop,
  analysis,
  contacts,
  relation,
  words,
  money,
}: Source): Section | null {
  const found = contacts();
  if (found === null) return null;
  const { margin } = shop.settings;
  const { pastYear } = analysis.facts;
  const lost = lostValue(
    analysis,
    shop.log,
    found.plan,
    contactOptionsOf(shop, relation()),
    (k) => (margin > 0 ? margin : 1) * pastYear[k],
  );
  if (lost === null || lost.people === 0) return null;
  const said = words.report.lost;
  const whole = (amount: number): string => money(Math.round(amount / MONEY));
  return {
    title: said.title,
    header: [said.what, said.value],
    formats: [
      ['text', 'integer'],
      ['text', 'money'],
      ['text', 'integer'],
      ['text', 'integer'],
      ['text', 'money'],
    ],
    rows: [
      [said.people, lost.people],
      [margin > 0 ? said.yearlyMargin : said.yearlySales, lost.yearly / MONEY],
      [said.before, lost.of],
      [said.back, lost.cameBack],
      [said.low, lost.low / MONEY],
      [said.expected, lost.expected / MONEY],
      [said.high, lost.high / MONEY],
    ],
    aids: [
      said.say(whole(lost.low), whole(lost.high), whole(lost.expected)),
      said.todo(words.lists.forgotten.name),
      said.limits,
    ],
  };
}

/** By which ways the customers of each segment can be reached. */
export function reachSection({ shop, analysis, contacts, words, money }: Source): Section | null {
  if (contacts() === null) return null;
  const reach = reachBySegment(analysis);
  const all = sumOf(reach.map(({ customers }) => customers));
  const none = sumOf(reach.map((one) => one.none));
  if (none === all) return null;
  const { report } = words;
  const said = report.reach;
  const post = sumOf(reach.map((one) => one.post));
  const { pieceCost } = shop.settings;
  const ways = ['customers', 'email', 'phone', 'post', 'none'] as const satisfies (keyof Reach)[];
  return {
    title: said.title,
    header: [words.titles.segment, report.customers, said.email, said.phone, said.post, said.none],
    formats: [textThen('integer', ways.length)],
    rows: [
      ...reach.flatMap((one, at) =>
        one.customers === 0
          ? []
          : [[segmentLabel(analysis, words, at), ...ways.map((way) => one[way])]],
      ),
      [report.total, ...ways.map((way) => sumOf(reach.map((one) => one[way])))],
    ],
    total: true,
    aids: [
      said.say(none),
      ...(pieceCost > 0 && post > 0 ? [said.cost(post, money(post * pieceCost))] : []),
      said.limits,
    ],
  };
}
