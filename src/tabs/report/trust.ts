import { GRACE_DAYS } from '../../customers/absence.ts';
import { YEAR } from '../../customers/facts.ts';
import { calibrationBands } from '../../models/calibration.ts';
import { ordersLikelihood } from '../../models/orders-likelihood.ts';
import { type ReturnChances, returnChances } from '../../models/return-chance.ts';
import { standardErrors } from '../../models/standard-errors.ts';
import type { Standing } from '../../models/standing.ts';
import { falseAlarms } from '../../shop/false-alarms.ts';
import { percent, type Section, shareOf } from './section.ts';
import type { Source } from './source.ts';

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
export function trustSection({ analysis, words, ...source }: Source): Section {
  const standing = source.standing();
  const { history, reading } = analysis;
  const said = words.report.trust;
  const keys = reading.sales.customers;
  const chances = returnChances(history, source.purchases(), standing, keys, YEAR);
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
    aids: [...sentences(chances, said), ...modelLine(standing, said)],
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

/** The model's parameters with their standard errors, for whoever wants to check them. */
function modelLine(
  { groups, model }: Standing,
  said: Source['words']['report']['trust'],
): readonly string[] {
  if (model === null) return [];
  const { kind, r, alpha, a, b } = model;
  const values = [r, alpha, a, b];
  const errors = standardErrors(ordersLikelihood(groups, kind), values);
  const line = values.map((value, at) => {
    const error = errors === null ? '' : ` ± ${errors[at].toFixed(2)}`;
    return `${PARAMETERS[at]} ${value.toFixed(2)}${error}`;
  });
  return [said.model(kind, line.join(', ')), ...(errors === null ? [said.unsettled] : [])];
}

const PARAMETERS = ['r', 'α', 'a', 'b'] as const;
