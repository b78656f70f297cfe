import { takingsOf } from '../customers/average-order.ts';
import { costOf } from '../followup/cost.ts';
import type { Shop } from '../followup/shop.ts';
import { MONEY } from '../sales/sales.ts';
import type { Note } from '../words/messages.ts';
import { moneyWriter } from '../words/money.ts';
import type { Words } from '../words/words.ts';

/** What a list by post costs and when it pays; nothing where the owner gave no price of a piece. */
export function costNotes(
  { analysis, settings }: Shop,
  copies: number,
  words: Words,
  currency: string,
): readonly Note[] {
  const { pieceCost, margin } = settings;
  if (pieceCost === 0 || copies === 0) return [];
  const { sales, visits } = takingsOf(analysis.facts);
  const marginPerOrder = margin === 0 ? null : (sales / visits / MONEY) * margin;
  const customers = analysis.facts.scored.length;
  const mailing = costOf({ customers, copies, unitCost: pieceCost, marginPerOrder });
  const money = moneyWriter(words.language, currency, analysis.reading.decimals);
  const notes: Note[] = [
    { code: 'mailingCost', values: [copies, money(mailing.cost), money(mailing.saving)] },
  ];
  if (mailing.breakEven !== null && mailing.response !== null) {
    const percent = `${Math.round(10_000 * mailing.response) / 100} %`;
    notes.push({ code: 'breakEven', values: [mailing.breakEven, percent] });
  }
  return notes;
}
