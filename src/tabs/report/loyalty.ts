import { MONEY } from '../../sales/sales.ts';
import { continuation, yearsOf } from '../../shop/continuation.ts';
import { conversions } from '../../shop/conversion.ts';
import { dormantRegulars } from '../../shop/dormant-regulars.ts';
import { repeatersOf, repeatTable } from '../../shop/repeats.ts';
import { percent, type Section, shareOf, sumOf } from './section.ts';
import type { Source } from './source.ts';

/** All customers by how often they ordered. */
export function repeatSection({ analysis, words }: Source): Section {
  const { report } = words;
  const bands = repeatTable(analysis.facts);
  const repeaters = repeatersOf(bands);
  const customers = sumOf(bands.map((band) => band.customers));
  const sales = sumOf(bands.map((band) => band.sales));
  return {
    title: report.repeats.title,
    header: [report.repeats.orders, report.customers, report.share, report.sales],
    formats: [['text', 'integer', 'percent', 'money']],
    rows: [
      ...bands.map((band) => [
        report.repeats.band(band.from, band.to),
        band.customers,
        shareOf(band.customers, customers),
        band.sales / MONEY,
      ]),
      [report.total, customers, 1, sales / MONEY],
    ],
    total: true,
    aids: [
      report.repeats.say(percent(repeaters.customers), percent(repeaters.sales)),
      report.repeats.todo,
    ],
  };
}

/** The second to the fifth order within 90 days of the one before. */
export function conversionSection({ analysis, words }: Source): Section {
  const said = words.report.conversions;
  return {
    title: said.title,
    header: [words.report.repeats.orders, said.judged, said.converted, words.report.share],
    formats: [['text', 'integer', 'integer', 'percent']],
    rows: conversions(analysis.facts).map(({ step, judged, converted }) => [
      said.step(step),
      judged,
      converted,
      shareOf(converted, judged),
    ]),
    aids: [said.say],
  };
}

/** Who of the year before last stayed, who left, and who joined. */
export function yearsSection({ analysis, words }: Source): Section {
  const { history, facts, rhythm, limits, scoring } = analysis;
  const said = words.report.years;
  const years = yearsOf(facts);
  const shares = continuation(years);
  return {
    title: said.title,
    header: [said.what, said.value],
    formats: [
      ['text', 'integer'],
      ['text', 'integer'],
      ['text', 'integer'],
      ['text', 'percent'],
    ],
    rows: [
      [said.before, years.before],
      [said.now, years.now],
      [said.both, years.both],
      [said.stayed, shares.stayed ?? ''],
      [said.left, shares.left ?? ''],
      [said.joined, shares.joined ?? ''],
      [said.dormant, dormantRegulars(history, facts, rhythm, limits, scoring.dormantDays)],
    ],
    aids: [said.say],
  };
}
