import { contactsBesideSales } from '../../../followup/log/attention.ts';
import { duplicates, missed } from '../../../followup/log/checks.ts';
import { dueNow } from '../../../followup/log/due-list.ts';
import { type Section, sumOf } from '../section.ts';
import type { Source } from '../source.ts';

/** What the log shows to have gone wrong: contacted twice, not at all, or too rarely for the sales. */
export function logCheckSection({
  analysis,
  shop,
  contacts,
  nameOf,
  words,
}: Source): Section | null {
  const found = contacts();
  if (found === null) return null;
  const { known, plan } = found;
  const twice = duplicates(shop.log, analysis.facts.asOf);
  const due = dueNow(analysis, plan);
  const late = missed(analysis, plan, known);
  const { tooFew } = contactsBesideSales(analysis, known, plan);
  const said = words.report.logChecks;
  const rows = twice.map(({ rows: pair }) => pair.map((row) => row + 1).join(' / '));
  return {
    title: said.title,
    header: [said.what, said.customers, said.rows],
    formats: [['text', 'integer', 'text']],
    rows: [
      [said.due, due.length, due.slice(0, SHOWN).map(nameOf).join(', ')],
      [said.twice, new Set(twice.map(({ k }) => k)).size, rows.slice(0, SHOWN).join(', ')],
      [said.missed, late.length, ''],
      [said.tooFew, sumOf([...tooFew]), ''],
    ],
    aids: [said.say, said.todo, said.limits],
  };
}

/** So many customers or pairs of rows are named; the lists have all of them. */
const SHOWN = 5;
