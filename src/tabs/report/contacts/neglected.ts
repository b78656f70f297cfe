import { underContacted } from '../../../followup/log/attention.ts';
import { CONTACT_CLASSES } from '../../../followup/log/contact-class.ts';
import { keyPersons } from '../../../followup/relation/key-person.ts';
import { MODES } from '../../../followup/visits/grid.ts';
import { MONEY } from '../../../sales/sales.ts';
import type { Section } from '../section.ts';
import { MOST_ROWS, type Source } from '../source.ts';

/** Customers to defend or attack who hear little from us. */
export function neglectedSection(source: Source): Section | null {
  const { analysis, contacts, visits, nameOf, words } = source;
  const found = contacts();
  const year = found === null ? null : visits();
  if (found === null || year === null) return null;
  const { mode } = year.grid;
  const matters = (k: number): boolean => ['defend', 'attack'].includes(MODES[mode[k]]);
  const flags = underContacted(analysis, found.known, found.plan, matters);
  const people = bySales(source, (k) => flags[k] === 1);
  if (people.length === 0) return null;
  const { report, codes } = words;
  const said = report.neglected;
  return {
    title: said.title,
    header: [said.customer, said.mode, said.class, said.points, report.yearlySales],
    formats: [['text', 'text', 'text', 'integer', 'money']],
    rows: people
      .slice(0, MOST_ROWS)
      .map((k) => [
        nameOf(k),
        codes.mode[MODES[mode[k]]],
        codes.contactClass[CONTACT_CLASSES[found.plan.contactClass[k]]],
        found.known.halfYearPoints[k],
        analysis.facts.yearly[k] / MONEY,
      ]),
    aids: [said.say(people.length), said.todo, said.limits],
  };
}

/** Customers at whom we know one person only: when that one leaves, so does the customer. */
export function keyPersonSection(source: Source): Section | null {
  const { shop, analysis, contacts, nameOf, words } = source;
  if (contacts() === null) return null;
  const { persons } = keyPersons(analysis, shop.columns, shop.log);
  const known = bySales(source, (k) => persons(k).length > 0);
  if (known.length === 0) return null;
  const alone = known.filter((k) => persons(k).length === 1);
  const { report } = words;
  const said = report.keyPersons;
  return {
    title: said.title,
    header: [said.customer, report.yearlySales, said.person],
    formats: [['text', 'money', 'text']],
    rows: alone
      .slice(0, MOST_ROWS)
      .map((k) => [nameOf(k), analysis.facts.yearly[k] / MONEY, persons(k)[0]]),
    aids: [
      said.say(alone.length, known.length),
      ...(alone.length === 0 ? [] : [said.todo]),
      said.limits,
    ],
  };
}

/** Scored customers of one kind, the largest sales of the year first, then by key. */
function bySales({ analysis }: Source, isOne: (k: number) => boolean): number[] {
  const { facts, reading } = analysis;
  const keys = reading.sales.customers;
  return [...facts.scored]
    .filter(isOne)
    .sort((a, b) => facts.yearly[b] - facts.yearly[a] || (keys[a] < keys[b] ? -1 : 1));
}
