import { MONEY } from '../../sales/sales.ts';
import { referralsOf } from '../../shop/areas/referrals.ts';
import { STALE_SIGNS, staleContacts } from '../../shop/areas/stale.ts';
import { type Section, sumOf } from './section.ts';
import { MOST_ROWS, type Source } from './source.ts';

/** Who brought others, and what those brought. */
export function referralSection({ shop, analysis, nameOf, words, money }: Source): Section | null {
  const { referrers } = referralsOf(analysis, shop.columns);
  if (referrers.length === 0) return null;
  const { report } = words;
  const said = report.referrals;
  const people = sumOf(referrers.map(({ introduced }) => introduced.length));
  const sales = sumOf(referrers.map((one) => one.sales));
  return {
    title: said.title,
    header: [said.referrer, said.introduced, said.sales],
    formats: [['text', 'integer', 'money']],
    rows: referrers
      .slice(0, MOST_ROWS)
      .map((one) => [nameOf(one.k), one.introduced.length, one.sales / MONEY]),
    aids: [
      said.say(referrers.length, people, money(sales / MONEY)),
      said.todo(words.lists['referral-thanks'].name),
      said.limits,
    ],
  };
}

/** How many addresses look out of date, by what gives them away. */
export function staleSection({ shop, analysis, words }: Source): Section | null {
  const stale = staleContacts(analysis, shop.columns);
  if (stale.length === 0) return null;
  const { report } = words;
  const said = report.stale;
  const people = new Set(stale.map(({ k }) => k)).size;
  return {
    title: said.title,
    header: [said.sign, report.customers],
    formats: [['text', 'integer']],
    rows: STALE_SIGNS.flatMap((sign) => {
      const count = stale.filter((one) => one.sign === sign).length;
      return count === 0 ? [] : [[said.signs[sign], count]];
    }),
    aids: [said.say(people), said.todo, said.limits],
  };
}
