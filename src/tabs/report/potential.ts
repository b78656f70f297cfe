import { CHANNELS, isReachable } from '../../followup/log/reach.ts';
import { MONEY } from '../../sales/sales.ts';
import { potentials } from '../../shop/potential.ts';
import { percent, type Section } from './section.ts';
import type { Source } from './source.ts';

/** So many classes are named: more would be no advice. */
const NAMED = 3;

/** Whom it pays most to work on; only where customers can be reached and the history is enough. */
export function potentialSection({ analysis, words, money }: Source): Section | null {
  const found = potentials(analysis, (k) =>
    CHANNELS.some((channel) => isReachable(analysis, k, channel)),
  ).slice(0, NAMED);
  if (found.length === 0) return null;
  const { report, stages } = words;
  const said = report.potential;
  const [best] = found;
  const worth = money(Math.round(best.potential / MONEY));
  return {
    title: said.title,
    header: [said.step, said.reachable, said.of, said.stepped, said.chance, said.gain, said.worth],
    formats: [['text', 'integer', 'integer', 'integer', 'percent', 'money', 'money']],
    rows: found.map((one) => [
      said.path(stages[one.from].active, stages[one.to].active),
      one.reachable,
      one.of,
      one.stepped,
      one.chance,
      one.gain / MONEY,
      one.potential / MONEY,
    ]),
    aids: [
      said.say(stages[best.from].active, best.reachable, percent(best.chance), worth),
      said.todo,
      said.limits,
    ],
  };
}
