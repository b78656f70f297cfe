import { GRACE_DAYS } from '../../customers/absence.ts';
import { YEAR } from '../../customers/facts.ts';
import { calibrationBands } from '../../models/calibration.ts';
import { type ReturnChances, returnChances } from '../../models/return-chance.ts';
import { falseAlarms } from '../../shop/false-alarms.ts';
import { percent, type Section, type Source, shareOf } from './section.ts';

/** How many whom the lapse warning flagged came back by themselves, by both rules of grace. */
export function alarmSection({ analysis, words }: Source): Section {
  const { history, facts, limits, scoring } = analysis;
  const said = words.report.alarms;
  const fixed = scoring.grace === 'ownSpread' ? GRACE_DAYS : scoring.grace;
  const rules = [
    {
      name: said.fixed(fixed),
      ...falseAlarms(history, facts.asOf, limits.lapseDays, fixed),
    },
    { name: said.spread, ...falseAlarms(history, facts.asOf, limits.lapseDays, 'ownSpread') },
  ];
  const [{ flagged, cameBack }] = rules;
  return {
    title: said.title,
    header: [said.rule, said.flagged, said.back, words.report.share],
    formats: [['text', 'integer', 'integer', 'percent']],
    rows: rules.map((rule) => [
      rule.name,
      rule.flagged,
      rule.cameBack,
      shareOf(rule.cameBack, rule.flagged),
    ]),
    aids: flagged === 0 ? [said.few] : [said.say(flagged, cameBack), said.use],
  };
}

/** The forecast tried on the shop's own past, in words and by bands of ten points. */
export function trustSection({ analysis, words, purchases, standing }: Source): Section {
  const { history, reading } = analysis;
  const said = words.report.trust;
  const keys = reading.sales.customers;
  const chances = returnChances(history, purchases, standing, keys, YEAR);
  const { tested } = chances;
  const bands = tested === null ? [] : calibrationBands(tested.chance, tested.came);
  return {
    title: said.title,
    header: [said.chance, said.given, said.came, words.report.share],
    formats: [['text', 'integer', 'integer', 'percent']],
    rows: bands.map(({ from, to, given, came }) => [
      said.band(percent(from), percent(to)),
      given,
      came,
      shareOf(came, given),
    ]),
    aids: sentences(chances, said),
  };
}

function sentences(
  { choice, tested }: ReturnChances,
  said: Source['words']['report']['trust'],
): readonly string[] {
  if (choice === null) return [said.untested];
  const { called, days, stayedAway, expected, actual } = choice;
  return [
    said.called(called, days, stayedAway),
    ...(expected === null ? [] : [said.orders(Math.round(expected), actual)]),
    ...(tested === null ? [] : [said.table]),
  ];
}
