import type { Analysis } from '../customers/analysis.ts';
import { splitHonorific } from '../sales/honorific.ts';
import { type Day, MONEY } from '../sales/sales.ts';
import { sinceDay } from '../shop/since.ts';
import { moneyWriter } from '../words/money.ts';
import type { Words } from '../words/words.ts';
import { dayText } from './day-text.ts';

/** So many people are named; the others are counted. */
const NAMED = 3;

/**
 * What is different since the last run of an earlier day, in sentences. None where there was no such
 * run, where nothing moved, and where the sheet does not tell every visit.
 */
export function changedLines(
  analysis: Analysis,
  since: Day | null,
  words: Words,
  currency: string,
): readonly string[] {
  const { facts, reading, visitsKnown } = analysis;
  if (since === null || since >= facts.asOf || visitsKnown !== 'all') return [];
  const { orders, sales, newcomers, back, slipped, groups } = sinceDay(analysis, since);
  const said = words.changed;
  const money = moneyWriter(words.language, currency, reading.decimals);
  const nameOf = (k: number): string =>
    splitHonorific(reading.contacts.name[k]).name || reading.sales.customers[k];
  const people = (who: readonly number[]): string =>
    said.people(who.slice(0, NAMED).map(nameOf), Math.max(0, who.length - NAMED));
  const moves = groups.map(({ group, before, now }) =>
    said.move(words.groups[group].name, before, now),
  );
  const lines = [
    ...(newcomers > 0 ? [said.newcomers(newcomers)] : []),
    ...(back.length > 0 ? [said.back(people(back))] : []),
    ...slipped
      .filter(({ people: who }) => who.length > 0)
      .map(({ group, people: who }) => said.slipped(words.groups[group].name, people(who))),
    ...(moves.length > 0 ? [said.groups(moves)] : []),
  ];
  if (orders === 0 && sales === 0 && lines.length === 0) return [];
  return [said.since(dayText(since, words.language), orders, money(sales / MONEY)), ...lines];
}
