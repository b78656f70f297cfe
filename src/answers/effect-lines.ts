import type { Analysis } from '../customers/analysis.ts';
import type { Effect } from '../followup/effect/compare.ts';
import { MONEY } from '../sales/sales.ts';
import { moneyWriter } from '../words/money.ts';
import type { Words } from '../words/words.ts';

/** What became of a list, one sentence for each horizon that has passed. */
export function effectLines(
  effects: readonly Effect[],
  { reading }: Analysis,
  words: Words,
  currency: string,
): readonly string[] {
  const money = moneyWriter(words.language, currency, reading.decimals);
  return effects.map((effect) => line(effect, words, money));
}

function line(
  { days, listed, held, difference, verdict }: Effect,
  { effects }: Words,
  money: (amount: number) => string,
): string {
  const perHead = (sales: number): string => money(Math.round(sales / MONEY));
  const back = effects.back(days, listed.returned, listed.people, perHead(listed.salesPerHead));
  if (verdict === 'shareOnly') return `${back}${effects.shareOnly}`;
  const kept = effects.kept(held.returned, held.people, perHead(held.salesPerHead));
  return `${back}${kept}${effects.verdicts[verdict](Math.round(1000 * difference) / 10)}`;
}
